package org.decisionledger.api.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The text of a release in such a form that an entry can hold it. */
final class ReleaseText {

    private static final int PIECE = 15_000;
    private static final int LONGEST_TEXT = 2_000;
    private static final String BRACES = "{{";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private ReleaseText() {}

    /** As JSON. */
    static String of(JsonValue release) {
        return escaped(written(release));
    }

    /** Cut into pieces that an entry can hold; none of a text longer than {@code largest}. */
    static List<String> pieces(String kept, int largest) {
        List<String> pieces = new ArrayList<>();
        if (kept.length() <= largest) {
            int from = 0;
            while (from < kept.length()) {
                int to = Math.min(from + PIECE, kept.length());
                // Neither half a character nor a blank at an edge, where an entry would lose it.
                while (to < kept.length() && (Character.isLowSurrogate(kept.charAt(to)) || isBlank(kept, to))) {
                    to++;
                }
                pieces.add(kept.substring(from, to));
                from = to;
            }
        }
        return pieces;
    }

    private static boolean isBlank(String text, int edge) {
        return Character.isWhitespace(text.charAt(edge)) || Character.isWhitespace(text.charAt(edge - 1));
    }

    /** {@code null} for what is missing or blank, which an entry cannot hold. */
    static @Nullable String shortened(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain =
                CONTROL.matcher(text).replaceAll(" ").replace(BRACES, "{ {").strip();
        return plain.length() <= LONGEST_TEXT
                ? plain
                : plain.substring(0, LONGEST_TEXT - 1).strip() + "…";
    }

    private static String written(JsonValue value) {
        JsonOutput out = new JsonOutput();
        value.writeTo(out);
        return out.toString();
    }

    /**
     * What an entry cannot hold stands in strings only, and can be written as escapes there: control characters, and two
     * opening braces, which would begin a mark.
     */
    private static String escaped(String json) {
        String plain = json.contains(BRACES) ? json.replace(BRACES, "{\\u007b") : json;
        return hasControl(plain) ? withoutControl(plain) : plain;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutControl(String json) {
        return CONTROL.matcher(json)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
    }
}
