package org.decisionledger.core.flag;

/** How a conflict is answered. */
public enum ConflictAnswer {
    EXPLAINED,
    ACCEPTED
}
