package org.decisionledger.core.procurement;

/** Whom an engagement is with. */
public enum EngagementKind {
    USERS_AND_PUBLIC,
    MARKET,
    STAFF,
    OTHER
}
