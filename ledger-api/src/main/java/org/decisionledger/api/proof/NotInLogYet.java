package org.decisionledger.api.proof;

/** The entry is recorded, and no signed checkpoint covers it so far. */
public final class NotInLogYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotInLogYet(String what) {
        super(what);
    }
}
