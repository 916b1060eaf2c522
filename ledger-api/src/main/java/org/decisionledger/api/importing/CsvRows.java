package org.decisionledger.api.importing;

import java.util.ArrayList;
import java.util.List;

/** Cuts CSV (RFC 4180) into rows and cells: quotes double within quotes, line ends of either kind. */
final class CsvRows {

    /**
     * A row.
     *
     * @param line of the file where it begins, counted from 1
     */
    record Row(int line, List<String> cells) {}

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int begun = 1;

    private CsvRows(String text) {
        this.text = text;
    }

    static List<Row> of(String text) {
        return new CsvRows(text).cut();
    }

    private List<Row> cut() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                endCell();
            } else if (c == '\n' && !quoted) {
                endRow();
            } else if (c != '\r' || quoted) {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new Row(begun, cells));
        cells = new ArrayList<>();
        begun = line;
    }
}
