package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one column, each beside a name.
 *
 * @param where the table and column, in words
 * @param unit of the figures
 * @param home the thing the table is about, when its entries say
 * @param byName the figures; the names are things, or labels where the table names no things
 * @param entries that tell them, by name
 */
record Figures(
        String where,
        @Nullable String unit,
        @Nullable ThingId home,
        Map<String, BigDecimal> byName,
        Map<String, EntryId> entries) {

    /** Fewer rows, or figures of fewer digits, may be alike by chance. */
    private static final int LEAST_ROWS = 3;

    private static final int LEAST_DIGITS = 3;

    Figures {
        byName = new LinkedHashMap<>(byName);
        entries = new LinkedHashMap<>(entries);
    }

    boolean areEnough() {
        return byName.size() >= LEAST_ROWS && Set.copyOf(byName.values()).size() >= LEAST_ROWS;
    }

    /** The figures, whoever they stand beside: equal exactly when the same figures are printed. */
    Map<BigDecimal, Long> whateverTheName() {
        return byName.values().stream()
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    }

    /** The names beside which the other table has another figure, in order of this one. */
    List<String> apartFrom(Figures other) {
        return byName.keySet().stream()
                .filter(name -> {
                    BigDecimal theirs = other.byName.get(name);
                    BigDecimal ours = byName.get(name);
                    return theirs != null && ours != null && ours.compareTo(theirs) != 0;
                })
                .toList();
    }

    /** Whether each figure stands beside the same name in both. */
    boolean saysTheSameAs(Figures other) {
        return byName.keySet().equals(other.byName.keySet()) && apartFrom(other).isEmpty();
    }

    /** Whether the same figures stand beside other names of the same list, and not by chance. */
    boolean areTurnedIn(Figures other) {
        List<String> apart = apartFrom(other);
        return byName.keySet().equals(other.byName.keySet())
                && apart.size() > 1
                && apart.stream().allMatch(name -> digits(byName.getOrDefault(name, BigDecimal.ZERO)) >= LEAST_DIGITS)
                && whateverTheName().equals(other.whateverTheName());
    }

    private static int digits(BigDecimal figure) {
        return figure.stripTrailingZeros().precision();
    }
}
