package org.decisionledger.api.proof;

/** What is stored does not fit what was signed; nothing is signed or proved on top of it. */
public final class LogDoesNotHold extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    LogDoesNotHold(String reason) {
        super(reason + " Nothing is signed or proved until that is cleared up. See what is wrong with: ledger verify");
        this.reason = reason;
    }

    /** A sentence for people. It is part of the message, too. */
    public String reason() {
        return reason;
    }
}
