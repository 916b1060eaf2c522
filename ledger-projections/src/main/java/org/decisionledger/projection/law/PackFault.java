package org.decisionledger.projection.law;

import java.io.Serial;

/** A pack that cannot be taken: which one, and what is wrong with it. */
public final class PackFault extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    PackFault(String pack, String why) {
        super("Rule pack " + pack + ": " + why);
    }

    PackFault(String pack, String why, Throwable cause) {
        super("Rule pack " + pack + ": " + why, cause);
    }
}
