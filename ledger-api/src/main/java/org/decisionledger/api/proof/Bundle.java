package org.decisionledger.api.proof;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Log entries side by side as C2SP tlog-tiles lays them out: for each two bytes of length, big-endian, and its bytes. */
final class Bundle {

    private static final int LONGEST = 0xffff;

    private Bundle() {}

    static byte[] write(List<String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String entry : entries) {
            byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > LONGEST) {
                throw new IllegalArgumentException("a log entry has " + bytes.length + " bytes");
            }
            out.write(bytes.length >> 8);
            out.write(bytes.length & 0xff);
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    /** The first {@code count} entries; empty when the bytes hold fewer, or another number than they should. */
    static Optional<List<String>> read(byte[] bytes, int count) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        List<String> entries = new ArrayList<>(count);
        while (entries.size() < count) {
            if (left.remaining() < 2) {
                return Optional.empty();
            }
            int length = left.getShort() & LONGEST;
            if (left.remaining() < length) {
                return Optional.empty();
            }
            byte[] entry = new byte[length];
            left.get(entry);
            entries.add(new String(entry, StandardCharsets.UTF_8));
        }
        return Optional.of(entries);
    }

    /** Whether the bytes hold so many entries and nothing else. */
    static boolean holds(byte[] bytes, int count) {
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + 2 > bytes.length) {
                return false;
            }
            at += 2 + ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff);
        }
        return at == bytes.length;
    }
}
