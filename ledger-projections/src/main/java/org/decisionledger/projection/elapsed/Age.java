package org.decisionledger.projection.elapsed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Precision;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasted, in months. A beginning given to the month is counted by the calendar, from month to month,
 * and the full months that may have passed stand beside that count where they differ from it. Any other date that is
 * not given to the day gives a range, and never a number that the source does not support.
 *
 * @param byMonth calendar months from the month of the beginning to that of the end; {@code null} where either is not
 *     given to the month
 * @param least full months that have passed at least
 * @param most full months that have passed at most
 * @param beginning the date it is counted from
 */
public record Age(@Nullable Long byMonth, long least, long most, Edtf beginning) {

    /**
     * How old what began {@code since} is at the end of {@code on}; nothing when either is unbounded. What began only
     * later is 0 months old.
     */
    public static Optional<Age> at(Edtf since, Edtf on) {
        return known(on.bounds().latest()).flatMap(end -> {
            LocalDate last = lastDay(end);
            return of(since, YearMonth.from(last), last, last);
        });
    }

    /**
     * How long something lasted that ended {@code until}, on any of the days that date allows; nothing when either is
     * unbounded.
     */
    public static Optional<Age> between(Edtf since, Edtf until) {
        Optional<LocalDate> first = known(until.bounds().earliest()).map(Age::day);
        Optional<LocalDate> last = known(until.bounds().latest()).map(Age::lastDay);
        return first.flatMap(
                from -> last.flatMap(to -> of(since, toTheMonth(until) ? YearMonth.from(to) : null, from, to)));
    }

    /** {@link #at} in words, for example "19 months" or "10 to 22 months"; empty words when either date is unbounded. */
    public static String inWords(Edtf since, Edtf on) {
        return at(since, on).map(Age::inWords).orElse("");
    }

    private static Optional<Age> of(Edtf since, @Nullable YearMonth month, LocalDate endsFrom, LocalDate endsTo) {
        Optional<LocalDate> first = known(since.bounds().earliest()).map(Age::day);
        Optional<LocalDate> last = known(since.bounds().latest()).map(Age::lastDay);
        return first.flatMap(from -> last.map(to -> {
            boolean counted = since.precision() == Precision.MONTH && month != null;
            return new Age(
                    counted ? Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(from), month)) : null,
                    months(to, endsFrom),
                    months(from, endsTo),
                    since);
        }));
    }

    /** "27 months"; "19 months, counted by the month (18 to 19 full months)"; "10 to 22 months". */
    public String inWords() {
        String full = least == most ? count(most) : least + " to " + count(most);
        if (byMonth == null) {
            return full + doubt(List.of());
        }
        return least == most && most == byMonth
                ? full + doubt(List.of())
                : count(byMonth) + ", counted by the month" + doubt(List.of(full.replace("month", "full month")));
    }

    /** What has to be known with the number, in brackets. */
    private String doubt(List<String> first) {
        List<String> said = new ArrayList<>(first);
        if (beginning.approximate()) {
            said.add("the beginning is approximate");
        }
        if (beginning.uncertain()) {
            said.add("the beginning is in doubt");
        }
        return said.isEmpty() ? "" : " (" + String.join("; ", said) + ")";
    }

    private static boolean toTheMonth(Edtf date) {
        return switch (date.precision()) {
            case TIME, DAY, MONTH -> true;
            case SEASON, YEAR, DECADE, CENTURY, INTERVAL -> false;
        };
    }

    private static long months(LocalDate from, LocalDate to) {
        return Math.max(0, Period.between(from, to).toTotalMonths());
    }

    private static Optional<Instant> known(Side side) {
        return side instanceof Side.Known(Instant at) ? Optional.of(at) : Optional.empty();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Edtf.DEFAULT_ZONE).toLocalDate();
    }

    private static LocalDate lastDay(Instant exclusive) {
        return day(exclusive.minusNanos(1));
    }

    private static String count(long months) {
        return months + (months == 1 ? " month" : " months");
    }
}
