package org.decisionledger.core.condition;

/** What became of a condition. */
public enum ConditionOutcome {
    MET,
    PARTLY_MET,
    WAIVED,
    REPLACED,
    NOT_MET
}
