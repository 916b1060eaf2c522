package org.decisionledger.core.flag;

/** How hard a conflict is, as a person judges it. */
public enum ConflictHardness {
    CANNOT_BOTH_BE_TRUE,
    ON_A_NATURAL_READING,
    WORDING_ONLY,
    BOTH_CAN_BE_TRUE
}
