package org.decisionledger.api.web.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.projection.chronology.Chronology;
import org.decisionledger.projection.compare.Difference;
import org.decisionledger.projection.compare.Difference.Change;
import org.decisionledger.projection.timeline.TimelineRow;

/**
 * What changed in a chronology between an earlier moment of the record and the one shown.
 *
 * @param parts added, corrected, newly disputed, withdrawn, erased, in that order; those without any left out
 * @param marks for each entry what befell it, as keys of messages
 */
public record Compared(List<Part> parts, Map<String, Set<String>> marks) {

    /**
     * One kind of change.
     *
     * @param key the ending of its messages
     */
    public record Part(String key, List<Line> lines) {}

    /** An entry that changed, the entry that changed it where there is one, and why. */
    public record Line(TimelineRow row, String by, String why) {}

    static Compared of(Difference difference, Chronology chronology) {
        Compared compared = new Compared(new ArrayList<>(), new LinkedHashMap<>());
        Set<String> shown = new LinkedHashSet<>();
        chronology.entries().forEach(e -> shown.add(e.row().entry()));
        boolean cut = chronology.asOf().occurred() != null;
        compared.add(
                "added",
                difference.added().stream()
                        .filter(row -> !cut || shown.contains(row.entry()))
                        .map(row -> new Line(row, "", ""))
                        .toList());
        compared.changes("corrected", difference.corrected(), shown, cut);
        compared.changes("disputed", difference.disputed(), shown, cut);
        compared.changes("withdrawn", difference.withdrawn(), shown, cut);
        compared.changes("erased", difference.erased(), shown, cut);
        return compared;
    }

    private void changes(String key, List<Change> changes, Set<String> shown, boolean cut) {
        add(
                key,
                changes.stream()
                        .filter(c -> !cut || shown.contains(c.row().entry()))
                        .map(c -> new Line(c.row(), c.by(), c.why()))
                        .toList());
    }

    private void add(String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(key, lines));
            lines.forEach(line -> marks.computeIfAbsent(line.row().entry(), e -> new LinkedHashSet<>())
                    .add(key));
        }
    }

    public int number() {
        return parts.stream().mapToInt(p -> p.lines().size()).sum();
    }

    /** What befell an entry, as keys of messages. */
    public Set<String> of(String entry) {
        return marks.getOrDefault(entry, Set.of());
    }
}
