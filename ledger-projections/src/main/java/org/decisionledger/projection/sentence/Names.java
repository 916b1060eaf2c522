package org.decisionledger.projection.sentence;

import org.decisionledger.core.thing.ThingId;

/** The words by which people know things. */
@FunctionalInterface
public interface Names {

    /** The words for {@code thing}; its identifier where no entry gives any. */
    String of(ThingId thing);
}
