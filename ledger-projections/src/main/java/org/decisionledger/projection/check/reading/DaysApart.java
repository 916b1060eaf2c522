package org.decisionledger.projection.check.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.decisionledger.core.time.Bounds;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/**
 * Calendar days from one date to another, as the least and the most that dates of any precision allow. A first
 * date that is only about so is taken with the margin that such dates have.
 */
public final class DaysApart {

    private DaysApart() {}

    /** The fewest days from {@code from} to {@code to}; negative when it may be that many days earlier. */
    public static OptionalLong atLeast(Edtf from, Edtf to) {
        return between(last(bounds(from)), first(to.bounds()));
    }

    /** The most days from {@code from} to {@code to}. */
    public static OptionalLong atMost(Edtf from, Edtf to) {
        return between(first(bounds(from)), last(to.bounds()));
    }

    /** The first day a date allows, in the United Kingdom; {@code null} when it is open or not known. */
    public static @Nullable LocalDate firstDay(Edtf date) {
        return first(date.bounds());
    }

    /** The last day a date allows, in the United Kingdom; {@code null} when it is open or not known. */
    public static @Nullable LocalDate lastDay(Edtf date) {
        return last(date.bounds());
    }

    private static @Nullable LocalDate first(Bounds bounds) {
        return bounds.earliest() instanceof Side.Known(Instant at) ? day(at) : null;
    }

    private static @Nullable LocalDate last(Bounds bounds) {
        return bounds.latest() instanceof Side.Known(Instant at) ? day(at.minusNanos(1)) : null;
    }

    private static Bounds bounds(Edtf date) {
        return date.approximate() ? date.circaBounds(Edtf.DEFAULT_ZONE) : date.bounds();
    }

    private static OptionalLong between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(from, to));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Edtf.DEFAULT_ZONE).toLocalDate();
    }
}
