package org.decisionledger.core.funding;

/** Whether a formula is in force. */
public enum FormulaState {
    IN_FORCE,
    PROPOSED,
    MODELLED,
    AVAILABLE
}
