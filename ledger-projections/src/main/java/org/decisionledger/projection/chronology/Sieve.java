package org.decisionledger.projection.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.chronology.Sifted.Count;
import org.decisionledger.projection.chronology.Sifted.Hit;
import org.jspecify.annotations.Nullable;

/**
 * What a chronology is narrowed to.
 *
 * @param chosen for each facet asked for, the one value
 * @param withPredecessors whether a body chosen stands for the bodies it follows as well
 * @param date when it happened; {@code null} for whenever
 * @param recordedFrom the first day of recording, inclusive, in the United Kingdom; {@code null} for any
 * @param recordedTo the last, inclusive; {@code null} for any
 */
public record Sieve(
        Map<Facet, String> chosen,
        boolean withPredecessors,
        @Nullable DateQuestion date,
        @Nullable LocalDate recordedFrom,
        @Nullable LocalDate recordedTo) {

    /** Lets everything through. */
    public static final Sieve OPEN = new Sieve(Map.of(), false, null, null, null);

    public Sieve {
        chosen = Map.copyOf(chosen);
    }

    public boolean isOpen() {
        return chosen.isEmpty() && date == null && recordedFrom == null && recordedTo == null;
    }

    /**
     * The entries that pass. For each facet the values are counted over the entries that pass everything else, so that
     * a count says what choosing it would show.
     */
    public Sifted sift(Chronology chronology) {
        Set<String> bodies = bodies(chronology);
        List<Hit> hits = new ArrayList<>();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        int undated = 0;
        for (ChronologyEntry entry : chronology.entries()) {
            if (!recordedThen(entry)) {
                continue;
            }
            Set<Facet> failed = failed(entry, bodies);
            Answer dated = date == null ? Answer.YES : date.fits(entry.occurred());
            if (failed.isEmpty() && entry.occurred() == null) {
                undated++;
            }
            if (dated == Answer.NO) {
                continue;
            }
            if (failed.isEmpty()) {
                hits.add(new Hit(entry, dated == Answer.POSSIBLY));
            }
            if (failed.size() <= 1) {
                for (Facet facet : Facet.values()) {
                    if (failed.isEmpty() || failed.contains(facet)) {
                        entry.values()
                                .getOrDefault(facet, Set.of())
                                .forEach(value -> counts.computeIfAbsent(facet, f -> new HashMap<>())
                                        .merge(value, 1, Integer::sum));
                    }
                }
            }
        }
        return new Sifted(List.copyOf(hits), counted(counts, chronology), undated);
    }

    private Set<String> bodies(Chronology chronology) {
        String body = chosen.get(Facet.BODY);
        if (body == null) {
            return Set.of();
        }
        Set<String> bodies = new HashSet<>(Set.of(body));
        if (withPredecessors) {
            bodies.addAll(chronology.predecessors().getOrDefault(body, Set.of()));
        }
        return bodies;
    }

    private boolean recordedThen(ChronologyEntry entry) {
        LocalDate day = entry.row().recordedAt().atZone(Edtf.DEFAULT_ZONE).toLocalDate();
        return (recordedFrom == null || !day.isBefore(recordedFrom))
                && (recordedTo == null || !day.isAfter(recordedTo));
    }

    private Set<Facet> failed(ChronologyEntry entry, Set<String> bodies) {
        if (chosen.isEmpty()) {
            return Set.of();
        }
        Set<Facet> failed = new HashSet<>();
        chosen.forEach((facet, value) -> {
            Set<String> values = entry.values().getOrDefault(facet, Set.of());
            boolean fits = facet == Facet.BODY ? !Collections.disjoint(values, bodies) : values.contains(value);
            if (!fits) {
                failed.add(facet);
            }
        });
        return failed;
    }

    private static Map<Facet, List<Count>> counted(Map<Facet, Map<String, Integer>> counts, Chronology chronology) {
        Map<Facet, List<Count>> counted = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> counted.put(
                facet,
                values.entrySet().stream()
                        .map(e -> new Count(
                                e.getKey(), chronology.titles().getOrDefault(e.getKey(), e.getKey()), e.getValue()))
                        .sorted(Comparator.comparingInt(Count::number)
                                .reversed()
                                .thenComparing(Count::words)
                                .thenComparing(Count::value))
                        .toList()));
        return counted;
    }
}
