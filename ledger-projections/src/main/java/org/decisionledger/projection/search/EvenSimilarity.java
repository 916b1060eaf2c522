package org.decisionledger.projection.search;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/**
 * Ranks an entry by itself: how often the word stands in it, and how long it is. How many other entries have the word
 * is not asked, since entries recorded later would then change the order of an earlier moment.
 */
final class EvenSimilarity extends SimilarityBase {

    /** Words of an entry of middling length. */
    private static final double MIDDLING = 60;

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    @Override
    protected double score(BasicStats stats, double often, double length) {
        return stats.getBoost() * often / (often + SATURATION * (1 - LENGTH + LENGTH * length / MIDDLING));
    }

    @Override
    public String toString() {
        return "even";
    }
}
