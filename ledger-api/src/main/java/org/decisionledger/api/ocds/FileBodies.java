package org.decisionledger.api.ocds;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Releases read again from the file they were found in, or from another one they were written to. */
final class FileBodies implements Bodies {

    /** As much is read at a time while releases follow each other. */
    private static final int AHEAD = 1 << 18;

    private final FileChannel file;
    private final byte[] window = new byte[AHEAD];
    private long windowAt;
    private int windowLength;

    FileBodies(Path path) throws IOException {
        this.file = FileChannel.open(path, StandardOpenOption.READ);
    }

    FileBodies(FileChannel file) {
        this.file = file;
    }

    @Override
    public long put(byte[] bytes, int from, int length, long offset) {
        return offset;
    }

    @Override
    public byte[] get(long at, int length) throws IOException {
        if (at >= windowAt && at + length <= windowAt + windowLength) {
            int from = (int) (at - windowAt);
            return Arrays.copyOfRange(window, from, from + length);
        }
        long end = windowAt + windowLength;
        if (length < AHEAD / 4 && at >= windowAt && at <= end + AHEAD / 8) {
            windowAt = at;
            windowLength = Math.max(0, read(ByteBuffer.wrap(window), at));
            if (windowLength >= length) {
                return Arrays.copyOf(window, length);
            }
        }
        byte[] body = new byte[length];
        if (read(ByteBuffer.wrap(body), at) < length) {
            throw new EOFException("The file became shorter while it was being read");
        }
        return body;
    }

    private int read(ByteBuffer into, long at) throws IOException {
        int total = 0;
        while (into.hasRemaining()) {
            int read = file.read(into, at + total);
            if (read < 0) {
                break;
            }
            total += read;
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
