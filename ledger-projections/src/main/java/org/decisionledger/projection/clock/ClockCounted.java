package org.decisionledger.projection.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.decisionledger.core.calendar.BankHolidayTable;
import org.decisionledger.core.calendar.OutsideTable;
import org.decisionledger.core.calendar.Reckoning;
import org.decisionledger.core.calendar.SkippedDay;
import org.decisionledger.core.calendar.StatedAndComputed;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A clock as counted. Days are days in Europe/London.
 *
 * @param clock the name by which it is asked for
 * @param title what it is, in words
 * @param eventWords what happened on the day of the event, in words
 * @param provision the statute with its regulation or section
 * @param rule how it counts, in one plain sentence
 * @param event the day that sets it off
 * @param begins the day on which the period begins
 * @param firstCounted the day that counts as day 1
 * @param lastDay last day of the period, inclusive
 * @param end the instant at which it is over, exclusive
 * @param movedFrom the day that the number alone leads to, where the end was moved off it
 * @param words the end in one plain sentence
 * @param skipped the days passed over, each with every reason
 * @param proviso what must be known before relying on it
 * @param warnings where days were looked at that the table of bank holidays does not cover
 * @param table the version of the table of bank holidays
 * @param stated the deadline given to compare with (EDTF), or {@code null}
 * @param compared both deadlines and the difference in words
 * @param daysLater how many days the stated deadline lies after the one worked out; {@code null} when none is given or
 *     it is not given to the day
 */
public record ClockCounted(
        String clock,
        String title,
        String eventWords,
        String provision,
        String rule,
        LocalDate event,
        LocalDate begins,
        LocalDate firstCounted,
        LocalDate lastDay,
        Instant end,
        @Nullable LocalDate movedFrom,
        String words,
        List<Skipped> skipped,
        String proviso,
        List<String> warnings,
        String table,
        @Nullable String stated,
        @Nullable String compared,
        @Nullable Long daysLater) {

    /** A day passed over, for example "29 March 2024: Good Friday". */
    public record Skipped(LocalDate day, String words) {}

    /**
     * Counts.
     *
     * @param day the day of the event
     * @param stated a deadline as a source states it, to compare with; {@code null} for none
     */
    public static ClockCounted of(Clock clock, LocalDate day, @Nullable Edtf stated) {
        Reckoning counted = clock.count(day);
        StatedAndComputed both = stated == null ? null : new StatedAndComputed(stated, counted);
        return new ClockCounted(
                clock.written(),
                clock.title(),
                clock.event(),
                counted.rule().provision(),
                counted.rule().words(),
                counted.event(),
                counted.begins(),
                counted.firstCounted(),
                counted.lastDay(),
                counted.end(),
                counted.moved() ? counted.countedTo() : null,
                counted.inWords(),
                counted.skipped().stream().map(ClockCounted::skipped).toList(),
                clock.proviso(),
                counted.warnings().stream().map(OutsideTable::inWords).toList(),
                BankHolidayTable.shipped().version(),
                stated == null ? null : stated.text(),
                both == null ? null : both.inWords(),
                both == null ? null : both.daysLater());
    }

    private static Skipped skipped(SkippedDay skipped) {
        return new Skipped(skipped.day(), skipped.inWords());
    }
}
