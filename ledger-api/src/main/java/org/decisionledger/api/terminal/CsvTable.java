package org.decisionledger.api.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** A table as CSV in which every row ends with the moment asked about and the last position taken in. */
final class CsvTable {

    private final StringBuilder out = new StringBuilder();
    private final int columns;

    /** @param header the names of the columns before the last three, parted by commas */
    CsvTable(String header) {
        String[] names = (header + ",asOfRecorded,asOfOccurred,position").split(",");
        columns = names.length;
        CsvView.row(out, names);
    }

    /** A row, with a cell for each column but the last three. */
    void row(AsOf asOf, long position, @Nullable String... cells) {
        if (cells.length != columns - 3) {
            throw new IllegalArgumentException(columns - 3 + " cells are wanted, " + cells.length + " are given.");
        }
        List<@Nullable String> all = new ArrayList<>(List.of());
        for (String cell : cells) {
            all.add(cell);
        }
        all.add(asOf.recorded() == null ? null : asOf.recorded().toString());
        all.add(asOf.occurred() == null ? null : asOf.occurred().text());
        all.add(String.valueOf(position));
        CsvView.row(out, all.toArray(new @Nullable String[0]));
    }

    String text() {
        return out.toString();
    }

    /** Several values in one cell. */
    static String joined(List<String> values) {
        return String.join("; ", values);
    }

    static String words(List<Statement> statements) {
        return statements.stream().map(Statement::words).collect(Collectors.joining("; "));
    }

    /** The entries that statements rest on, each once. */
    static String entries(List<Statement> statements) {
        return statements.stream().flatMap(s -> s.entries().stream()).distinct().collect(Collectors.joining("; "));
    }
}
