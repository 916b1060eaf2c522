package org.decisionledger.api.recording;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of comma-separated text (RFC 4180), lines ending in CR LF, LF or CR; the first row names the columns.
 *
 * @param columns as the first row names them
 * @param rows the others, each as long as it is written; rows without anything in them are left out
 */
record Table(List<String> columns, List<Row> rows) {

    private static final int LONGEST_CELL = 20_000;

    /**
     * A row.
     *
     * @param number counted from 1, the row of the names included
     */
    record Row(int number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /** A table cannot be read. The message says where and what would mend it. */
    static final class NotATable extends Exception {

        private static final long serialVersionUID = 1L;

        NotATable(String message) {
            super(message);
        }
    }

    static Table read(String text) throws NotATable {
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        int number = 1;
        String all = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (int i = 0; i <= all.length(); i++) {
            char c = i < all.length() ? all.charAt(i) : '\n';
            if (cell.length() > LONGEST_CELL) {
                throw new NotATable("Row " + number + " has a cell of more than " + LONGEST_CELL
                        + " characters; perhaps a quotation mark is not closed");
            }
            if (quoted && i < all.length()) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < all.length() && all.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                    closed = true;
                }
            } else if (quoted) {
                throw new NotATable("Row " + number + " has a quotation mark that is never closed");
            } else if (c == ',' || c == '\n' || c == '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                closed = false;
                if (c != ',') {
                    if (c == '\r' && i + 1 < all.length() && all.charAt(i + 1) == '\n') {
                        i++;
                    }
                    if (cells.stream().anyMatch(one -> !one.isBlank())) {
                        rows.add(new Row(number, List.copyOf(cells)));
                    }
                    cells.clear();
                    number++;
                }
            } else if (c == '"' && cell.isEmpty() && !closed) {
                quoted = true;
            } else if (closed) {
                throw new NotATable("Row " + number + " has text after a closing quotation mark");
            } else {
                cell.append(c);
            }
        }
        if (rows.size() < 2) {
            throw new NotATable("There is no row below the names of the columns");
        }
        return new Table(
                rows.getFirst().cells().stream().map(String::strip).toList(),
                List.copyOf(rows.subList(1, rows.size())));
    }
}
