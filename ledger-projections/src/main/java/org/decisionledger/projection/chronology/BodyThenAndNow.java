package org.decisionledger.projection.chronology;

import java.util.List;

/**
 * The body that acted, and what became of it by the moment asked about.
 *
 * @param id the body
 * @param then its name
 * @param now the bodies that follow it as a whole and that none follows in turn, or its newest name; empty when no
 *     entry tells of a change
 */
public record BodyThenAndNow(String id, String then, List<Now> now) {

    public BodyThenAndNow {
        now = List.copyOf(now);
    }

    /**
     * One of those.
     *
     * @param id the body
     * @param name its newest name on record
     * @param stated false where a succession on the way to it is inferred or not known
     */
    public record Now(String id, String name, boolean stated) {}
}
