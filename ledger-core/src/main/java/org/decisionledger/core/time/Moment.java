package org.decisionledger.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date with a time of day; it takes up one second.
 *
 * @param at wall clock; the next midnight when written as 24:00:00
 * @param offset {@code null} when the source gives no zone
 * @param endOfDay true when written as 24:00:00
 */
record Moment(LocalDateTime at, @Nullable ZoneOffset offset, boolean endOfDay) implements Form {

    private static final Duration LENGTH = Duration.ofSeconds(1);

    /** the widest reading */
    Bounds bounds(ZoneId zone) {
        Readings readings = readings(zone);
        return new Bounds(
                new Side.Known(readings.first()),
                new Side.Known(readings.last().plus(LENGTH)),
                readings.atClockChange());
    }

    /** the narrowest reading: at a clock change it ends before it starts, so that nothing is surely inside */
    Bounds innermost(ZoneId zone) {
        Readings readings = readings(zone);
        return new Bounds(
                new Side.Known(readings.last()),
                new Side.Known(readings.first().plus(LENGTH)),
                readings.atClockChange());
    }

    Placing placing(ZoneId zone) {
        Readings readings = readings(zone);
        return new Placing(
                readings.first(),
                readings.last(),
                readings.first().plus(LENGTH),
                readings.last().plus(LENGTH));
    }

    @Override
    public Precision precision() {
        return Precision.TIME;
    }

    @Override
    public Stream<Point> points() {
        return Stream.empty();
    }

    @Override
    public Form map(UnaryOperator<Point> change) {
        return this;
    }

    private Readings readings(ZoneId zone) {
        if (offset != null) {
            return Readings.of(at.toInstant(offset));
        }
        ZoneOffsetTransition change = zone.getRules().getTransition(at);
        if (change == null) {
            return Readings.of(at.atZone(zone).toInstant());
        }
        // In a gap the offset after the change gives the earlier instant, in an overlap the offset before it does.
        return change.isGap()
                ? new Readings(at.toInstant(change.getOffsetAfter()), at.toInstant(change.getOffsetBefore()))
                : new Readings(at.toInstant(change.getOffsetBefore()), at.toInstant(change.getOffsetAfter()));
    }

    private record Readings(Instant first, Instant last) {

        static Readings of(Instant only) {
            return new Readings(only, only);
        }

        boolean atClockChange() {
            return !first.equals(last);
        }
    }
}
