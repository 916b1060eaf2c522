package org.decisionledger.core.rule.outcome;

import org.decisionledger.core.rule.DayCount;
import org.jspecify.annotations.Nullable;

/** What kinds of days are called. */
final class DayWords {

    private DayWords() {}

    static String of(@Nullable DayCount count) {
        if (count == null) {
            return "days (the text does not say of which kind)";
        }
        return switch (count) {
            case CALENDAR_DAYS -> "calendar days";
            case WORKING_DAYS -> "working days";
        };
    }
}
