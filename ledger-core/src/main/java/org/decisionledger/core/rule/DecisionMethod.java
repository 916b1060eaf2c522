package org.decisionledger.core.rule;

/** How a matter is decided (domain reference, section 8). */
public enum DecisionMethod {
    UNANIMITY,
    CONSENSUS,
    SIMPLE_MAJORITY,
    WEIGHTED_MAJORITY,
    PRIOR_APPROVAL_OF_EACH,
    LEAD_ALONE,
    EACH_BODY_FOR_ITSELF,
    DELEGATED_WITHIN_LIMIT,
    RECOMMEND_ONLY,
    OTHER
}
