package org.decisionledger.core.time;

import java.time.ZoneId;

/**
 * The stretch of time that a date allows, half-open: from {@code earliest}, inclusive, to {@code latest}, exclusive.
 *
 * @param earliest the first instant the date allows, inclusive
 * @param latest the first instant after all that the date allows, exclusive
 * @param atClockChange true when a time without a zone fell where clocks change, so that it happened never or
 *     twice; the bounds then hold both readings
 */
public record Bounds(Side earliest, Side latest, boolean atClockChange) {

    static Bounds of(Form form, ZoneId zone) {
        return switch (form) {
            case Point day -> between(lower(day, zone), upper(day, zone));
            case Moment moment -> moment.bounds(zone);
            case Span(End start, End end) -> between(lower(start, zone), upper(end, zone));
        };
    }

    private static Bounds between(Side earliest, Side latest) {
        return new Bounds(earliest, latest, false);
    }

    private static Side lower(End end, ZoneId zone) {
        return switch (end) {
            case Point point -> new Side.Known(point.start(zone));
            case End.Limit limit -> limit.side();
        };
    }

    private static Side upper(End end, ZoneId zone) {
        return switch (end) {
            case Point point -> new Side.Known(point.end(zone));
            case End.Limit limit -> limit.side();
        };
    }
}
