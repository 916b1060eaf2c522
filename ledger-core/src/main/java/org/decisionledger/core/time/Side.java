package org.decisionledger.core.time;

import java.time.Instant;

/**
 * One side of {@link Bounds}. Open and unknown differ: no limit is a statement, an unknown limit is the lack of one.
 */
public sealed interface Side {

    /**
     * A limit that is known.
     *
     * @param at an instant; inclusive as an earliest side, exclusive as a latest side
     */
    record Known(Instant at) implements Side {}

    /** No limit, EDTF {@code ..}. */
    record Open() implements Side {}

    /** There is a limit, but nobody says where; EDTF leaves the end empty. */
    record Unknown() implements Side {}

    /** true only when both are known and this one is not later: an unknown side must never help to a certain answer */
    default boolean certainlyNotAfter(Side other) {
        return this instanceof Known(Instant mine) && other instanceof Known(Instant theirs) && !mine.isAfter(theirs);
    }
}
