package org.decisionledger.api.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.terminal.ChronologyCsv;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A chronology taken away as CSV: the entries in its column {@value ChronologyCsv#EXCHANGED}, each once. */
final class CsvFile {

    private final String file;
    private final Intake intake;

    private CsvFile(String file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    static void read(String file, InputStream in, Intake intake) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        new CsvFile(file, intake).rows(CsvRows.of(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private void rows(List<CsvRows.Row> rows) {
        int column = rows.isEmpty() ? -1 : rows.getFirst().cells().indexOf(ChronologyCsv.EXCHANGED);
        if (column < 0) {
            intake.fault(
                    file,
                    1,
                    "no-entries-column",
                    "A CSV file is read by its column \"" + ChronologyCsv.EXCHANGED
                            + "\", as a chronology taken away has it. This one has none.");
            return;
        }
        for (CsvRows.Row row : rows.subList(1, rows.size())) {
            if (column < row.cells().size()) {
                entries(row.line(), row.cells().get(column));
            }
        }
    }

    private void entries(int line, String json) {
        try (JsonParser parser = JsonTree.parser(json)) {
            List<ParsedEntry> entries = new ArrayList<>();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    entries.add(JsonTree.read(parser, file, line));
                }
            }
            entries.forEach(intake::take);
        } catch (Unreadable e) {
            intake.fault(file, line, e.code(), e.words());
        } catch (JacksonException e) {
            intake.fault(file, line, JsonFile.code(e), JsonFile.what(e));
        }
    }
}
