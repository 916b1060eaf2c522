package org.decisionledger.projection.check;

/** What came of a check. */
public enum CheckOutcome {
    PASS("pass"),
    FAIL("fail"),
    NOT_APPLICABLE("not applicable");

    private final String words;

    CheckOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
