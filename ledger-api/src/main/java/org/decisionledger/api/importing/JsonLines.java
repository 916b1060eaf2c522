package org.decisionledger.api.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.decisionledger.core.format.EntryFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** A file of JSON Lines: each line is an entry of its own, so that a broken line spoils no other. */
final class JsonLines {

    static final String TOO_LONG = "An entry of more than " + EntryFormat.LONGEST_ENTRY / 1024
            + " KiB is not taken. Keep documents outside the ledger and cite them; write each entry on its own.";

    private final String file;
    private final Intake intake;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // reports, by default

    private JsonLines(String file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    static void read(String file, InputStream in, Intake intake) throws IOException {
        JsonLines reader = new JsonLines(file, intake);
        Lines lines = new Lines(in, EntryFormat.LONGEST_ENTRY);
        while (!intake.full() && lines.next()) {
            reader.line(lines);
        }
    }

    private void line(Lines lines) {
        if (lines.tooLong()) {
            intake.fault(file, lines.number(), "too-long", TOO_LONG);
            return;
        }
        text(lines).filter(text -> !text.isBlank()).ifPresent(text -> parse(lines.number(), text));
    }

    private Optional<String> text(Lines lines) {
        ByteBuffer bytes = lines.bytes();
        CharBuffer chars = CharBuffer.allocate(bytes.remaining());
        CoderResult result = decoder.reset().decode(bytes, chars, true);
        if (result.isError()) {
            intake.fault(
                    file,
                    lines.number(),
                    "not-utf-8",
                    "This line is not UTF-8 text, from its byte " + (bytes.position() + 1) + " on. "
                            + Utf8Reader.REMEDY);
            return Optional.empty();
        }
        String text = chars.flip().toString();
        boolean marked = lines.number() == 1 && text.startsWith("\uFEFF");
        return Optional.of(marked ? text.substring(1) : text);
    }

    private void parse(int number, String text) {
        try (JsonParser parser = JsonTree.parser(text)) {
            parser.nextToken();
            ParsedEntry entry = JsonTree.read(parser, file, number);
            if (parser.nextToken() != null) {
                intake.fault(
                        file,
                        number,
                        "malformed-json",
                        "Something follows the entry on its line. Write each entry on a line of its own.");
            } else {
                intake.take(entry);
            }
        } catch (Unreadable e) {
            intake.fault(file, number, e.code(), e.words());
        } catch (UnexpectedEndOfInputException e) {
            intake.fault(
                    file,
                    number,
                    "cut-off",
                    "The line ends half way: an object, a list or a text is not closed. If the file was cut off, "
                            + "fetch or export it again; in JSON Lines each entry stands on one line.");
        } catch (JacksonException e) {
            intake.fault(file, number, JsonFile.code(e), JsonFile.what(e));
        }
    }
}
