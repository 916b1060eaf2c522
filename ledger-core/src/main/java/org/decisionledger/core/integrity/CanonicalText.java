package org.decisionledger.core.integrity;

import java.math.BigInteger;

/**
 * Pieces of the JSON Canonicalization Scheme (RFC 8785): strings with the shortest escapes, integers within the
 * range that every JSON reader holds exactly. Members are sorted by the caller, by UTF-16 code units.
 */
public final class CanonicalText {

    private static final long SAFE = (1L << 53) - 1;

    private CanonicalText() {}

    /**
     * Writes {@code text} as a JSON string. Refuses a lone surrogate, which has no bytes in UTF-8
     * (RFC 8785, section 3.2.2.2).
     */
    public static void string(StringBuilder out, String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException("a lone surrogate (half a character) at place " + i);
                }
                i++;
            } else if (c < 0x20 || c == '"' || c == '\\') {
                out.append(text, written, i);
                escape(out, c);
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    /** Writes an integer; refuses one beyond 2^53 − 1 either way, which not every reader holds exactly. */
    public static void integer(StringBuilder out, long value) {
        if (value > SAFE || value < -SAFE) {
            throw new IllegalArgumentException(BigInteger.valueOf(value) + " is beyond 2^53 - 1");
        }
        out.append(value);
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append(String.format("\\u%04x", (int) c));
        }
    }
}
