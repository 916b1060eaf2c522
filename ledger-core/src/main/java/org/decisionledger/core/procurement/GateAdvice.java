package org.decisionledger.core.procurement;

/** What is recommended at a gate. */
public enum GateAdvice {
    PASS,
    PASS_WITH_CONDITIONS,
    DO_NOT_PASS,
    DIVERT
}
