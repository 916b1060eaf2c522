package org.decisionledger.projection.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A search.
 *
 * @param words what must stand in an entry; none for every entry
 * @param only what it is narrowed to
 * @param after where the page before ended, its {@code next}; {@code null} for the first page
 * @param limit how many entries are told, 1 to {@value #MOST}
 */
public record SearchQuestion(
        SearchWords words,
        Map<SearchFacet, String> only,
        @Nullable String after,
        int limit) {

    /** How many entries one page may have. */
    public static final int MOST = 200;

    public SearchQuestion {
        only = Map.copyOf(only);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " entries; " + limit + " were asked for.");
        }
    }
}
