package org.decisionledger.projection.chronology;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many entries there are in each year, month or day, each counted once, at the day it is sorted by.
 *
 * @param unit what one bar stands for
 * @param bars without a break from the first with an entry to the last, unless there would be more than {@value #MOST}
 * @param most the height of the highest
 */
public record Density(Unit unit, List<Bar> bars, int most) {

    /** More bars than so many cannot be told apart; then those without an entry are left out. */
    public static final int MOST = 120;

    private static final int YEARS_BY_MONTH = 2;
    private static final int MONTH_AND_DAY = "-01-01".length();

    /** What one bar stands for. */
    public enum Unit {
        YEAR,
        MONTH,
        DAY;

        /** As it is written in an address. */
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One bar.
     *
     * @param date the year, month or day (EDTF)
     * @param number of entries in it
     */
    public record Bar(String date, int number) {}

    /** By {@code wanted}, or where that is {@code null} by what suits the stretch of time they cover. */
    public static Density of(List<ChronologyEntry> entries, @Nullable Unit wanted) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        for (ChronologyEntry entry : entries) {
            if (!entry.sortDate().isEmpty()) {
                days.merge(LocalDate.parse(entry.sortDate()), 1, Integer::sum);
            }
        }
        Unit unit = wanted == null ? suiting(days) : wanted;
        if (days.isEmpty()) {
            return new Density(unit, List.of(), 0);
        }
        Map<String, Integer> counted = new TreeMap<>();
        days.forEach((day, number) -> counted.merge(written(day, unit), number, Integer::sum));
        List<Bar> bars = new ArrayList<>();
        for (String date : dates(days.firstKey(), days.lastKey(), unit, counted)) {
            bars.add(new Bar(date, counted.getOrDefault(date, 0)));
        }
        return new Density(
                unit,
                List.copyOf(bars),
                bars.stream().mapToInt(Bar::number).max().orElse(0));
    }

    private static Unit suiting(TreeMap<LocalDate, Integer> days) {
        if (days.isEmpty() || days.firstKey().plusYears(YEARS_BY_MONTH).isBefore(days.lastKey())) {
            return Unit.YEAR;
        }
        return YearMonth.from(days.firstKey()).equals(YearMonth.from(days.lastKey())) ? Unit.DAY : Unit.MONTH;
    }

    private static String written(LocalDate day, Unit unit) {
        return switch (unit) {
            case YEAR -> year(day);
            case MONTH -> YearMonth.from(day).toString();
            case DAY -> day.toString();
        };
    }

    private static String year(LocalDate day) {
        String first = day.withDayOfYear(1).toString();
        return first.substring(0, first.length() - MONTH_AND_DAY);
    }

    private static Iterable<String> dates(LocalDate first, LocalDate last, Unit unit, Map<String, Integer> counted) {
        List<String> dates = new ArrayList<>();
        LocalDate day = switch (unit) {
            case YEAR -> Year.from(first).atDay(1);
            case MONTH -> first.withDayOfMonth(1);
            case DAY -> first;
        };
        while (!day.isAfter(last)) {
            dates.add(written(day, unit));
            if (dates.size() > MOST) {
                return counted.keySet();
            }
            day = switch (unit) {
                case YEAR -> day.plusYears(1);
                case MONTH -> day.plusMonths(1);
                case DAY -> day.plusDays(1);
            };
        }
        return dates;
    }
}
