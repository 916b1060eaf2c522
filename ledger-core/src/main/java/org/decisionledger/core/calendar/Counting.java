package org.decisionledger.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts days one by one. */
final class Counting {

    /** PCR 2015 reg 2: no period is shorter than this many working days. */
    private static final int LEAST_WORKING_DAYS = 2;

    private Counting() {}

    /**
     * The {@code number}th working day.
     *
     * @param begins first day of the period, which may be before the first that counts
     * @param from first day that counts if it is a working day
     */
    static Reckoning workingDays(
            Rule rule, Regime regime, LocalDate event, LocalDate begins, LocalDate from, int number) {
        atLeastOne(number);
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate firstCounted = nextWorkingDay(regime, from, skipped);
        LocalDate last = firstCounted;
        for (int counted = 1; counted < number; counted++) {
            last = nextWorkingDay(regime, last.plusDays(1), skipped);
        }
        return new Reckoning(rule, event, begins, firstCounted, last, last, skipped, warnings(event, last));
    }

    /**
     * The {@code number}th day after the event, moved on to the next working day when it is none, and further until the
     * period holds two of them.
     */
    static Reckoning daysMovedToAWorkingDay(Rule rule, Regime regime, LocalDate event, int number) {
        atLeastOne(number);
        LocalDate first = event.plusDays(1);
        LocalDate countedTo = event.plusDays(number);
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate last = nextWorkingDay(regime, countedTo, skipped);
        while (workingDaysBetween(regime, first, last) < LEAST_WORKING_DAYS) {
            last = nextWorkingDay(regime, last.plusDays(1), skipped);
        }
        return new Reckoning(rule, event, first, first, countedTo, last, skipped, warnings(event, last));
    }

    static Reckoning everyDay(Rule rule, LocalDate event, LocalDate begins, LocalDate last) {
        return new Reckoning(rule, event, begins, begins, last, last, List.of(), List.of());
    }

    static void atLeastOne(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("A period is counted in whole days or months, at least 1: " + number);
        }
    }

    private static LocalDate nextWorkingDay(Regime regime, LocalDate from, List<SkippedDay> skipped) {
        LocalDate day = from;
        for (List<DayOff> off = regime.daysOff(day); !off.isEmpty(); off = regime.daysOff(day)) {
            skipped.add(new SkippedDay(day, off));
            day = day.plusDays(1);
        }
        return day;
    }

    private static long workingDaysBetween(Regime regime, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(regime::isWorkingDay).count();
    }

    private static List<OutsideTable> warnings(LocalDate event, LocalDate last) {
        return BankHolidayTable.shipped().warnings(event, last);
    }
}
