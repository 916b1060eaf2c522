package org.decisionledger.api.backup;

import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a stored row back from its envelope, character for character: header and data are cut out of the line as they
 * stand and not written anew.
 */
public final class Envelopes {

    private static final String DATA = "{\"data\":";
    private static final String HEADER = ",\"header\":";

    private Envelopes() {}

    /**
     * The row whose envelope {@code line} is.
     *
     * @throws IllegalArgumentException it is not the envelope of any row
     */
    public static StoredRow row(String line) {
        try {
            int data = end(line, expected(line, 0, DATA));
            int header = end(line, expected(line, data, HEADER));
            if (header >= line.length() || line.charAt(header) != ',') {
                throw new IllegalArgumentException("nothing follows the header");
            }
            String headerText = line.substring(data + HEADER.length(), header);
            JsonNode rest = EntryFormat.tree("{" + line.substring(header + 1));
            StoredRow row = new StoredRow(
                    rest.path("position").asLong(),
                    EntryFormat.tree(headerText).path("id").asString(),
                    rest.path("recordedAt").asString(),
                    rest.path("subject").asString(),
                    rest.path("stream").asString(),
                    rest.path("sequence").asLong(),
                    rest.path("type").asString(),
                    rest.path("revision").asString(),
                    headerText,
                    line.substring(DATA.length(), data),
                    null);
            if (!row.envelope().equals(line)) {
                throw new IllegalArgumentException("it is not written in its one way");
            }
            return row;
        } catch (Refusal | JacksonException e) {
            throw new IllegalArgumentException("it is not an entry", e);
        }
    }

    private static int expected(String line, int at, String what) {
        if (!line.startsWith(what, at)) {
            throw new IllegalArgumentException("no " + what + " at place " + at);
        }
        return at + what.length();
    }

    /** Where the JSON object that begins at {@code from} ends, exclusive. */
    private static int end(String line, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("it is cut");
    }
}
