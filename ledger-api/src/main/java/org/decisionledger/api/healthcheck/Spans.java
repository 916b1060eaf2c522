package org.decisionledger.api.healthcheck;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and lengths of time in words. */
public final class Spans {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);

    private Spans() {}

    /** A moment to the minute, {@code 22 November 2026, 10:35 UTC}. */
    public static String moment(Instant at) {
        return MINUTE.format(at.atOffset(ZoneOffset.UTC));
    }

    /** A length of time in its largest whole unit, cut and not rounded: {@code 9 days}, {@code 1 hour}. */
    public static String length(Duration length) {
        if (length.toDays() > 1) {
            return counted(length.toDays(), "day");
        }
        if (length.toHours() > 1) {
            return counted(length.toHours(), "hour");
        }
        return length.toMinutes() > 1 ? counted(length.toMinutes(), "minute") : counted(length.toSeconds(), "second");
    }

    /** How long ago something was, {@code 9 days ago}; said otherwise when it is still to come. */
    public static String ago(Instant then, Instant now) {
        return then.isAfter(now)
                ? "which is still to come by the clock of this machine"
                : length(Duration.between(then, now)) + " ago";
    }

    private static String counted(long number, String unit) {
        return String.format(Locale.ROOT, "%,d %s%s", number, unit, number == 1 ? "" : "s");
    }
}
