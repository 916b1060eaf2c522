package org.decisionledger.api.ocds;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks a stream from the first read on, so that a fault in its first bytes is met where all others are. */
final class Gunzip extends InputStream {

    private static final int WINDOW = 1 << 16;

    private final InputStream packed;
    private @Nullable GZIPInputStream unpacked;

    Gunzip(InputStream packed) {
        this.packed = packed;
    }

    private InputStream unpacked() throws IOException {
        GZIPInputStream in = unpacked;
        if (in == null) {
            in = new GZIPInputStream(packed, WINDOW);
            unpacked = in;
        }
        return in;
    }

    @Override
    public int read() throws IOException {
        return unpacked().read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return unpacked().read(into, from, length);
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }
}
