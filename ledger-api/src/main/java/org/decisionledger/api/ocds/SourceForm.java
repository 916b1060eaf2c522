package org.decisionledger.api.ocds;

/** What the first bytes of a source tell of its form. */
final class SourceForm {

    /** How many of the first bytes tell the form. */
    static final int LOOKED_AT = 1 << 14;

    private SourceForm() {}

    /**
     * Whether it is JSON Lines: the first line is a whole object or list and another line follows, or the second is
     * one and the first does not end where a text goes on. A text on one line that is longer than what is ahead may be
     * either, and counts as a line.
     */
    static boolean isJsonLines(byte[] ahead) {
        int first = skipBlank(ahead, markLength(ahead));
        int firstEnd = lineEnd(ahead, first);
        int second = skipBlank(ahead, firstEnd);
        if (second == ahead.length) {
            return firstEnd == ahead.length && ahead.length >= LOOKED_AT;
        }
        if (isWhole(ahead, first, firstEnd)) {
            return true;
        }
        return !goesOn(ahead[firstEnd - 1], ahead, firstEnd) && isWhole(ahead, second, lineEnd(ahead, second));
    }

    private static boolean goesOn(byte last, byte[] ahead, int end) {
        byte shown = last == '\r' && end > 1 ? ahead[end - 2] : last;
        return "[{,:".indexOf(shown) >= 0;
    }

    private static int skipBlank(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at;
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Whether the brackets of a line that begins with one close at its end and not before. */
    private static boolean isWhole(byte[] bytes, int from, int to) {
        int depth = 0;
        boolean text = false;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (text) {
                i += b == '\\' ? 1 : 0;
                text = b != '"';
            } else if (b == '"') {
                text = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
            if (depth <= 0) {
                return i > from && skipBlank(bytes, i + 1) >= to;
            }
        }
        return false;
    }

    /**
     * How many bytes a mark of UTF-8 at the beginning takes.
     *
     * @throws ScanFault when the source is written in another encoding
     */
    static int markLength(byte[] ahead) {
        int first = ahead.length > 0 ? ahead[0] & 0xff : -1;
        int second = ahead.length > 1 ? ahead[1] & 0xff : -1;
        if (first == 0xef && second == 0xbb && ahead.length > 2 && (ahead[2] & 0xff) == 0xbf) {
            return 3;
        }
        boolean wide = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
        if (wide || first == 0 || second == 0) {
            throw new ScanFault(Where.line(1), "Not UTF-8 but UTF-16 or UTF-32, which JSON is not exchanged in", true);
        }
        return 0;
    }
}
