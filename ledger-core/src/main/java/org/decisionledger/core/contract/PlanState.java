package org.decisionledger.core.contract;

/** How far a plan has come. */
public enum PlanState {
    REQUIRED,
    PRODUCED,
    AGREED
}
