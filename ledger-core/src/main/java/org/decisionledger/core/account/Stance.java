package org.decisionledger.core.account;

/** How a party stands to what is told. */
public enum Stance {
    ASSERTS,
    ACCEPTS,
    DISPUTES,
    SILENT,
    WITHDRAWN,
    NOT_ASKED
}
