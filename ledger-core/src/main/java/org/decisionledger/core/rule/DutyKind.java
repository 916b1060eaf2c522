package org.decisionledger.core.rule;

/** What a duty asks. */
public enum DutyKind {
    INVOLVE_USERS,
    ESCALATE,
    CONSULT,
    REPORT,
    SIGN_OFF,
    OTHER
}
