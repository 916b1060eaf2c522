package org.decisionledger.core.time;

import java.time.Instant;
import java.util.Comparator;

/** The sort key of standards reference 7.2, with no limit at the ends of what an {@link Instant} holds. */
record SortKey(Instant earliest, Instant latest) {

    static final Comparator<SortKey> ORDER =
            Comparator.comparing(SortKey::earliest).thenComparing(SortKey::latest);

    static SortKey of(Bounds bounds) {
        Instant latest = bounds.latest() instanceof Side.Known(Instant at) ? at : Instant.MAX;
        Instant earliest = switch (bounds.earliest()) {
            case Side.Known(Instant at) -> at;
            case Side.Open() -> Instant.MIN;
            case Side.Unknown() -> latest;
        };
        return new SortKey(earliest, latest);
    }
}
