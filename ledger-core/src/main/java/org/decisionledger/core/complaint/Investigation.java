package org.decisionledger.core.complaint;

/** How it is looked into. */
public enum Investigation {
    FORMAL,
    INFORMAL,
    NOT_KNOWN
}
