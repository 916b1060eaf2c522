package org.decisionledger.core.procurement;

/** What kind of notice it is. */
public enum ProcurementNoticeKind {
    PRIOR_INFORMATION,
    MARKET_ENGAGEMENT,
    TENDER,
    AWARD,
    INTENTION,
    OTHER
}
