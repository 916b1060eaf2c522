package org.decisionledger.core.rule.outcome;

/** How a party stands. */
public enum Standing {
    AGREES("agrees"),
    REJECTS("rejects"),
    ABSTAINS("abstains"),
    STANDS_ASIDE("stands aside"),
    /** It did not answer in time. */
    SILENT("silent"),
    /** It has not answered, and the time for answers has not ended. */
    AWAITED("still to answer");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** in plain words */
    public String words() {
        return words;
    }
}
