package org.decisionledger.api.web.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.decisionledger.projection.chronology.Chronology;
import org.decisionledger.projection.chronology.ChronologyEntry;
import org.decisionledger.projection.chronology.Facet;
import org.decisionledger.projection.chronology.Sifted.Hit;
import org.jspecify.annotations.Nullable;

/**
 * As much of a chronology as goes on one page, in groups.
 *
 * @param first number of the first row shown, counted from 1; 0 when there is none
 * @param last number of the last row shown
 * @param all number of rows there are; an entry of two issues counts in each of them
 * @param groups in order
 * @param next number of the first row of the next page; {@code null} on the last
 */
public record Groups(
        int first,
        int last,
        int all,
        List<Group> groups,
        @Nullable Integer next) {

    private static final int YEAR = 4;

    /**
     * A group.
     *
     * @param key year, issue, or empty for what has none
     * @param title the same in words, empty for what has none
     */
    public record Group(String key, String title, List<Hit> hits) {}

    private record Placed(String key, Hit hit) {}

    static Groups byYear(List<Hit> hits, int from, int most) {
        return of(hits.stream().map(h -> new Placed(year(h.entry()), h)).toList(), Map.of(), from, most);
    }

    /** By issue, in order of their names; what belongs to none comes last. */
    static Groups byIssue(List<Hit> hits, Chronology chronology, int from, int most) {
        Map<String, List<Placed>> byTitle = new TreeMap<>();
        List<Placed> none = new ArrayList<>();
        for (Hit hit : hits) {
            Set<String> issues = hit.entry().values().getOrDefault(Facet.ISSUE, Set.of());
            for (String issue : issues) {
                byTitle.computeIfAbsent(chronology.titles().getOrDefault(issue, issue) + issue, k -> new ArrayList<>())
                        .add(new Placed(issue, hit));
            }
            if (issues.isEmpty()) {
                none.add(new Placed("", hit));
            }
        }
        List<Placed> placed = new ArrayList<>();
        byTitle.values().forEach(placed::addAll);
        placed.addAll(none);
        return of(placed, chronology.titles(), from, most);
    }

    private static Groups of(List<Placed> rows, Map<String, String> titles, int from, int most) {
        int start = Math.clamp(from, 1, Math.max(1, rows.size()));
        int end = Math.min(rows.size(), start + most - 1);
        Map<String, List<Hit>> groups = new LinkedHashMap<>();
        for (Placed row : rows.subList(Math.min(start - 1, rows.size()), end)) {
            groups.computeIfAbsent(row.key(), k -> new ArrayList<>()).add(row.hit());
        }
        return new Groups(
                rows.isEmpty() ? 0 : start,
                end,
                rows.size(),
                groups.entrySet().stream()
                        .map(e -> new Group(e.getKey(), titles.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
                        .toList(),
                end == rows.size() ? null : end + 1);
    }

    static String year(ChronologyEntry entry) {
        String day = entry.sortDate();
        return day.length() < YEAR ? "" : day.substring(0, day.length() - "-01-01".length());
    }
}
