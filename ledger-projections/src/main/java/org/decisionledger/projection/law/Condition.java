package org.decisionledger.projection.law;

/** What a rule asks, as one of the few questions that entries can answer. */
public enum Condition {
    NOTICE_BEFORE_AWARD("a notice was published before the award"),
    INTENTION_NOTICE_BEFORE_AWARD("a notice of the intended award was published before the award"),
    GROUND_FOR_NO_COMPETITION("a ground that the paragraph takes is recorded for awarding without competition"),
    RECORD_KEPT("a record was kept of how the duties were met and why it was decided so"),
    CONFLICTS_RECORDED("conflicts of interest and how each was managed are recorded"),
    AWARD_DETAILS_PUBLISHED("details of the award were published"),
    STANDSTILL("the standstill had run before the contract was entered into");

    private final String words;

    Condition(String words) {
        this.words = words;
    }

    /** The condition as a clause that can be so or not. */
    public String words() {
        return words;
    }
}
