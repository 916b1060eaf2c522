package org.decisionledger.api.paper;

/** Text as it may stand in XML 1.0. */
public final class Xml {

    private static final int FIRST_PRINTABLE = 0x20;

    private Xml() {}

    /** Escaped; characters that XML cannot hold are left out. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (allowed(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean allowed(int c) {
        boolean blank = c == '\t' || c == '\n' || c == '\r';
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return blank || c >= FIRST_PRINTABLE && !lone && c != 0xFFFE && c != 0xFFFF;
    }
}
