package org.decisionledger.core.decision;

/** How an answer was given. */
public enum ReplyMeans {
    IN_WRITING,
    AT_MEETING,
    BY_TELEPHONE,
    NOT_STATED
}
