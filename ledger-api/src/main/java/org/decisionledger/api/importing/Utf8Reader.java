package org.decisionledger.api.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text from UTF-8, strictly: what is not UTF-8 or holds control characters is refused with its line, after everything
 * before it has been handed on. A byte order mark at the start is left out.
 */
final class Utf8Reader extends Reader {

    static final String REMEDY = "Save the file as UTF-8 (in many editors: Save as, Encoding, UTF-8) and try again.";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final int longestLine;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // reports, by default
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private final CharBuffer chars = CharBuffer.allocate(8192).flip();
    private boolean started;
    private boolean ended;
    private int line = 1;
    private int onLine;
    private @Nullable Unreadable waiting;

    /** Takes lines of at most {@code longestLine} UTF-16 units. */
    Utf8Reader(InputStream in, int longestLine) {
        this.in = in;
        this.longestLine = longestLine;
    }

    /** The line reached by what has been decoded so far. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (waiting != null) {
                throw waiting;
            }
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(buffer, offset, count);
        return count;
    }

    private void decode() throws IOException {
        if (!ended) {
            bytes.compact();
            fill();
            bytes.flip();
        }
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        if (!started && chars.hasRemaining()) {
            started = true;
            if (chars.get(0) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
        check();
        if (result.isError() && waiting == null) {
            waiting = new Unreadable(line, "not-utf-8", "This line is not UTF-8 text. " + REMEDY);
        }
    }

    private void fill() throws IOException {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
    }

    private void check() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\n') {
                line++;
                onLine = 0;
            } else if (c < 0x20 && c != '\t' && c != '\r') {
                refuseFrom(
                        i,
                        "malformed-text",
                        "This line holds a control character (code " + (int) c
                                + "), which text does not. Is this a text file? " + REMEDY);
                return;
            } else if (++onLine > longestLine) {
                refuseFrom(i, "too-long", JsonLines.TOO_LONG);
                return;
            }
        }
    }

    private void refuseFrom(int index, String code, String words) {
        chars.limit(index);
        waiting = new Unreadable(line, code, words);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
