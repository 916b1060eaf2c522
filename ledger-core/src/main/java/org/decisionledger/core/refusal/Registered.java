package org.decisionledger.core.refusal;

import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/** The one rule of registers: a thing is given its name once; a wrong name is corrected, not given again. */
public final class Registered {

    private Registered() {}

    /** Refuses to register {@code thing} as {@code name} when it is registered {@code already}. */
    public static void once(@Nullable String already, String name, ThingId thing) {
        if (already != null) {
            throw new Refusal(
                    "already-registered",
                    "/data",
                    thing + " is registered already, as \"" + already + "\". To change how it is registered, correct "
                            + "that entry; to register something else as \"" + name + "\", choose another identifier.");
        }
    }
}
