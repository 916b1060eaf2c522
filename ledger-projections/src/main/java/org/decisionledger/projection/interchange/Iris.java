package org.decisionledger.projection.interchange;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.ThingId;

/** The names of things and entries outside the ledger, the same in every format. */
public final class Iris {

    /** What all of them begin with. */
    public static final String BASE = "urn:decision-ledger:";

    private Iris() {}

    public static String of(ThingId thing) {
        return BASE + thing.value();
    }

    public static String of(EntryId entry) {
        return BASE + "entry:" + entry.value();
    }
}
