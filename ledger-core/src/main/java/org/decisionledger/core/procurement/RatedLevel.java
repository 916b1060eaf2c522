package org.decisionledger.core.procurement;

/** What a rating is given to. */
public enum RatedLevel {
    CRITERION,
    DOMAIN,
    AREA,
    WHOLE
}
