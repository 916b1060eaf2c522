package org.decisionledger.api.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.decisionledger.api.web.chart.Chart.Tick;
import org.decisionledger.projection.timeline.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Days laid out from left to right, from the first day of a year to the last day of one.
 *
 * @param first the first day
 * @param last the last day, inclusive
 * @param left where the first day begins
 * @param right where the last day ends
 */
record TimeAxis(LocalDate first, LocalDate last, int left, int right) {

    private static final int FEW_YEARS = 12;
    private static final int MANY_YEARS = 60;
    private static final int THINNEST = 8;

    /** The axis that holds every day that {@code stretches} name; {@code null} where they name none. */
    static @Nullable TimeAxis over(Collection<Stretch> stretches, int left, int right) {
        List<LocalDate> days = stretches.stream()
                .flatMap(s -> Stream.of(s.earliest(), s.latest()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty()
                ? null
                : new TimeAxis(
                        days.getFirst().withDayOfYear(1),
                        days.getLast().withDayOfYear(1).plusYears(1).minusDays(1),
                        left,
                        right);
    }

    /** The same with a year more on either side. */
    TimeAxis wider() {
        return new TimeAxis(first.minusYears(1), last.plusYears(1), left, right);
    }

    /** Where a day begins. */
    int at(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(first, last.plusDays(1));
        return (int) Math.round(left + (right - left) * (ChronoUnit.DAYS.between(first, day) / whole));
    }

    /** Where a stretch begins: at the edge where nothing bounds it. */
    int from(Stretch stretch) {
        return stretch.earliest() == null ? left : at(stretch.earliest());
    }

    /** Where it ends, never so near to its beginning that it cannot be seen. */
    int to(Stretch stretch) {
        int end = stretch.latest() == null ? right : at(stretch.latest().plusDays(1));
        return Math.max(end, from(stretch) + THINNEST);
    }

    /** The middle of the days it allows. */
    int middle(Stretch stretch) {
        return (from(stretch) + to(stretch)) / 2;
    }

    static boolean isOpen(Stretch stretch) {
        return stretch.earliest() == null || stretch.latest() == null;
    }

    /** Whether a date is one day. */
    static boolean isExact(Stretch stretch) {
        return stretch.earliest() != null && stretch.earliest().equals(stretch.latest());
    }

    /** The years, or every fifth or tenth of many. */
    List<Tick> ticks() {
        int years = last.getYear() - first.getYear() + 1;
        int step = years <= FEW_YEARS ? 1 : years <= MANY_YEARS ? 5 : 10;
        List<Tick> ticks = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (years <= FEW_YEARS || year % step == 0) {
                ticks.add(new Tick(at(LocalDate.of(year, 1, 1)), Integer.toString(year)));
            }
        }
        return ticks;
    }
}
