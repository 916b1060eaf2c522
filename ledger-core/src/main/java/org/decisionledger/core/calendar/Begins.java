package org.decisionledger.core.calendar;

/** Whether the day of the event is itself the first day of a period. */
public enum Begins {

    /** "30 days after": the day of the event is not counted. */
    THE_DAY_AFTER,

    /** "30 days beginning with": the day of the event is the first day. */
    WITH_THE_DAY
}
