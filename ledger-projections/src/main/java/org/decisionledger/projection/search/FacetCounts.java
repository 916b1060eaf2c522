package org.decisionledger.projection.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.decisionledger.core.thing.MalformedId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.Titles;
import org.decisionledger.projection.search.SearchAnswer.Facet;
import org.decisionledger.projection.search.SearchAnswer.Value;
import org.decisionledger.projection.sentence.Sentences;

/**
 * How many of the entries found have each value.
 *
 * @param counted the values most of them have, for each facet
 * @param more how many further values some have, for each facet
 */
record FacetCounts(Map<SearchFacet, List<Count>> counted, Map<SearchFacet, Integer> more) {

    static final FacetCounts NONE = new FacetCounts(Map.of(), Map.of());

    private static final int TOLD = 10;
    private static final int YEARS = 40;

    /** A value and how many have it. */
    record Count(String value, long entries) {}

    /**
     * @param found the rows found
     * @param query what found them
     * @param disputed takes entries that are disputed at the moment asked about
     */
    static FacetCounts of(SearchView view, FacetsCollector found, Query query, Query disputed) throws IOException {
        Map<SearchFacet, List<Count>> counted = new EnumMap<>(SearchFacet.class);
        Map<SearchFacet, Integer> more = new EnumMap<>(SearchFacet.class);
        SortedSetDocValuesReaderState state = view.facets();
        if (state == null) {
            return NONE;
        }
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, found);
        for (SearchFacet facet : SearchFacet.values()) {
            List<Count> values = new ArrayList<>();
            if (state.getOrdRange(facet.code()) != null) {
                FacetResult result = counts.getTopChildren(facet == SearchFacet.YEAR ? YEARS : TOLD, facet.code());
                if (result != null) {
                    for (LabelAndValue value : result.labelValues) {
                        values.add(new Count(value.label, value.value.longValue()));
                    }
                    more.put(facet, result.childCount - result.labelValues.length);
                }
            }
            if (facet == SearchFacet.STATUS) {
                int entries = view.searcher()
                        .count(new BooleanQuery.Builder()
                                .add(query, Occur.FILTER)
                                .add(disputed, Occur.FILTER)
                                .build());
                if (entries > 0) {
                    values.add(new Count(SearchFacet.DISPUTED, entries));
                }
            }
            counted.put(facet, values);
        }
        return new FacetCounts(counted, more);
    }

    /** The things among the values. */
    Set<ThingId> things() {
        Set<ThingId> things = new TreeSet<>();
        counted.forEach(
                (facet, values) -> values.forEach(v -> thing(facet, v.value()).ifPresent(things::add)));
        return things;
    }

    /** The counts with words; facets without any value are left out. */
    List<Facet> told(Titles titles) {
        return Arrays.stream(SearchFacet.values())
                .filter(f -> !counted.getOrDefault(f, List.of()).isEmpty())
                .map(f -> new Facet(
                        f.code(),
                        f.words(),
                        counted.getOrDefault(f, List.of()).stream()
                                .map(c -> new Value(c.value(), words(f, c.value(), titles), c.entries()))
                                .toList(),
                        more.getOrDefault(f, 0)))
                .toList();
    }

    /** The thing that a value names, if it names one. */
    static Optional<ThingId> thing(SearchFacet facet, String value) {
        return switch (facet) {
            case BODY, PROCUREMENT, DOCUMENT -> {
                try {
                    yield Optional.of(ThingId.parse(value));
                } catch (MalformedId e) {
                    yield Optional.empty();
                }
            }
            case KIND, FACT, YEAR, STATUS -> Optional.empty();
        };
    }

    /** A value as a page says it. */
    static String words(SearchFacet facet, String value, Titles titles) {
        return switch (facet) {
            case BODY, PROCUREMENT, DOCUMENT ->
                thing(facet, value).map(titles::of).orElse(value);
            case FACT -> heading(value);
            case YEAR -> value.equals(SearchFacet.UNDATED) ? "no date given" : value;
            case KIND, STATUS -> value;
        };
    }

    private static String heading(String wireName) {
        try {
            return Sentences.kind(wireName);
        } catch (RuntimeException e) { // no kind of fact
            return wireName;
        }
    }
}
