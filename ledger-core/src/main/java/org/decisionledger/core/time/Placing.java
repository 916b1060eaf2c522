package org.decisionledger.core.time;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Where something that takes up time may start and end. No limit is {@link Instant#MIN} or {@link Instant#MAX},
 * which no date reaches; an unknown start or end may be anywhere that the other end allows.
 *
 * @param latestStart inclusive
 * @param earliestEnd exclusive
 * @param latestEnd exclusive
 */
record Placing(Instant earliestStart, Instant latestStart, Instant earliestEnd, Instant latestEnd) {

    static Placing of(Form form, ZoneId zone) {
        return switch (form.map(Point::outermost)) {
            case Point point ->
                new Placing(point.start(zone), point.startOfLastDay(zone), point.endOfFirstDay(zone), point.end(zone));
            case Moment moment -> moment.placing(zone);
            case Span span -> of(span, zone);
        };
    }

    boolean alwaysOverlaps(Placing other) {
        return latestStart.isBefore(other.earliestEnd) && other.latestStart.isBefore(earliestEnd);
    }

    boolean neverOverlaps(Placing other) {
        return !earliestStart.isBefore(other.latestEnd) || !other.earliestStart.isBefore(latestEnd);
    }

    private static Placing of(Span span, ZoneId zone) {
        Instant earliestStart = Instant.MIN;
        Instant latestStart = span.start() == End.Limit.OPEN ? Instant.MIN : Instant.MAX;
        Instant earliestEnd = span.end() == End.Limit.OPEN ? Instant.MAX : Instant.MIN;
        Instant latestEnd = Instant.MAX;
        // Nothing starts after its own end: each end that has a date limits the other one too.
        if (span.start() instanceof Point start) {
            earliestStart = start.start(zone);
            latestStart = start.startOfLastDay(zone);
            earliestEnd = later(earliestEnd, start.endOfFirstDay(zone));
        }
        if (span.end() instanceof Point end) {
            latestEnd = end.end(zone);
            latestStart = earlier(latestStart, end.startOfLastDay(zone));
            earliestEnd = later(earliestEnd, end.endOfFirstDay(zone));
        }
        return new Placing(earliestStart, latestStart, earliestEnd, latestEnd);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
