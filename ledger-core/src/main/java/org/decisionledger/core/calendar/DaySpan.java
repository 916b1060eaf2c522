package org.decisionledger.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.decisionledger.core.time.Bounds;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Precision;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/**
 * The days in Europe/London that a date allows, from first to last, both inclusive.
 *
 * @param first {@code null} when the date sets no first day, or does not tell it
 * @param last {@code null} when the date sets no last day, or does not tell it
 */
public record DaySpan(@Nullable LocalDate first, @Nullable LocalDate last) {

    /** A time of day takes up one second; in nanoseconds. */
    private static final long SECOND = 1_000_000_000;

    /** that one day */
    public static DaySpan on(LocalDate day) {
        return new DaySpan(day, day);
    }

    /** {@link Edtf#bounds()} in whole days */
    public static DaySpan of(Edtf date) {
        Bounds bounds = date.bounds();
        return new DaySpan(day(bounds.earliest(), 0), day(bounds.latest(), 1));
    }

    /**
     * As {@link #of}, of a date on which something ends: a time of midnight is the end of the day before it, whichever
     * of its two ways it is written in.
     */
    public static DaySpan ofEnd(Edtf date) {
        if (date.precision() != Precision.TIME) {
            return of(date);
        }
        Bounds bounds = date.bounds();
        return new DaySpan(day(bounds.earliest(), 1), day(bounds.latest(), SECOND + 1));
    }

    /** true when only one day is allowed */
    public boolean isOneDay() {
        return first != null && first.equals(last);
    }

    /** the same span so many days earlier */
    public DaySpan minusDays(long days) {
        return new DaySpan(first == null ? null : first.minusDays(days), last == null ? null : last.minusDays(days));
    }

    /** for example "28 November 2018" or "between 29 October 2018 and 28 November 2018" */
    public String inWords() {
        if (first == null) {
            return last == null ? "not known" : DayWords.of(last) + " at the latest, how much earlier is not known";
        }
        if (last == null) {
            return DayWords.of(first) + " at the earliest, how much later is not known";
        }
        return isOneDay() ? DayWords.of(first) : "between " + DayWords.of(first) + " and " + DayWords.of(last);
    }

    private static @Nullable LocalDate day(Side side, long nanosBefore) {
        return switch (side) {
            case Side.Known(Instant at) ->
                at.minusNanos(nanosBefore).atZone(Edtf.DEFAULT_ZONE).toLocalDate();
            case Side.Open() -> null;
            case Side.Unknown() -> null;
        };
    }
}
