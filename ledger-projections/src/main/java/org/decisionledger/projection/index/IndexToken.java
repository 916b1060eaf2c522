package org.decisionledger.projection.index;

/**
 * How far an index has come.
 *
 * @param index which one: the one in use, or the one that is made beside it
 * @param position the last position it has taken in or set aside, 0 at the start
 * @param generation grows whenever what was posted up to a position may be another than before; tells the table
 */
public record IndexToken(String index, long position, long generation) {

    /** The index that answers. */
    public static final String LIVE = "index";

    /** The index that is being made anew. */
    public static final String BESIDE = "index-beside";

    /** The table that holds it: two take turns. */
    String table() {
        return generation % 2 == 0 ? "posting" : "posting_beside";
    }
}
