package org.decisionledger.api.web.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.projection.chronology.ChronologyEntry;
import org.decisionledger.projection.chronology.Sifted.Hit;
import org.decisionledger.projection.timeline.Mark;
import org.springframework.web.util.HtmlUtils;

/**
 * Thousands of rows as plain markup in blocks. A template takes tens of microseconds for each expression, which is too
 * long for so many; and a browser lays out a block only when it comes near.
 *
 * @param blocks each a run of rows
 */
public record PlainTable(List<Block> blocks) {

    private static final int ROWS = 100;

    /**
     * A run of rows.
     *
     * @param first number of the first row, counted from 1
     * @param last number of the last
     * @param markup the rows of a table body, every text escaped
     */
    public record Block(int first, int last, String markup) {}

    /** @param moment what every link carries along, beginning with {@code ?}, or empty */
    static PlainTable of(List<Hit> hits, String moment) {
        List<Block> blocks = new ArrayList<>();
        for (int start = 0; start < hits.size(); start += ROWS) {
            int end = Math.min(hits.size(), start + ROWS);
            StringBuilder markup = new StringBuilder();
            hits.subList(start, end).forEach(hit -> row(markup, hit.entry(), moment));
            blocks.add(new Block(start + 1, end, markup.toString()));
        }
        return new PlainTable(blocks);
    }

    private static void row(StringBuilder markup, ChronologyEntry entry, String moment) {
        String marks = entry.row().marks().stream().map(Mark::label).collect(Collectors.joining(", "));
        String name = escaped(entry.row().entry());
        markup.append("<tr><td>")
                .append(escaped(entry.row().when()))
                .append("<td>")
                .append(escaped(entry.row().sentence()));
        if (!marks.isEmpty()) {
            markup.append(" <b>").append(escaped(marks)).append("</b>");
        }
        markup.append("<td>")
                .append(escaped(entry.row().by()))
                .append("<td><a href=\"/entries/")
                .append(name)
                .append(escaped(moment))
                .append("\">")
                .append(name)
                .append("</a>\n");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
