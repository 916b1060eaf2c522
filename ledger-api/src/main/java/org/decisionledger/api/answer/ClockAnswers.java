package org.decisionledger.api.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.clock.Clock;
import org.decisionledger.projection.clock.ClockCounted;
import org.jspecify.annotations.Nullable;

/** Clocks set by law. They need no ledger. */
public final class ClockAnswers {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private ClockAnswers() {}

    /**
     * Counts a clock.
     *
     * @param clock its name
     * @param date the day of the event, {@code yyyy-MM-dd}
     * @param stated a deadline as a source states it (EDTF), to compare with; {@code null} or empty for none
     */
    public static ClockCounted clock(String clock, String date, @Nullable String stated) {
        Clock asked = Clock.named(clock.strip())
                .orElseThrow(() -> new QuestionFault.Malformed(
                        "There is no clock \"" + clock + "\". Clocks: " + Clock.names() + "."));
        return ClockCounted.of(
                asked, day(date.strip()), stated == null || stated.isBlank() ? null : edtf(stated.strip()));
    }

    private static LocalDate day(String date) {
        try {
            LocalDate day = LocalDate.parse(date);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new QuestionFault.Malformed(notADay(date));
        }
        throw new QuestionFault.Malformed(notADay(date));
    }

    private static String notADay(String date) {
        return "\"" + date
                + "\" is not a day that a clock can be counted from. Write it like 2024-03-18, from the year "
                + FIRST_YEAR + " to " + LAST_YEAR + ".";
    }

    private static Edtf edtf(String text) {
        try {
            return Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }
}
