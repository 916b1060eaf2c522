package org.decisionledger.api.web.graph;

/**
 * How one box stands to another.
 *
 * @param from the box it starts at
 * @param to the box it ends at
 * @param words how the first stands to the second, in words
 * @param entry the entry that states it; empty where no entry does and only the dates, or the place in the record, join
 *     the two
 */
public record Line(String from, String to, String words, String entry) {

    /** Whether an entry states it. */
    public boolean stated() {
        return !entry.isEmpty();
    }
}
