package org.decisionledger.core.decision;

/** What a rule makes of the answers. */
public enum CollectiveOutcome {
    CARRIED,
    NOT_CARRIED,
    STOPPED,
    OPEN,
    CANNOT_BE_TOLD,
    CLAUSES_CLASH
}
