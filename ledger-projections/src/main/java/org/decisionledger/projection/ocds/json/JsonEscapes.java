package org.decisionledger.projection.ocds.json;

/** What may stand in a JSON string besides plain ASCII: escapes, and characters of UTF-8 (RFC 3629). */
final class JsonEscapes {

    private static final String AFTER_BACKSLASH = "\"\\/bfnrt";

    private JsonEscapes() {}

    /** The place after the escape whose backslash stands here. */
    static int end(byte[] in, int at, int end) {
        if (at + 1 >= end) {
            throw new JsonFault("The text ends inside a string", at);
        }
        byte escape = in[at + 1];
        if (escape != 'u') {
            if (escape < 0 || AFTER_BACKSLASH.indexOf(escape) < 0) {
                throw new JsonFault("A backslash before what is no escape", at);
            }
            return at + 2;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (i >= end || in[i] < 0 || Character.digit(in[i], 16) < 0) {
                throw new JsonFault("An escape \\u without four hexadecimal digits", at);
            }
        }
        return at + 6;
    }

    /** The place after the character that begins here and is no plain ASCII. */
    static int endOfCharacter(byte[] in, int at, int end) {
        int first = in[at] & 0xff;
        if (first < ' ') {
            throw new JsonFault("A control character in a string that is not escaped: 0x" + hex(first), at);
        }
        int more = first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
        if (more < 0 || at + more >= end) {
            throw notUtf8(first, at);
        }
        int second = in[at + 1] & 0xff;
        int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (second < least || second > most) {
            throw notUtf8(first, at);
        }
        for (int i = at + 2; i <= at + more; i++) {
            if ((in[i] & 0xc0) != 0x80) {
                throw notUtf8(first, at);
            }
        }
        return at + more + 1;
    }

    private static JsonFault notUtf8(int first, int at) {
        return new JsonFault("Not UTF-8: byte 0x" + hex(first), at);
    }

    private static String hex(int value) {
        return Integer.toHexString(value);
    }
}
