package org.decisionledger.core.rule;

/** Which days count. */
public enum DayCount {
    CALENDAR_DAYS,
    WORKING_DAYS
}
