package org.decisionledger.projection.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date allows, in the United Kingdom.
 *
 * @param words the date in words
 * @param earliest the first day it allows; {@code null} where nothing bounds it or no source says where
 * @param latest the last day it allows, inclusive; {@code null} likewise
 */
public record Stretch(
        String words,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    public static Stretch of(Edtf date) {
        return new Stretch(
                date.inWords(),
                day(date.bounds().earliest(), true),
                day(date.bounds().latest(), false));
    }

    /** The same of a date that may not be given. */
    public static @Nullable Stretch ofGiven(@Nullable Edtf date) {
        return date == null ? null : of(date);
    }

    private static @Nullable LocalDate day(Side side, boolean earliest) {
        return side instanceof Side.Known(Instant at)
                ? (earliest ? at : at.minusNanos(1)).atZone(Edtf.DEFAULT_ZONE).toLocalDate()
                : null;
    }
}
