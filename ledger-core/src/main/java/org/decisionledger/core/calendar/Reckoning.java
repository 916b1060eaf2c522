package org.decisionledger.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.decisionledger.core.time.Edtf;

/**
 * A clock as it was counted, with all that is needed to count it again. Days are days in Europe/London.
 *
 * @param rule what it was counted by
 * @param event the day of the event that set it off, such as a publication or a communication
 * @param begins the day on which the period begins, whether or not that day counts
 * @param firstCounted the day that counts as day 1
 * @param countedTo the day that the number alone leads to, before the end is moved off a day that is not a working day
 * @param lastDay last day of the period, inclusive
 * @param skipped the days passed over because they are not working days, in order; none where such days count
 * @param warnings where days were looked at that the table of bank holidays does not cover
 */
public record Reckoning(
        Rule rule,
        LocalDate event,
        LocalDate begins,
        LocalDate firstCounted,
        LocalDate countedTo,
        LocalDate lastDay,
        List<SkippedDay> skipped,
        List<OutsideTable> warnings) {

    public Reckoning {
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }

    /**
     * Midnight at the end of {@link #lastDay}: the first instant of the next day in Europe/London, exclusive. The clock
     * change is in it, so that the last day may have 23 or 25 hours.
     */
    public Instant end() {
        return lastDay.plusDays(1).atStartOfDay(Edtf.DEFAULT_ZONE).toInstant();
    }

    /** true when the end was moved off the day that the number alone leads to */
    public boolean moved() {
        return !lastDay.equals(countedTo);
    }

    /** for example "Ends at midnight at the end of Tuesday 2 April 2024.", with the move where there was one */
    public String inWords() {
        String end = "Ends at midnight at the end of " + DayWords.withWeekday(lastDay);
        return end + (moved() ? ", moved from " + DayWords.withWeekday(countedTo) : "") + ".";
    }
}
