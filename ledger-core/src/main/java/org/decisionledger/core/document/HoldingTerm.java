package org.decisionledger.core.document;

/** On what terms a copy is held. */
public enum HoldingTerm {
    NOT_TO_BE_SHARED,
    NOT_TO_BE_COPIED,
    COMMENTS_ON_FACT_ONLY,
    TO_BE_RETURNED_OR_DESTROYED,
    NOT_BEFORE_A_DATE,
    OTHER
}
