package org.decisionledger.projection.chronology;

/**
 * A day worth looking back from: what had happened by its end.
 *
 * @param kind what makes it one
 * @param date the last day it may have been, {@code yyyy-MM-dd}
 * @param words what happened, in words
 * @param entry the entry that tells it
 */
public record TurningPoint(Kind kind, String date, String words, String entry) {

    /** What makes a day a turning point. */
    public enum Kind {
        MEETING,
        PAPER,
        HANDOVER
    }
}
