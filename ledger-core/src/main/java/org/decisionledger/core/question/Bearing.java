package org.decisionledger.core.question;

/** How a piece of evidence stands to an explanation. */
public enum Bearing {
    CONSISTENT,
    INCONSISTENT,
    NOT_APPLICABLE
}
