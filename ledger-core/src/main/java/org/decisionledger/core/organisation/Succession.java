package org.decisionledger.core.organisation;

/** How a succession is known: the source states it, it is inferred from a general statement, or it is not known. */
public enum Succession {
    STATED,
    INFERRED,
    UNKNOWN
}
