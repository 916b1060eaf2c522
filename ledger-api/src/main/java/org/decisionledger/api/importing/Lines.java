package org.decisionledger.api.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** The lines of a stream as bytes. A line that is too long is passed over without being held. */
final class Lines {

    private final InputStream in;
    private final byte[] line;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;
    private int length;
    private int number;
    private boolean tooLong;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.line = new byte[longest];
    }

    /** Goes to the next line; false at the end of the stream. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        number++;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            keep(stop - at);
            at = stop + 1;
            if (stop < end) {
                return true;
            }
        }
        return any;
    }

    private void keep(int count) {
        if (tooLong || count > line.length - length) {
            tooLong = true;
        } else {
            System.arraycopy(buffer, at, line, length, count);
            length += count;
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    /** The line's number, counted from 1. */
    int number() {
        return number;
    }

    boolean tooLong() {
        return tooLong;
    }

    /** The line without its end; to be used before the next line is asked for. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(line, 0, length);
    }
}
