package org.decisionledger.core.contract;

/** Whether both sides agreed. */
public enum Agreement {
    AGREED,
    UNILATERAL,
    ASKED_FOR,
    DISPUTED
}
