package org.decisionledger.api.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes bags (RFC 8493, version 1.0, SHA-512). The same bag gives the same bytes, in a folder and in an archive: the
 * files stand in order of their paths, and every time in the archive is the earliest that the format can hold.
 *
 * <p>A file is digested while it is written and never held whole; the manifests, made of those digests, come last.
 */
public final class BagWriter {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BagWriter() {}

    /** Where the files of a bag go, one after the other in order of path. */
    private interface Place {

        /** Takes the next file; {@code in} has not been read from, and is closed by the caller. */
        void put(String path, Content content, InputStream in) throws IOException;
    }

    /** Writes the files of one bag, and keeps their digests for the manifests. */
    private static final class Writing {

        private final Place place;
        private final SortedMap<String, String> tags = new TreeMap<>();
        private final SortedMap<String, String> payload = new TreeMap<>();

        Writing(Place place) {
            this.place = place;
        }

        void whole(Bag bag) throws IOException {
            tag("bag-info.txt", info(bag));
            tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
            for (Map.Entry<String, Content> file : bag.payload().entrySet()) {
                String path = "data/" + file.getKey();
                payload.put(path, put(path, file.getValue()));
            }
            tag("manifest-" + Digests.OURS + ".txt", manifest(payload));
            put("tagmanifest-" + Digests.OURS + ".txt", utf8(manifest(tags)));
        }

        private void tag(String path, String text) throws IOException {
            tags.put(path, put(path, utf8(text)));
        }

        /** The digest of what was written. */
        private String put(String path, Content content) throws IOException {
            MessageDigest digest = Digests.digest(Digests.OURS);
            try (InputStream in = new DigestInputStream(content.open(), digest)) {
                place.put(path, content, in);
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static String info(Bag bag) {
        StringBuilder text = new StringBuilder();
        bag.info()
                .forEach(l ->
                        text.append(l.label()).append(": ").append(l.value()).append('\n'));
        long bytes = bag.payload().values().stream().mapToLong(Content::size).sum();
        return text.append("Payload-Oxum: ")
                .append(bytes)
                .append('.')
                .append(bag.payload().size())
                .append('\n')
                .toString();
    }

    private static String manifest(SortedMap<String, String> digests) {
        StringBuilder text = new StringBuilder();
        digests.forEach((path, digest) ->
                text.append(digest).append("  ").append(BagPaths.written(path)).append('\n'));
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
        new Writing((name, content, in) -> {
                    Path path = folder.resolve(name);
                    Files.createDirectories(path.getParent());
                    Files.copy(in, path);
                })
                .whole(bag);
        return folder;
    }

    /**
     * Writes the bag as a zip archive with one folder at the top, named as the bag; {@code out} is left open.
     *
     * @throws IOException also when a file is no longer what it was when its size and sum were taken; what was written by
     *     then is no archive
     */
    public static void zip(Bag bag, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        new Writing((path, content, in) -> {
                    zip.putNextEntry(entry(bag.name() + "/" + path, content));
                    in.transferTo(zip);
                    zip.closeEntry();
                })
                .whole(bag);
        zip.finish();
    }

    /** Stored as it is: how well a Java packs must not show in the bytes. */
    private static ZipEntry entry(String path, Content content) {
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.size());
        entry.setCrc(content.crc32());
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static Content utf8(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
