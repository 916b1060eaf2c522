package org.decisionledger.core.commitment;

/** How an undertaking ends. */
public enum DischargeKind {
    DONE,
    PARTLY_DONE,
    REPLACED,
    WITHDRAWN
}
