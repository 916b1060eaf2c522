package org.decisionledger.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A date without a time of day: a day, or the run of days that a coarser date allows.
 *
 * @param text as written
 * @param first first day, inclusive
 * @param last last day, inclusive, so that the last year {@link LocalDate} holds needs no day after it
 * @param unspecified true when digits are written as X
 */
record Point(
        String text, Precision precision, LocalDate first, LocalDate last, Qualifier qualifier, boolean unspecified)
        implements Form, End {

    /** A season has no agreed months, so for this long on both sides of an edge an answer is only possible. */
    private static final Period EDGE_OF_A_SEASON = Period.ofMonths(1);

    Instant start(ZoneId zone) {
        return startOf(first, zone);
    }

    /** exclusive */
    Instant end(ZoneId zone) {
        return endOf(last, zone);
    }

    Instant startOfLastDay(ZoneId zone) {
        return startOf(last, zone);
    }

    Instant endOfFirstDay(ZoneId zone) {
        return endOf(first, zone);
    }

    /** all that the date may mean: the same days, unless it is a season */
    Point outermost() {
        return precision == Precision.SEASON ? widened(EDGE_OF_A_SEASON) : this;
    }

    /** what the date means on any reading: the same days, unless it is a season */
    Point innermost() {
        return precision == Precision.SEASON ? widened(EDGE_OF_A_SEASON.negated()) : this;
    }

    /** the days a "circa" search looks at */
    Point circa() {
        return widened(unit().multipliedBy(qualifier.unitsOfWidening()));
    }

    @Override
    public Stream<Point> points() {
        return Stream.of(this);
    }

    @Override
    public Form map(UnaryOperator<Point> change) {
        return change.apply(this);
    }

    private Period unit() {
        return switch (precision) {
            case DAY -> Period.ofDays(1);
            case MONTH -> Period.ofMonths(1);
            case SEASON -> Period.ofMonths(3);
            case YEAR, DECADE, CENTURY -> Period.ofYears(1);
            case TIME, INTERVAL -> throw new IllegalStateException("Not a date: " + text);
        };
    }

    private Point widened(Period each) {
        if (each.isZero()) {
            return this;
        }
        // Counted from the day after, because 28 February plus a month is not the end of March.
        LocalDate end = last.plusDays(1).plus(each).minusDays(1);
        return new Point(text, precision, first.minus(each), end, qualifier, unspecified);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        // The last day java.time holds has no next day; an Instant goes on for another year.
        return day.equals(LocalDate.MAX) ? startOf(day, zone).plus(Duration.ofDays(1)) : startOf(day.plusDays(1), zone);
    }
}
