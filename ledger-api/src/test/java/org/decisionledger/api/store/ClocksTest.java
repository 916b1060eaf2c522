package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the clock does, a later entry has a later time, none is changed, and what was known at a moment stays so. */
class ClocksTest {

    private static final String PROCUREMENT = "procurement:home-care";

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock();

    enum Kind {
        EMBEDDED,
        POSTGRES
    }

    private LedgerUnderTest place(Kind kind) {
        return switch (kind) {
            case EMBEDDED -> LedgerUnderTest.embedded(folder.resolve("ledger"));
            case POSTGRES -> LedgerUnderTest.postgres();
        };
    }

    private LedgerStore open(LedgerUnderTest place) {
        return LedgerStore.open(place.settings().withClock(clock));
    }

    private Receipt recordAt(LedgerStore store, String id, String instant) {
        clock.now = Instant.parse(instant);
        return store.recorder().record(Sample.approach(id, PROCUREMENT));
    }

    private void begin(LedgerStore store, String instant) {
        clock.now = Instant.parse(instant);
        store.recorder().record(Sample.background(PROCUREMENT));
    }

    @ParameterizedTest
    @EnumSource
    void aClockThatJumpsADayForwardAndBackCorrectsNothingAndTimesGoOnRising(Kind kind) {
        LedgerUnderTest place = place(kind);
        List<StoredRow> before;
        Receipt ahead;
        try (LedgerStore store = open(place)) {
            begin(store, "2026-06-10T09:00:00Z");
            Receipt first = recordAt(store, "first", "2026-06-10T10:00:00Z");
            ahead = recordAt(store, "ahead", "2026-06-11T10:00:00Z");
            before = store.log().rowsBetween(1, 99).toList();
            Receipt back = recordAt(store, "back", "2026-06-10T10:00:05Z");

            assertThat(ahead.recordedAt()).isEqualTo("2026-06-11T10:00:00Z");
            assertThat(back.recordedAt()).isEqualTo("2026-06-11T10:00:00.000001Z");
            assertThat(store.log().rowsBetween(1, before.size())).isEqualTo(before);
            // What the ledger knew when its clock showed five past is what it had recorded with a time until then.
            assertThat(store.log().cut(Instant.parse("2026-06-10T10:00:05Z"))).isEqualTo(first.position());
            assertThat(store.log().cut(ahead.recordedAt())).isEqualTo(ahead.position());
            assertThat(store.log().cut(back.recordedAt())).isEqualTo(back.position());
        }
        try (LedgerStore store = open(place)) {
            assertThat(recordAt(store, "started-again", "2026-06-10T10:01:00Z").recordedAt())
                    .isEqualTo("2026-06-11T10:00:00.000002Z");
            assertThat(recordAt(store, "in-step-again", "2026-06-11T10:00:01Z").recordedAt())
                    .isEqualTo("2026-06-11T10:00:01Z");
            assertThat(store.log().rowsBetween(1, before.size())).isEqualTo(before);
            assertThat(store.log().cut(ahead.recordedAt())).isEqualTo(ahead.position());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClockThatJumpsADayBackGoesOnInMicroseconds(Kind kind) {
        try (LedgerStore store = open(place(kind))) {
            begin(store, "2026-06-10T09:00:00Z");
            List<Instant> times = new ArrayList<>();
            for (int n = 0; n < 5; n++) {
                times.add(recordAt(store, "a" + n, "2026-06-09T09:00:00Z").recordedAt());
            }
            // The four entries of the background have the first four microseconds.
            assertThat(times)
                    .isEqualTo(IntStream.range(4, 9)
                            .mapToObj(n -> Instant.parse("2026-06-10T09:00:00Z").plusNanos(n * 1_000L))
                            .toList());
            assertThat(store.log().cut(Instant.parse("2026-06-09T12:00:00Z"))).isZero();
        }
    }

    /** Europe/London: 01:00 to 02:00 is left out on 29 March 2026, and there twice on 25 October 2026. */
    @ParameterizedTest
    @EnumSource
    void neitherTheHourThatIsLeftOutNorTheOneThatComesTwiceIsSeenInRecordedTimes(Kind kind) {
        TimeZone zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
        try (LedgerStore store = open(place(kind))) {
            begin(store, "2026-03-29T00:00:00Z");
            Receipt before = recordAt(store, "before-spring", "2026-03-29T00:59:59.999Z");
            Receipt after = recordAt(store, "after-spring", "2026-03-29T01:00:00Z");
            Receipt summer = recordAt(store, "half-past-one-in-summer", "2026-10-25T00:30:00Z");
            Receipt winter = recordAt(store, "half-past-one-in-winter", "2026-10-25T01:30:00Z");

            assertThat(Duration.between(before.recordedAt(), after.recordedAt()))
                    .isEqualTo(Duration.ofMillis(1));
            assertThat(Duration.between(summer.recordedAt(), winter.recordedAt()))
                    .isEqualTo(Duration.ofHours(1));
            assertThat(store.log().cut(instant("2026-10-25T01:30:00+01:00"))).isEqualTo(summer.position());
            assertThat(store.log().cut(instant("2026-10-25T01:30:00+00:00"))).isEqualTo(winter.position());
            assertThat(store.log().after(4).map(entry -> entry.recordedAt()))
                    .containsExactly(before.recordedAt(), after.recordedAt(), summer.recordedAt(), winter.recordedAt());
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static Instant instant(String text) {
        return java.time.OffsetDateTime.parse(text).toInstant();
    }

    @ParameterizedTest
    @EnumSource
    void theLeapDayIsADayLikeAnyOther(Kind kind) {
        try (LedgerStore store = open(place(kind))) {
            begin(store, "2028-02-28T12:00:00Z");
            recordAt(store, "last-of-28th", "2028-02-28T23:59:59.999999Z");
            Receipt leap = recordAt(store, "leap", "2028-02-29T00:00:00Z");
            Receipt march = recordAt(store, "march", "2028-03-01T00:00:00Z");
            assertThat(leap.recordedAt()).isEqualTo("2028-02-29T00:00:00Z");
            assertThat(store.log().cut(Instant.parse("2028-02-29T23:59:59.999999Z")))
                    .isEqualTo(leap.position());
            assertThat(store.log().cut(Instant.parse("2028-03-01T00:00:00Z"))).isEqualTo(march.position());
        }
    }

    @ParameterizedTest
    @EnumSource
    void entriesOfOneMillisecondAreToldApartAndKeepTheirOrder(Kind kind) throws Exception {
        try (LedgerStore store = open(place(kind))) {
            begin(store, "2026-06-10T09:00:00.123Z");
            List<Callable<Recorded>> calls = new ArrayList<>(Collections.nCopies(
                    1,
                    () -> store.recorder()
                            .record(IntStream.range(0, 300)
                                    .mapToObj(n -> Sample.approach("batch-" + n, PROCUREMENT))
                                    .toList())));
            for (int n = 0; n < 200; n++) {
                String id = "single-" + n;
                calls.add(() -> store.recorder().record(List.of(Sample.approach(id, PROCUREMENT))));
            }
            RecordingRules.together(16, calls);
            Instant first = Instant.parse("2026-06-10T09:00:00.123Z");
            assertThat(store.log().after(0).map(entry -> entry.recordedAt()))
                    .isEqualTo(IntStream.range(0, 504)
                            .mapToObj(n -> first.plusNanos(n * 1_000L))
                            .toList());
            for (long position : new long[] {1, 2, 250, 503, 504}) {
                assertThat(store.log().cut(first.plusNanos((position - 1) * 1_000L)))
                        .isEqualTo(position);
            }
            assertThat(store.log().rowsBetween(305, 504).map(StoredRow::id)).doesNotHaveDuplicates();
        }
    }

    /** Shows what it was set to. */
    private static final class SetClock extends Clock {

        private volatile Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
