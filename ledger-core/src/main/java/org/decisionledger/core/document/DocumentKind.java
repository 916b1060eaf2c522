package org.decisionledger.core.document;

/** What kind of document it is. */
public enum DocumentKind {
    REPORT,
    PAPER,
    MINUTES,
    NOTES,
    LETTER,
    EMAIL,
    NOTICE,
    SPECIFICATION,
    CONTRACT,
    STRATEGY,
    PLAN,
    POLICY,
    PUBLIC_STATEMENT,
    ARTICLE,
    RECORDING,
    REGISTER,
    AGREEMENT,
    TERMS_OF_REFERENCE,
    PRESENTATION,
    OTHER
}
