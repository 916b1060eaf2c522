package org.decisionledger.core.organisation;

/** Whether an interest was declared by its holder, observed by somebody else, or alleged. */
public enum InterestBasis {
    DECLARED,
    OBSERVED,
    ALLEGED
}
