package org.decisionledger.core.architecture.violating;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
class ReadsTheClock {

    Instant instant() {
        return Instant.now();
    }

    LocalDate date() {
        return LocalDate.now();
    }

    ZonedDateTime zoned(ZoneId zone) {
        return ZonedDateTime.now(zone);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date legacyDate() {
        return new Date();
    }

    Clock systemClock() {
        return Clock.systemUTC();
    }

    Clock tickingClock(ZoneId zone) {
        return Clock.tickSeconds(zone);
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    /** Allowed: the clock was handed in. */
    Instant handedIn(Clock clock) {
        return Instant.now(clock);
    }
}
