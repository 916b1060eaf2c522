package org.decisionledger.api.ocds;

/** What the first bytes of a source tell of its form. */
final class SourceForm {

    private SourceForm() {}

    /**
     * Whether it is JSON Lines: an object or list on the first line, and on the next line that is not blank another,
     * not indented. A list that is written over several lines begins with a bracket alone.
     */
    static boolean isJsonLines(byte[] ahead) {
        int at = markLength(ahead);
        while (at < ahead.length && (ahead[at] == ' ' || ahead[at] == '\n' || ahead[at] == '\r' || ahead[at] == '\t')) {
            at++;
        }
        int first = at;
        while (at < ahead.length && ahead[at] != '\n') {
            at++;
        }
        int length = at - first;
        while (at < ahead.length && (ahead[at] == '\n' || ahead[at] == '\r')) {
            at++;
        }
        if (first == ahead.length || length < 3 || at == ahead.length) {
            return length > 0 && at == ahead.length && ahead.length >= 1 << 14;
        }
        return (ahead[at] == '{' || ahead[at] == '[') && (ahead[first] == '{' || ahead[first] == '[');
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
