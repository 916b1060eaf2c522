package org.decisionledger.core.decision;

/** On what footing a lead carried an action out. */
public enum ImplementationBasis {
    EXPRESS_APPROVAL,
    SILENCE,
    VOTE,
    ROUTINE,
    NOT_STATED
}
