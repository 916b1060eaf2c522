package org.decisionledger.api.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a case file is written. */
enum Notation {
    JSON_LINES,
    JSON,
    YAML,
    CSV;

    private static final int LOOKED_AT = 64 * 1024;

    /** By the ending of the name, and where that says nothing by how the text begins. */
    static Notation of(String name, BufferedInputStream in) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        if (lower.endsWith(".json")) {
            return JSON;
        }
        if (lower.endsWith(".csv")) {
            return CSV;
        }
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? YAML : begins(in);
    }

    private static Notation begins(BufferedInputStream in) throws IOException {
        in.mark(LOOKED_AT);
        // The first characters decide, and these are ASCII in every notation.
        String start = new String(in.readNBytes(LOOKED_AT - 1), StandardCharsets.ISO_8859_1);
        in.reset();
        String text = (start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start).stripLeading();
        if (text.startsWith("[")) {
            return JSON;
        }
        if (!text.startsWith("{")) {
            return YAML;
        }
        String firstLine = text.lines().findFirst().orElse("").stripTrailing();
        char last = firstLine.charAt(firstLine.length() - 1);
        return last == '{' || last == '[' || last == ',' ? JSON : JSON_LINES;
    }
}
