package org.decisionledger.core.recommendation;

/** What those addressed answer. */
public enum RecommendationResponse {
    ACCEPTED,
    ACCEPTED_IN_PART,
    REJECTED
}
