package org.decisionledger.api.store;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes that are not in their file yet, in their order. Whoever uses it sees to it that one does at a time. */
final class PendingWrites {

    private final Deque<Write> writes = new ArrayDeque<>();
    private long bytes;

    /** Bytes that belong at an offset. They are not changed. */
    record Write(long offset, byte[] bytes) {

        long end() {
            return offset + bytes.length;
        }
    }

    void add(Write write) {
        writes.add(write);
        bytes += write.bytes().length;
    }

    void removeFirst(int count) {
        for (int i = 0; i < count; i++) {
            bytes -= writes.remove().bytes().length;
        }
    }

    List<Write> all() {
        return List.copyOf(writes);
    }

    boolean isEmpty() {
        return writes.isEmpty();
    }

    /** How many bytes wait. */
    long bytes() {
        return bytes;
    }

    /** Where the last of them ends in the file; 0 when none waits. */
    long end() {
        return writes.stream().mapToLong(Write::end).max().orElse(0);
    }

    /** Puts what waits over {@code read}, which begins at {@code offset} in the file. */
    void putOver(ByteBuffer read, long offset) {
        long end = offset + read.limit();
        for (Write write : writes) {
            long from = Math.max(offset, write.offset());
            long to = Math.min(end, write.end());
            if (from < to) {
                read.put(
                        Math.toIntExact(from - offset),
                        write.bytes(),
                        Math.toIntExact(from - write.offset()),
                        Math.toIntExact(to - from));
            }
        }
    }
}
