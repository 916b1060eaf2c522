package org.decisionledger.projection.around;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * One step around one or more things. Two things are joined by every entry that names both; that both are named in one
 * entry says no more than the entry does.
 *
 * @param centres the things asked about, in the order asked
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param kind the kind of thing it is narrowed to, as its identifiers begin; {@code null} for every kind
 * @param kinds how many neighbours there are of each kind, before it is narrowed
 * @param pairs the closest first: those that most entries join
 * @param left how many pairs more there are
 */
public record Around(
        List<Node> centres,
        AsOf asOf,
        long position,
        @Nullable String kind,
        List<Count> kinds,
        List<Pair> pairs,
        int left) {

    /**
     * A thing, or somebody whom an entry only describes.
     *
     * @param thing its identifier; {@code null} for a holder of an office, who has none
     * @param kind what its identifiers begin with
     * @param office the office that somebody only described is named by; {@code null} for all else
     */
    public record Node(
            @Nullable String thing,
            String kind,
            String title,
            @Nullable String office) {

        /** What tells it from others; holders of two offices described alike are not taken for one person. */
        public String id() {
            return thing == null ? kind + " " + title + (office == null ? "" : " " + office) : thing;
        }
    }

    /** How many there are of a kind. */
    public record Count(String kind, int number) {}

    /**
     * Two things and the entries that join them.
     *
     * @param number how many entries do
     * @param ties the first of them, in order of occurrence
     */
    public record Pair(Node from, Node to, int number, List<Tie> ties) {}

    /**
     * An entry that names both.
     *
     * @param words what kind of fact it is and as what it names the second of the two
     */
    public record Tie(String entry, String when, String words) {}
}
