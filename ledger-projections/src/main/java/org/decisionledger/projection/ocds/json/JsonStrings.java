package org.decisionledger.projection.ocds.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The two ways of a JSON string: out of its bytes, and into them. */
final class JsonStrings {

    private JsonStrings() {}

    /** The text between two quotes; the bytes are known to be UTF-8 and their escapes to be whole. */
    static String text(byte[] bytes, int from, int to, boolean escaped) {
        String written = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (!escaped) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escape = written.charAt(++i);
            if (escape == 'u') {
                text.append((char) Integer.parseInt(written.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(meant(escape));
            }
        }
        return text.toString();
    }

    private static char meant(char escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escape;
        };
    }

    /** The text in quotes, with no more escapes than JSON demands; half a surrogate pair is escaped too. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20 || isHalf(text, i)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
