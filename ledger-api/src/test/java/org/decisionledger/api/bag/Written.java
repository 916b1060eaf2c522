package org.decisionledger.api.bag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Bags as they come out of an archive. */
final class Written {

    private Written() {}

    static byte[] zip(Bag bag) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BagWriter.zip(bag, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Every file by its path within the folder of the bag, in the order in which they were written. */
    static SequencedMap<String, byte[]> files(Bag bag) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip(bag)))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                files.put(e.getName().substring(bag.name().length() + 1), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static String text(Bag bag, String path) {
        byte[] content = files(bag).get(path);
        if (content == null) {
            throw new AssertionError("no " + path + " in the bag");
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    /** A payload of bytes at hand. */
    static SortedMap<String, Content> payload(SortedMap<String, byte[]> files) {
        SortedMap<String, Content> payload = new TreeMap<>();
        files.forEach((path, content) -> payload.put(path, Content.of(content)));
        return payload;
    }
}
