package org.decisionledger.core.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says days and numbers of days in plain British English. */
public final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private DayWords() {}

    /** for example "2 April 2024" */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** for example "Tuesday 2 April 2024" */
    public static String withWeekday(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    /** for example "1 day" or "58 days" */
    public static String days(long number) {
        return number + (number == 1 ? " day" : " days");
    }
}
