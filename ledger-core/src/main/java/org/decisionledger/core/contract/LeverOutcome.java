package org.decisionledger.core.contract;

/** What came of considering a contractual lever. */
public enum LeverOutcome {
    USED,
    NOT_USED,
    DEFERRED
}
