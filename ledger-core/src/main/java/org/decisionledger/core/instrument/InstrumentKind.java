package org.decisionledger.core.instrument;

/** What kind of instrument it is. */
public enum InstrumentKind {
    AGREEMENT,
    TERMS_OF_REFERENCE,
    SCHEME_OF_DELEGATION,
    CONSTITUTION,
    SECTION_75_AGREEMENT,
    SECTION_256_TRANSFER,
    STANDING_ORDERS,
    POLICY,
    ORDER,
    MODEL,
    OTHER
}
