package org.decisionledger.api.ocds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Releases of a source that cannot be read twice: in memory while they are few, then in a temporary file. */
final class SpilledBodies implements Bodies {

    private final int most;
    private byte[] buffer = new byte[1 << 16];
    private int size;
    private long written;
    private @Nullable FileChannel file;
    private @Nullable FileBodies reading;

    /** @param most bytes that are held in memory before they are written out */
    SpilledBodies(int most) {
        this.most = most;
    }

    @Override
    public long put(byte[] bytes, int from, int length, long offset) throws IOException {
        if (size > 0 && (long) size + length > most) {
            spill();
        }
        if (buffer.length - size < length) {
            buffer = Arrays.copyOf(buffer, Math.max(size + length, Math.min(most, 2 * buffer.length)));
        }
        System.arraycopy(bytes, from, buffer, size, length);
        size += length;
        return written + size - length;
    }

    private void spill() throws IOException {
        FileChannel out = file;
        if (out == null) {
            Path path = Files.createTempFile("ledger-ocds", ".releases");
            out = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = out;
            reading = new FileBodies(out);
        }
        ByteBuffer waiting = ByteBuffer.wrap(buffer, 0, size);
        while (waiting.hasRemaining()) {
            out.write(waiting);
        }
        written += size;
        size = 0;
    }

    @Override
    public byte[] get(long at, int length) throws IOException {
        if (at >= written) {
            int from = (int) (at - written);
            return Arrays.copyOfRange(buffer, from, from + length);
        }
        if (reading == null) {
            throw new IOException("Nothing was written out");
        }
        return reading.get(at, length);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
