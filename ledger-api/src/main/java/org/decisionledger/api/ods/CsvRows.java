package org.decisionledger.api.ods;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of comma-separated text, strictly by RFC 4180, lines ending in CR LF, LF or CR. A row that cannot be read
 * says why, and reading goes on at the line after the one it starts on.
 */
final class CsvRows {

    /** A longer cell means a quotation mark that was never closed. */
    static final int LONGEST_CELL = 1_000;

    static final int MOST_CELLS = 20;

    private static final char QUOTE = '"';

    private final String text;
    private int at;
    private int number;
    private List<String> cells = new ArrayList<>();

    CsvRows(String text) {
        this.text = text;
    }

    /**
     * @param number counted from 1, a header and empty rows included
     * @param wrong why the row cannot be read, or {@code null}
     */
    record Row(int number, List<String> cells, @Nullable String wrong) {

        boolean isBlank() {
            return wrong == null && cells.stream().allMatch(String::isBlank);
        }
    }

    /** The next row; {@code null} at the end. */
    @Nullable
    Row next() {
        if (at >= text.length()) {
            return null;
        }
        int start = at;
        number++;
        cells = new ArrayList<>();
        while (true) {
            String wrong = cells.size() == MOST_CELLS ? "has more than " + MOST_CELLS + " cells" : cell();
            if (wrong != null) {
                at = start;
                skipLine();
                return new Row(number, List.of(), wrong);
            }
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else {
                endLine();
                return new Row(number, List.copyOf(cells), null);
            }
        }
    }

    private @Nullable String cell() {
        return at < text.length() && text.charAt(at) == QUOTE ? quoted() : plain();
    }

    private @Nullable String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && !endsLine(text.charAt(at))) {
            if (text.charAt(at) == QUOTE) {
                return "holds a quotation mark inside a cell that does not start with one";
            }
            if (at - start == LONGEST_CELL) {
                return tooLong();
            }
            at++;
        }
        cells.add(text.substring(start, at));
        return null;
    }

    private @Nullable String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length() && cell.length() <= LONGEST_CELL) {
            char c = text.charAt(at++);
            if (c != QUOTE) {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else if (at == text.length() || text.charAt(at) == ',' || endsLine(text.charAt(at))) {
                cells.add(cell.toString());
                return null;
            } else {
                return "holds text after a closing quotation mark";
            }
        }
        return at < text.length() ? tooLong() : "has a quotation mark that is never closed";
    }

    private static String tooLong() {
        return "has a cell of more than " + LONGEST_CELL + " characters; perhaps a quotation mark is not closed";
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }

    private void skipLine() {
        while (at < text.length() && !endsLine(text.charAt(at))) {
            at++;
        }
        endLine();
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
        } else if (at < text.length()) {
            at++;
        }
    }
}
