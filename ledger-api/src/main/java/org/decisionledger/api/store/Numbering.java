package org.decisionledger.api.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Gives out positions without holes and recorded times that strictly rise, whatever the clock does: when it stands
 * still or goes back, each entry is a microsecond later than the one before it.
 */
final class Numbering {

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Clock clock;
    private long position;
    private Instant time;

    /** Goes on after {@code last}. */
    Numbering(Clock clock, Tail last) {
        this.clock = clock;
        this.position = last.position();
        this.time = last.recordedAt();
    }

    /** The last entry there is; position 0 when there is none. */
    record Tail(long position, Instant recordedAt) {
        static final Tail NONE = new Tail(0, Instant.EPOCH);
    }

    long nextPosition() {
        return ++position;
    }

    String nextTime() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant earliest = time.plus(1, ChronoUnit.MICROS);
        time = now.isBefore(earliest) ? earliest : now;
        return text(time);
    }

    Tail tail() {
        return new Tail(position, time);
    }

    static String text(Instant time) {
        return TEXT.format(time);
    }
}
