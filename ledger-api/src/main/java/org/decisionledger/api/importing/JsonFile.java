package org.decisionledger.api.importing;

import java.io.InputStream;
import org.decisionledger.core.format.EntryFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** A file of JSON: one entry, or a list of entries, or several of these one after the other. */
final class JsonFile {

    private JsonFile() {}

    /** Reads entry by entry. Where the JSON itself is broken, nothing after that place can be understood. */
    static void read(String file, InputStream in, Intake intake) {
        Utf8Reader text = new Utf8Reader(in, Integer.MAX_VALUE);
        try (JsonParser parser = JsonTree.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                values(file, parser, intake);
            } catch (JacksonException e) {
                broken(file, e, parser.currentTokenLocation().getLineNr(), intake);
            }
        } catch (Unreadable e) {
            intake.fault(file, e.line(), e.code(), e.words());
        }
    }

    private static void values(String file, JsonParser parser, Intake intake) throws Unreadable {
        for (JsonToken token = parser.nextToken(); token != null && !intake.full(); token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                list(file, parser, intake);
            } else {
                intake.take(JsonTree.read(parser, file, 1));
            }
        }
    }

    private static void list(String file, JsonParser parser, Intake intake) throws Unreadable {
        while (parser.nextToken() != JsonToken.END_ARRAY && !intake.full()) {
            intake.take(JsonTree.read(parser, file, 1));
        }
    }

    private static void broken(String file, JacksonException e, int lineBefore, Intake intake) {
        TokenStreamLocation at = e.getLocation();
        int line = at == null || at.getLineNr() < 1 ? lineBefore : at.getLineNr();
        if (e.getCause() instanceof Unreadable unreadable) {
            intake.fault(file, unreadable.line(), unreadable.code(), unreadable.words());
        } else if (e instanceof UnexpectedEndOfInputException) {
            intake.fault(
                    file,
                    line,
                    "cut-off",
                    "The file ends half way: an object, a list or a text is not closed. Was it cut off on the way? "
                            + "Fetch or export it again.");
        } else {
            intake.fault(file, line, code(e), what(e));
        }
    }

    static String code(JacksonException e) {
        return tooMuch(e) ? "too-long" : "malformed-json";
    }

    private static boolean tooMuch(JacksonException e) {
        return e instanceof StreamConstraintsException;
    }

    /** What is wrong, with the column, in the parser's words. */
    static String what(JacksonException e) {
        if (tooMuch(e)) {
            return "An entry of more than " + EntryFormat.LONGEST_ENTRY / 1024
                    + " KiB, or more than 32 levels deep, is "
                    + "not taken. Keep documents outside the ledger and cite them.";
        }
        String reason = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
        TokenStreamLocation at = e.getLocation();
        return "This is not well-formed JSON: " + reason + (at == null ? "" : " (at column " + at.getColumnNr() + ")")
                + ".";
    }
}
