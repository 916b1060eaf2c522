package org.decisionledger.api.ocds;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file or a stream that releases are found in, compressed with gzip or not.
 *
 * @param name how it is called in messages
 * @param in its text, unpacked
 * @param bodies where its releases can be read again
 */
public record Source(String name, InputStream in, Bodies bodies) implements Closeable {

    /** So many bytes of releases of a stream wait in memory; more are written to a temporary file. */
    private static final int IN_MEMORY = 16 << 20;

    private static final int WINDOW = 1 << 16;

    /**
     * A file.
     *
     * @throws IOException when it cannot be read
     */
    public static Source file(Path path) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), WINDOW);
        String name = path.toString();
        return isGzip(in) ? unpacked(name, in) : new Source(name, in, new FileBodies(path));
    }

    /** A stream. */
    public static Source stream(String name, InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, WINDOW);
        return isGzip(in) ? unpacked(name, in) : new Source(name, in, new SpilledBodies(IN_MEMORY));
    }

    private static Source unpacked(String name, InputStream in) {
        return new Source(name, new Gunzip(in), new SpilledBodies(IN_MEMORY));
    }

    private static boolean isGzip(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip;
    }

    @Override
    public void close() throws IOException {
        bodies.close();
        in.close();
    }
}
