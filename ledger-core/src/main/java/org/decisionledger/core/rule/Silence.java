package org.decisionledger.core.rule;

/** What it means when a party does not answer in time. */
public enum Silence {
    CONSENT,
    REJECTION,
    NOT_COUNTED
}
