package org.decisionledger.core.rule;

/** Whether the rule stands in a text or is what is done. The two can differ. */
public enum RuleBasis {
    WRITTEN,
    PRACTICE,
    PROPOSED,
    DESCRIBED
}
