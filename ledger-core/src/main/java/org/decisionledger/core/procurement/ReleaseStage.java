package org.decisionledger.core.procurement;

/** How far a contracting process had come by what a release says, its own words counting before its codes. */
public enum ReleaseStage {
    PLANNING,
    TENDER,
    INTENTION,
    AWARD,
    CONTRACT,
    MODIFICATION,
    IMPLEMENTATION,
    ENDED,
    NOT_KNOWN
}
