package org.decisionledger.core.procurement;

/** Whether a rating is one assessor's own or the one settled together. */
public enum RatingStage {
    INDIVIDUAL,
    MODERATED,
    NOT_STATED
}
