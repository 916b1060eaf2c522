package org.decisionledger.core.complaint;

/** What kind of complaint it is. */
public enum ComplaintKind {
    FORMAL,
    SOFT_INTELLIGENCE,
    REGULATOR,
    OMBUDSMAN,
    NOT_STATED
}
