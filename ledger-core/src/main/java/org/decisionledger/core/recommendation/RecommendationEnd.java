package org.decisionledger.core.recommendation;

/** How a recommendation ends. */
public enum RecommendationEnd {
    DONE,
    REPLACED,
    NOT_PURSUED
}
