package org.decisionledger.api.web.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.projection.chronology.Chronology;
import org.decisionledger.projection.chronology.ChronologyEntry;
import org.decisionledger.projection.chronology.Sifted.Hit;
import org.decisionledger.projection.gap.Missing;
import org.decisionledger.projection.timeline.Mark;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param whole the chronology whose gaps stand between the rows; {@code null} where it is narrowed, and has none
     * @param moment what every link carries along, beginning with {@code ?}, or empty
     */
    static PlainTable of(List<Hit> hits, @Nullable Chronology whole, String moment) {
        Map<String, List<Missing>> missing = new HashMap<>();
        if (whole != null) {
            whole.missing()
                    .forEach(m -> missing.computeIfAbsent(String.valueOf(m.under()), k -> new ArrayList<>())
                            .add(m));
        }
        List<Block> blocks = new ArrayList<>();
        for (int start = 0; start < hits.size(); start += ROWS) {
            int end = Math.min(hits.size(), start + ROWS);
            StringBuilder markup = new StringBuilder();
            if (start == 0) {
                missing.getOrDefault("null", List.of()).forEach(gap -> gap(markup, gap, moment));
            }
            for (Hit hit : hits.subList(start, end)) {
                row(markup, hit.entry(), moment);
                missing.getOrDefault(hit.entry().row().entry(), List.of()).forEach(gap -> gap(markup, gap, moment));
            }
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
        markup.append("<td>").append(escaped(entry.row().by())).append("<td>");
        link(markup, name, moment);
        markup.append("\n");
    }

    /** What should stand here and is not on record. */
    private static void gap(StringBuilder markup, Missing gap, String moment) {
        markup.append("<tr class=\"app-plain__missing\"><td>")
                .append(escaped(gap.when()))
                .append("<td>")
                .append(escaped(gap.words()))
                .append(" <b>")
                .append(escaped("Missing. " + gap.state()))
                .append("</b><td><td>");
        for (String entry : gap.entries()) {
            link(markup, escaped(entry), moment);
            markup.append(' ');
        }
        markup.append("\n");
    }

    private static void link(StringBuilder markup, String name, String moment) {
        markup.append("<a href=\"/entries/")
                .append(name)
                .append(escaped(moment))
                .append("\">")
                .append(name)
                .append("</a>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
