package org.decisionledger.api.ocds;

import java.util.Arrays;

/** Many short runs of bytes, one behind the other, each found by where it begins. */
final class ByteArena {

    private byte[] bytes = new byte[1 << 12];
    private int size;

    int add(byte[] run) {
        if (bytes.length - size < run.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + run.length, bytes.length + (bytes.length >> 1)));
        }
        System.arraycopy(run, 0, bytes, size, run.length);
        size += run.length;
        return size - run.length;
    }

    int size() {
        return size;
    }

    byte[] get(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    boolean is(int from, int to, byte[] run) {
        return Arrays.equals(bytes, from, to, run, 0, run.length);
    }
}
