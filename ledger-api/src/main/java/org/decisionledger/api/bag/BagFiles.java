package org.decisionledger.api.bag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a bag as they are found, in a folder or in an archive, without following any link out of it. */
final class BagFiles {

    /** No archive is unpacked beyond this many bytes in all: what claims to be more is not taken in. */
    static final long MOST = 1L << 30;

    /** Opens the content of one file. */
    interface Content {
        InputStream open() throws IOException;
    }

    private final Map<String, Content> contents = new TreeMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Set<String> unsafe = new TreeSet<>();
    private final Set<String> twice = new TreeSet<>();
    private final List<String> tops = new ArrayList<>();

    private BagFiles() {}

    /** The files below {@code folder}; a link, or anything that is neither file nor folder, is unsafe. */
    static BagFiles ofFolder(Path folder) throws IOException {
        BagFiles files = new BagFiles();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(p -> !p.equals(folder)).toList()) {
                String name = folder.relativize(path)
                        .toString()
                        .replace(path.getFileSystem().getSeparator(), "/");
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(name, Files.size(path), () -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS));
                } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.unsafe.add(name);
                }
            }
        }
        return files;
    }

    /** The files of an archive, without the name of its top folder; one outside it, or a name that leads out, is unsafe. */
    static BagFiles ofZip(InputStream archive) throws IOException {
        BagFiles files = new BagFiles();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = read(zip, MOST - total);
                total += content.length;
                files.packed(entry, content);
            }
        }
        return files;
    }

    private void packed(ZipEntry entry, byte[] content) {
        String name = entry.getName();
        int slash = name.indexOf('/');
        String bare = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
        if (!BagPaths.safe(bare) || slash < 0) {
            unsafe.add(name);
            return;
        }
        String top = name.substring(0, slash);
        if (!tops.contains(top)) {
            tops.add(top);
        }
        if (!entry.isDirectory()) {
            put(name.substring(slash + 1), content.length, () -> new ByteArrayInputStream(content));
        }
    }

    private static byte[] read(InputStream in, long most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > most) {
                throw new IOException("The archive unpacks to more than " + MOST + " bytes; it is not read further.");
            }
        }
        return out.toByteArray();
    }

    private void put(String name, long size, Content content) {
        if (contents.put(name, content) != null) {
            twice.add(name);
        }
        sizes.put(name, size);
    }

    /** The paths found, in order. */
    Set<String> paths() {
        return contents.keySet();
    }

    /** Those below {@code data/}. */
    List<String> payload() {
        return contents.keySet().stream().filter(p -> p.startsWith("data/")).toList();
    }

    boolean has(String path) {
        return contents.containsKey(path);
    }

    long size(String path) {
        return sizes.getOrDefault(path, 0L);
    }

    InputStream open(String path) throws IOException {
        Content content = contents.get(path);
        if (content == null) {
            throw new IOException("No such file in the bag: " + path);
        }
        return content.open();
    }

    /** Links, names that lead out of the bag, and files of an archive outside its top folder. */
    Set<String> unsafe() {
        return unsafe;
    }

    /** Names that an archive holds more than once. */
    Set<String> twice() {
        return twice;
    }

    /** The folders at the top of an archive; none for a folder. */
    List<String> tops() {
        return tops;
    }
}
