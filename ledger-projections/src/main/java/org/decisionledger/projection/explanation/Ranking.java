package org.decisionledger.projection.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.decisionledger.projection.explanation.Matrix.Cell;
import org.decisionledger.projection.explanation.Matrix.Counts;
import org.decisionledger.projection.explanation.Matrix.Evidence;
import org.decisionledger.projection.explanation.Matrix.Explanation;
import org.decisionledger.projection.explanation.Matrix.Judgement;
import org.decisionledger.projection.explanation.Matrix.Offered;
import org.decisionledger.projection.explanation.Matrix.Separating;
import org.decisionledger.projection.explanation.Matrix.Weight;
import org.decisionledger.projection.timeline.Statement;

/**
 * Orders explanations by fewest inconsistencies. One comes before another only when it has fewer whichever of those who
 * weighed an entry differently is followed; else the two share a place.
 */
final class Ranking {

    private Ranking() {}

    private record Counted(String label, List<Offered> offered, Counts counts) {}

    static List<Explanation> of(Map<String, List<Offered>> offered, List<Evidence> evidence) {
        List<Counted> counted = offered.entrySet().stream()
                .map(o -> new Counted(o.getKey(), o.getValue(), counts(o.getKey(), evidence)))
                .toList();
        return counted.stream()
                .map(c -> explanation(c, counted))
                .sorted(Comparator.comparingInt(Explanation::place).thenComparing(Explanation::label))
                .toList();
    }

    private static Explanation explanation(Counted one, List<Counted> all) {
        int place = place(one, all);
        boolean tied = all.stream().anyMatch(o -> !o.label().equals(one.label()) && place(o, all) == place);
        return new Explanation(one.label(), one.offered(), place, tied, one.counts());
    }

    private static int place(Counted one, List<Counted> all) {
        return 1
                + (int) all.stream()
                        .filter(o -> o.counts().most() < one.counts().inconsistent())
                        .count();
    }

    private static Counts counts(String label, List<Evidence> evidence) {
        List<Cell> cells = evidence.stream()
                .filter(e -> !e.withdrawn())
                .map(e -> cell(e, label))
                .toList();
        return new Counts(
                count(cells, Weight.INCONSISTENT),
                count(cells, Weight.CONSISTENT),
                count(cells, Weight.NOT_APPLICABLE),
                count(cells, Weight.WEIGHED_DIFFERENTLY),
                (int) cells.stream()
                        .filter(c -> c.weight() == Weight.WEIGHED_DIFFERENTLY)
                        .filter(c ->
                                c.judgements().stream().anyMatch(j -> Weight.of(j.bearing()) == Weight.INCONSISTENT))
                        .count(),
                count(cells, Weight.NOT_WEIGHED));
    }

    private static int count(List<Cell> cells, Weight weight) {
        return (int) cells.stream().filter(c -> c.weight() == weight).count();
    }

    static Cell cell(Evidence evidence, String label) {
        return evidence.cells().stream()
                .filter(c -> c.explanation().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** The first two; every pair of those that share the first place, or the second behind a first that stands alone. */
    static List<Separating> separating(List<Explanation> ranked, List<Evidence> evidence) {
        if (ranked.size() < 2 || evidence.isEmpty()) {
            return List.of();
        }
        boolean firstAlone = ranked.get(1).place() > ranked.getFirst().place();
        int last = firstAlone ? ranked.get(1).place() : ranked.getFirst().place();
        List<Separating> pairs = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            for (int j = i + 1; j < ranked.size() && ranked.get(j).place() <= last; j++) {
                if (!firstAlone || i == 0) {
                    pairs.add(separating(ranked.get(i).label(), ranked.get(j).label(), evidence));
                }
            }
        }
        return pairs;
    }

    private static Separating separating(String first, String second, List<Evidence> evidence) {
        List<Statement> differs = new ArrayList<>();
        List<Statement> notWeighed = new ArrayList<>();
        for (Evidence e : evidence) {
            Cell a = cell(e, first);
            Cell b = cell(e, second);
            boolean noneOfA = a.weight() == Weight.NOT_WEIGHED;
            boolean noneOfB = b.weight() == Weight.NOT_WEIGHED;
            if (e.withdrawn()) {
                continue;
            }
            if (noneOfA || noneOfB) {
                String against = noneOfA && noneOfB ? "either" : "\"" + (noneOfA ? first : second) + "\"";
                notWeighed.add(new Statement(
                        "Not weighed against " + against + ".", List.of(e.row().entry())));
            } else if (a.weight() != b.weight()) {
                differs.add(new Statement(said(first, a) + "; " + said(second, b) + ".", cited(e, a, b)));
            }
        }
        return new Separating(first, second, List.copyOf(differs), List.copyOf(notWeighed));
    }

    private static String said(String label, Cell cell) {
        return "\"" + label + "\": " + cell.weight().words();
    }

    private static List<String> cited(Evidence e, Cell a, Cell b) {
        List<String> entries = new ArrayList<>(List.of(e.row().entry()));
        a.judgements().stream().map(Judgement::entry).forEach(entries::add);
        b.judgements().stream().map(Judgement::entry).forEach(entries::add);
        return entries.stream().distinct().toList();
    }
}
