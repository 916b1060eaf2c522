package org.decisionledger.core.rule;

/** What a required share is taken of. */
public enum ShareOf {
    ALL_PARTIES,
    ANSWERS_GIVEN
}
