package org.decisionledger.api.ocds;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.decisionledger.projection.ocds.json.JsonBytes;

/**
 * Looks at a stream of JSON through a window: passes over values by their brackets and quotes alone, holding only the
 * stretch that was asked to be held. Says nothing of whether a value is right in itself.
 */
final class Window {

    /** A single release may be this large, no more. */
    private static final int LARGEST = 1 << 29;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 18];
    private int at;
    private int end;
    private int held = -1;
    private long before;
    private int line = 1;
    private boolean inLine;

    Window(InputStream in) {
        this.in = in;
    }

    /** Makes the end of a line the end of a value, until called with false. */
    void keepToTheLine(boolean kept) {
        inLine = kept;
    }

    int line() {
        return line;
    }

    /** Begins to hold from here. */
    void hold() {
        held = at;
    }

    void letGo() {
        held = -1;
    }

    /** How far the next byte is from where holding began. */
    int offset() {
        return at - held;
    }

    /** The bytes of the window; what is held begins at {@link #heldAt()}. */
    byte[] bytes() {
        return bytes;
    }

    int heldAt() {
        return held;
    }

    /** Where holding began, as bytes of the stream before it. */
    long heldFrom() {
        return before + held;
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, held + from, held + to);
    }

    /** The bytes from here on that are in the window already, at least so many unless the stream is shorter. */
    byte[] ahead(int least) {
        while (end - at < least && fill()) {}
        return Arrays.copyOfRange(bytes, at, end);
    }

    void skip(int count) {
        at += count;
    }

    /** The next byte that is not white space, without taking it; -1 at the end of the stream. */
    int next() {
        while (true) {
            while (at < end) {
                byte b = bytes[at];
                if (b > ' ' || b < 0) {
                    return b & 0xff;
                }
                if (b == '\n') {
                    if (inLine) {
                        throw fault("The line ends inside a value");
                    }
                    line++;
                } else if (b != ' ' && b != '\t' && b != '\r') {
                    throw fault("A control character between values: 0x" + Integer.toHexString(b));
                }
                at++;
            }
            if (!fill()) {
                return -1;
            }
        }
    }

    int nextInside() {
        int c = next();
        if (c < 0) {
            throw broken("The text ends inside a value");
        }
        return c;
    }

    void expect(char c) {
        if (nextInside() != c) {
            throw fault("Expected '" + c + "', found " + shown());
        }
        at++;
    }

    /** Passes over the next value. */
    void skipValue() {
        int depth = 0;
        do {
            switch (nextInside()) {
                case '"' -> skipString();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    if (--depth < 0) {
                        throw fault("Expected a value, found " + shown());
                    }
                    at++;
                }
                case ',', ':' -> {
                    if (depth == 0) {
                        throw fault("Expected a value, found " + shown());
                    }
                    at++;
                }
                default -> skipWord();
            }
        } while (depth > 0);
    }

    private void skipWord() {
        while (at < end || fill()) {
            byte b = bytes[at];
            if (b >= 0 && (b <= ' ' || b == ',' || b == ']' || b == '}' || b == ':' || b == '"')) {
                return;
            }
            at++;
        }
    }

    /** From the opening quote to the byte after the closing one. */
    void skipString() {
        at++;
        while (true) {
            at = JsonBytes.plainUntil(bytes, at, end);
            if (at == end) {
                if (!fill()) {
                    throw broken("The text ends inside a string");
                }
                continue;
            }
            byte b = bytes[at];
            if (b >= 0 && b < ' ') {
                throw fault(
                        b == '\n' ? "The line ends inside a string" : "A control character in a string, not escaped");
            }
            at++;
            if (b == '"') {
                return;
            }
            if (b == '\\') {
                if (at == end && !fill()) {
                    throw broken("The text ends inside a string");
                }
                at += bytes[at] == '\n' ? 0 : 1;
            }
        }
    }

    /** Goes to the end of the line, which is not taken. */
    void skipLine() {
        while (at < end || fill()) {
            if (bytes[at] == '\n') {
                return;
            }
            at++;
        }
    }

    private boolean fill() {
        if (held >= 0) {
            keepHeld();
        } else {
            before += at;
            System.arraycopy(bytes, at, bytes, 0, end - at);
            end -= at;
            at = 0;
        }
        if (end == bytes.length) {
            grow();
        }
        try {
            int read = in.read(bytes, end, bytes.length - end);
            end += Math.max(0, read);
            return read > 0;
        } catch (EOFException e) {
            throw broken("The compressed source breaks off");
        } catch (ZipException e) {
            throw broken("The compressed source is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw broken("The source cannot be read on: " + e.getMessage());
        }
    }

    private void keepHeld() {
        if (held > 0) {
            System.arraycopy(bytes, held, bytes, 0, end - held);
            before += held;
            at -= held;
            end -= held;
            held = 0;
        }
    }

    private void grow() {
        if (bytes.length >= LARGEST) {
            throw broken("A release of more than " + LARGEST + " bytes");
        }
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }

    private String shown() {
        byte b = bytes[at];
        return b > ' ' ? "'" + (char) b + "'" : "byte 0x" + Integer.toHexString(b & 0xff);
    }

    private ScanFault fault(String message) {
        return new ScanFault(Where.line(line), message, false);
    }

    private ScanFault broken(String message) {
        return new ScanFault(Where.line(line), message, true);
    }
}
