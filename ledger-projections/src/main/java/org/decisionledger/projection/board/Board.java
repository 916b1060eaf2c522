package org.decisionledger.projection.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.projection.board.Line.Value;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A board.
 *
 * @param kind which one
 * @param asOf the moment asked about
 * @param day the day that ages and days left are counted from, in Europe/London; {@code null} where none can be told
 * @param position the last position of the ledger that it takes in
 * @param narrowed what it is narrowed to, in words; empty for all lines
 * @param lines what presses most first
 */
public record Board(
        BoardKind kind, AsOf asOf, @Nullable LocalDate day, long position, List<String> narrowed, List<Line> lines) {

    /**
     * A value of a facet and how many lines have it.
     *
     * @param number counted over the lines that fit all that is chosen in other facets
     */
    public record Count(String key, String words, int number) {}

    public Board {
        narrowed = List.copyOf(narrowed);
        lines = List.copyOf(lines);
    }

    /** The same with only the lines that have each value chosen. */
    public Board narrowed(Map<BoardFacet, String> chosen) {
        if (chosen.isEmpty()) {
            return this;
        }
        List<String> words = chosen.entrySet().stream()
                .map(c -> c.getKey().words() + ": " + words(c.getKey(), c.getValue()))
                .toList();
        return new Board(
                kind,
                asOf,
                day,
                position,
                words,
                lines.stream().filter(l -> fits(l, chosen)).toList());
    }

    /** What choosing each value of a facet would show, the most frequent first. */
    public List<Count> counts(BoardFacet facet, Map<BoardFacet, String> chosen) {
        Map<BoardFacet, String> others = new LinkedHashMap<>(chosen);
        others.remove(facet);
        Map<Value, Integer> counts = new LinkedHashMap<>();
        lines.stream()
                .filter(l -> fits(l, others))
                .flatMap(l -> l.values().stream())
                .filter(v -> v.facet() == facet)
                .forEach(v -> counts.merge(v, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey().key(), e.getKey().words(), e.getValue()))
                .sorted(Comparator.comparing(Count::number).reversed().thenComparing(Count::words))
                .toList();
    }

    /** What a value is called; itself where no line has it. */
    public String words(BoardFacet facet, String key) {
        return lines.stream()
                .flatMap(l -> l.values().stream())
                .filter(v -> v.facet() == facet && v.key().equals(key))
                .map(Value::words)
                .findFirst()
                .orElse(key);
    }

    private static boolean fits(Line line, Map<BoardFacet, String> chosen) {
        return chosen.entrySet().stream().allMatch(c -> line.has(c.getKey(), c.getValue()));
    }
}
