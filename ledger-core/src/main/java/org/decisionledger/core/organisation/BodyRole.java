package org.decisionledger.core.organisation;

/** A role a body plays in a matter (domain reference, section 2.2). */
public enum BodyRole {
    COMMISSIONER,
    HOST_COMMISSIONER,
    LEAD_COMMISSIONER,
    ASSOCIATE_COMMISSIONER,
    CO_ORDINATING_COMMISSIONER,
    DELEGATE,
    INCUMBENT,
    INTERIM_PROVIDER,
    HOST_PROVIDER,
    SUB_CONTRACTOR,
    PRIME,
    PARTNER,
    ALLIANCE_MEMBER,
    APPROACHED_PROVIDER,
    BIDDER,
    ADVISER,
    SUPPORT_UNIT,
    COMPLAINANT,
    RESPONDENT,
    INVESTIGATOR,
    REVIEWER,
    INSPECTOR,
    FORUM,
    APPROVER,
    CONSULTEE,
    RECIPIENT,
    PREDECESSOR,
    OTHER
}
