package org.decisionledger.core.offer;

/** What became of an offer, as it was told. */
public enum OfferOutcome {
    ACCEPTED,
    NOT_ACCEPTED,
    PARTLY_ACCEPTED,
    LAPSED
}
