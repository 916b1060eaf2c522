package org.decisionledger.core.calendar;

import java.time.LocalDate;

/**
 * The warning that a clock looks at days which the table of bank holidays does not cover.
 *
 * @param version of the table
 * @param from first day the table covers, inclusive
 * @param to last day the table covers, inclusive
 */
public record OutsideTable(Side side, String version, LocalDate from, LocalDate to) {

    /** On which side of the table the clock looks at days. */
    public enum Side {
        BEFORE_ITS_START,
        PAST_ITS_END
    }

    /** one or more plain sentences */
    public String inWords() {
        String where = switch (side) {
            case BEFORE_ITS_START -> "begins before the start of";
            case PAST_ITS_END -> "runs past the end of";
        };
        return "This clock " + where + " the table of bank holidays (version " + version + ", "
                + DayWords.of(from) + " to " + DayWords.of(to) + "). "
                + "Outside it bank holidays are worked out by the standing rule, "
                + "so that one moved or added by proclamation is not taken into account.";
    }
}
