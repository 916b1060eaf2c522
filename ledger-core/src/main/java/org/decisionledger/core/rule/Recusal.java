package org.decisionledger.core.rule;

/** What becomes of the share of a party that stands aside. */
public enum Recusal {
    LEAVES_THE_COUNT,
    COUNTS_AS_NOT_AGREEING
}
