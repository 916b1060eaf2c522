package org.decisionledger.core.rule.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counting days. The day from which one counts is never counted itself. */
final class Days {

    /** Some calendars, such as one for a body that has closed, run out of working days; after this they are not looked for. */
    private static final int YEARS = 10;

    private Days() {}

    /** Days after {@code from} up to and including {@code to}; none when it is not later. */
    static int calendar(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    /** The working days among them. */
    static int working(LocalDate from, LocalDate to, DayCounter workingDays) {
        return (int) from.datesUntil(from.isAfter(to) ? from : to)
                .map(day -> day.plusDays(1))
                .filter(workingDays::counts)
                .count();
    }

    /** The day on which the last of {@code days} working days after {@code from} falls. */
    static LocalDate afterWorking(LocalDate from, int days, DayCounter workingDays) {
        LocalDate day = from;
        for (int counted = 0; counted < days && day.isBefore(from.plusYears(YEARS)); ) {
            day = day.plusDays(1);
            counted += workingDays.counts(day) ? 1 : 0;
        }
        return day;
    }
}
