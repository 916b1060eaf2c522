package org.decisionledger.api.store;

import org.jspecify.annotations.Nullable;

/** The ledger cannot be opened, read or written just now. Nothing that was acknowledged is affected. */
public class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public LedgerUnavailable(String problem, String remedy, @Nullable Throwable cause) {
        super(problem + " " + remedy, cause);
        this.remedy = remedy;
    }

    /** What would help, a sentence for people. It is part of the message, too. */
    public String remedy() {
        return remedy;
    }
}
