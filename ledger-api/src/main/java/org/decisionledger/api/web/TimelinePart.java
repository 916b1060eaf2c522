package org.decisionledger.api.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * As much of a timeline as goes on one page, under the years in which things happened at the earliest.
 *
 * @param first number of the first row shown, counted from 1
 * @param last number of the last row shown
 * @param all number of rows there are
 * @param years in order; the name is empty for entries without a date
 * @param next the entry after which the next part starts; {@code null} in the last part
 */
public record TimelinePart(
        int first,
        int last,
        int all,
        List<Year> years,
        @Nullable String next) {

    private static final int MOST = 100;
    private static final int DIGITS = 4;

    /** The entries of one year. */
    public record Year(String name, List<TimelineRow> rows) {}

    /** The part that starts after the entry {@code after}; the first part when there is no such entry. */
    static TimelinePart of(List<TimelineRow> rows, @Nullable String after) {
        int start = after == null
                ? 0
                : IntStream.range(0, rows.size())
                                .filter(i -> rows.get(i).entry().equals(after))
                                .findFirst()
                                .orElse(-1)
                        + 1;
        int end = Math.min(rows.size(), start + MOST);
        Map<String, List<TimelineRow>> years = new LinkedHashMap<>();
        for (TimelineRow row : rows.subList(start, end)) {
            years.computeIfAbsent(year(row), name -> new ArrayList<>()).add(row);
        }
        return new TimelinePart(
                start + 1,
                end,
                rows.size(),
                years.entrySet().stream()
                        .map(e -> new Year(e.getKey(), e.getValue()))
                        .toList(),
                end == rows.size() ? null : rows.get(end - 1).entry());
    }

    private static String year(TimelineRow row) {
        String earliest = row.earliest();
        return earliest == null || earliest.length() < DIGITS ? "" : earliest.substring(0, DIGITS);
    }
}
