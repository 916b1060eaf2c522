package org.decisionledger.api.bag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes bags (RFC 8493, version 1.0, SHA-512). The same bag gives the same bytes, in a folder and in an archive: the
 * files stand in order of their paths, and every time in the archive is the earliest that the format can hold.
 */
public final class BagWriter {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BagWriter() {}

    /** All files of the bag by path within its folder, tag files and payload, in order of path. */
    public static SortedMap<String, byte[]> files(Bag bag) {
        SortedMap<String, byte[]> payload = new TreeMap<>();
        bag.payload().forEach((path, content) -> payload.put("data/" + path, content));
        SortedMap<String, byte[]> tags = new TreeMap<>();
        tags.put("bagit.txt", utf8("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        tags.put("bag-info.txt", utf8(info(bag)));
        tags.put("manifest-" + Digests.OURS + ".txt", utf8(manifest(payload)));
        SortedMap<String, byte[]> all = new TreeMap<>(payload);
        all.putAll(tags);
        all.put("tagmanifest-" + Digests.OURS + ".txt", utf8(manifest(tags)));
        return all;
    }

    private static String info(Bag bag) {
        StringBuilder text = new StringBuilder();
        bag.info()
                .forEach(l ->
                        text.append(l.label()).append(": ").append(l.value()).append('\n'));
        long bytes = bag.payload().values().stream().mapToLong(c -> c.length).sum();
        return text.append("Payload-Oxum: ")
                .append(bytes)
                .append('.')
                .append(bag.payload().size())
                .append('\n')
                .toString();
    }

    private static String manifest(SortedMap<String, byte[]> files) {
        StringBuilder text = new StringBuilder();
        files.forEach((path, content) -> text.append(Digests.of(Digests.OURS, content))
                .append("  ")
                .append(BagPaths.written(path))
                .append('\n'));
        return text.toString();
    }

    /**
     * Writes the bag as a new folder, named as the bag, in {@code parent}; the folder is returned.
     *
     * @throws FileAlreadyExistsException when something of that name is there; it is left as it is
     */
    public static Path folder(Bag bag, Path parent) throws IOException {
        Path folder = parent.resolve(bag.name());
        Files.createDirectory(folder);
        for (Map.Entry<String, byte[]> file : files(bag).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    /** Writes the bag as a zip archive with one folder at the top, named as the bag; {@code out} is left open. */
    public static void zip(Bag bag, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : files(bag).entrySet()) {
            zip.putNextEntry(entry(bag.name() + "/" + file.getKey(), file.getValue()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Stored as it is: how well a Java packs must not show in the bytes. */
    private static ZipEntry entry(String path, byte[] content) {
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
