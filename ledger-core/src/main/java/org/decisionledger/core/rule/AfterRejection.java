package org.decisionledger.core.rule;

/** What a rejection leads to. */
public enum AfterRejection {
    MAJORITY_VOTE,
    FORUM_MEETS,
    DISPUTE_RESOLUTION,
    ENDS,
    OTHER_ROUTE
}
