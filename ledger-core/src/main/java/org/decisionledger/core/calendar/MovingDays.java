package org.decisionledger.core.calendar;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** The days of a year that are not the same date every year. */
final class MovingDays {

    private MovingDays() {}

    /** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    static LocalDate goodFriday(int year) {
        return easterSunday(year).minusDays(2);
    }

    static LocalDate easterMonday(int year) {
        return easterSunday(year).plusDays(1);
    }

    static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(firstInMonth(DayOfWeek.MONDAY));
    }

    static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(lastInMonth(DayOfWeek.MONDAY));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
