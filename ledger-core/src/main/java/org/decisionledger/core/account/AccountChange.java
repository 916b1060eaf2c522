package org.decisionledger.core.account;

/** How what a party tells differs from what it told before, as a person judges it. */
public enum AccountChange {
    EMPHASIS,
    FACT,
    NEITHER
}
