package org.decisionledger.projection.search;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as the record stood at a moment. Nothing in it depends on what was recorded, or happened, later.
 *
 * @param words the question as it was read
 * @param only what it was narrowed to
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param total how many entries were found
 * @param hits a page of them, the best first, then the last recorded first
 * @param next the cursor of the next page; {@code null} on the last
 * @param facets what they can be narrowed by; empty after the first page
 * @param things things by whose name the words go, the best first; none after the first page
 * @param meant how the question would find something, when it found nothing
 */
public record SearchAnswer(
        String words,
        List<Narrowed> only,
        AsOf asOf,
        long position,
        long total,
        List<Hit> hits,
        @Nullable String next,
        List<Facet> facets,
        List<ThingFound> things,
        List<Meant> meant) {

    public SearchAnswer {
        only = List.copyOf(only);
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        things = List.copyOf(things);
        meant = List.copyOf(meant);
    }

    /**
     * An entry that was found.
     *
     * @param row the entry as it stood
     * @param passages where in it the words stand: its sentence, then others, at most a few
     */
    public record Hit(TimelineRow row, List<Passage> passages) {}

    /**
     * A text of the entry.
     *
     * @param where which, in words
     * @param pieces the text, cut where a word that was asked for begins and ends
     */
    public record Passage(String where, List<Piece> pieces) {}

    /** A piece of a text, lit when it was asked for. */
    public record Piece(String text, boolean lit) {}

    /** A value that the question was narrowed to. */
    public record Narrowed(String facet, String facetWords, String value, String words) {}

    /** One way to narrow, with the values that most entries found have. */
    public record Facet(String facet, String words, List<Value> values, int more) {}

    /**
     * A value and how many of the entries found have it.
     *
     * @param value as it is written in an address
     * @param words as a page says it
     */
    public record Value(String value, String words, long entries) {}

    /** A thing, and the name it goes by at the moment asked about. */
    public record ThingFound(String thing, String title, String kind) {}

    /** The question written otherwise, and how many entries it finds then. */
    public record Meant(String words, long entries) {}
}
