package org.decisionledger.projection.ocds.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written, gathered until they are drained. */
public final class JsonOutput {

    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** Appends one character of ASCII. */
    public void ascii(char c) {
        room(1);
        bytes[size++] = (byte) c;
    }

    /** Appends text as it is. */
    public void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        bytes(encoded, 0, encoded.length);
    }

    /** Appends the quoted name and the colon. */
    public void name(JsonName name) {
        byte[] written = name.written();
        bytes(written, 0, written.length);
    }

    void bytes(byte[] source, int from, int to) {
        room(to - from);
        System.arraycopy(source, from, bytes, size, to - from);
        size += to - from;
    }

    /** How many bytes wait to be drained. */
    public int size() {
        return size;
    }

    /** Forgets what was appended after there were so many bytes. */
    public void cutBackTo(int length) {
        size = length;
    }

    /** Writes out what was gathered and starts anew. */
    public void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    /** What was gathered and not drained. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
        }
    }
}
