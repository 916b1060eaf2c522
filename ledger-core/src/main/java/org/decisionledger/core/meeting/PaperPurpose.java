package org.decisionledger.core.meeting;

/** What a paper asks for. */
public enum PaperPurpose {
    APPROVAL,
    ENDORSEMENT,
    DECISION,
    ASSURANCE,
    INFORMATION,
    ESCALATION,
    NOTING
}
