package org.decisionledger.projection.chronology;

import java.util.List;
import java.util.Map;

/**
 * What passed a sieve.
 *
 * @param hits in order of occurrence
 * @param counts for each facet its values, the most frequent first, counted over what passes everything else
 * @param undated how many entries without a date pass everything but the question about the date
 */
public record Sifted(List<Hit> hits, Map<Facet, List<Count>> counts, int undated) {

    /**
     * An entry that passed.
     *
     * @param possibly true where its date alone does not show that it fits the question about the date
     */
    public record Hit(ChronologyEntry entry, boolean possibly) {}

    /**
     * A value of a facet.
     *
     * @param value as it is written in an address
     * @param words what it is called
     * @param number of entries
     */
    public record Count(String value, String words, int number) {}

    /** The values of one facet. */
    public List<Count> of(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }
}
