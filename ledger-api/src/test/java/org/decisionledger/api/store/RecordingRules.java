package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.refusal.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What recording guarantees, whatever the database. */
abstract class RecordingRules {

    static final String PROCUREMENT = "procurement:home-care";

    LedgerUnderTest place;
    LedgerStore store;

    abstract LedgerUnderTest place();

    @BeforeEach
    void open() {
        place = place();
        store = LedgerStore.open(place.settings());
        store.recorder().record(Sample.background(PROCUREMENT));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anEntryIsReadBackAsItWasRecorded() {
        Entry entry = Sample.approach("first", PROCUREMENT);
        Receipt receipt = store.recorder().record(entry);

        RecordedEntry found = store.log().find(new EntryId("first")).orElseThrow();
        assertThat(found.entry()).isEqualTo(entry);
        assertThat(found.position()).isEqualTo(receipt.position()).isEqualTo(5);
        assertThat(found.recordedAt()).isEqualTo(receipt.recordedAt());
        assertThat(store.log().rowsOf(List.of(entry.id())).getFirst().leafHash())
                .isEqualTo(receipt.leafHash());
    }

    @Test
    void whatWasRecordedIsThereAfterTheLedgerIsClosedAndOpened() {
        Receipt receipt = store.recorder().record(Sample.approach("first", PROCUREMENT));
        reopen();
        assertThat(store.log().after(0).map(RecordedEntry::position)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(store.recorder().record(Sample.approach("first", PROCUREMENT)))
                .isEqualTo(receipt);
        assertThat(store.recorder()
                        .record(Sample.approach("second", PROCUREMENT))
                        .position())
                .isEqualTo(6);
    }

    @Test
    void anEntryWorkedOutFromAPositionIsTakenInOnlyAsTheVeryNext() {
        Entry worked = Sample.approach("worked", PROCUREMENT);
        Receipt other = store.recorder().record(Sample.approach("other", PROCUREMENT));

        assertThatThrownBy(() -> store.recorder().recordNext(worked, other.position() - 1))
                .isInstanceOf(LedgerMovedOn.class)
                .hasMessageContaining("position " + (other.position() - 1));
        assertThat(store.log().head()).isEqualTo(other.position());
        Receipt taken = store.recorder().recordNext(worked, other.position());
        assertThat(taken.position()).isEqualTo(other.position() + 1);
        assertThat(store.recorder().recordNext(worked, other.position())).isEqualTo(taken);
        assertRefused(
                "entry-id-taken",
                "/id",
                () -> store.recorder()
                        .recordNext(Sample.approach("worked", PROCUREMENT, "sub-contractor"), taken.position()));
    }

    @Test
    void theSameEntrySentThreeTimesIsRecordedOnce() {
        Receipt receipt = store.recorder().record(Sample.approach("first", PROCUREMENT));
        assertThat(store.recorder().record(Sample.approach("first", PROCUREMENT)))
                .isEqualTo(receipt);
        assertThat(store.recorder().record(Sample.approach("first", PROCUREMENT)))
                .isEqualTo(receipt);
        assertThat(store.log().head()).isEqualTo(5);
    }

    @Test
    void anIdThatNamesAnotherEntryIsRefused() {
        store.recorder().record(Sample.approach("first", PROCUREMENT));
        assertRefused(
                "entry-id-taken",
                "/id",
                () -> store.recorder().record(Sample.approach("first", PROCUREMENT, "sub-contractor")));
        assertRefused(
                "entry-id-taken",
                "/1/id",
                () -> store.recorder()
                        .record(List.of(
                                Sample.approach("second", PROCUREMENT),
                                Sample.approach("first", PROCUREMENT, "sub-contractor"))));
        assertThat(store.log().head()).isEqualTo(5);
    }

    @Test
    void anIdGivenToTwoEntriesOfOneBatchIsRefused() {
        assertRefused(
                "entry-id-taken",
                "/1/id",
                () -> store.recorder()
                        .record(List.of(
                                Sample.approach("first", PROCUREMENT),
                                Sample.approach("first", PROCUREMENT, "sub-contractor"))));
        assertThat(store.log().head()).isEqualTo(4);
    }

    @Test
    void aBatchRecordedAgainAddsOnlyWhatIsNew() {
        Entry first = Sample.approach("first", PROCUREMENT);
        Entry second = Sample.approach("second", PROCUREMENT);
        store.recorder().record(List.of(first));
        Recorded recorded = store.recorder().record(List.of(first, second, second));
        assertThat(recorded.added()).extracting(Receipt::id).containsExactly(second.id());
        assertThat(recorded.present()).containsExactly(first.id(), second.id());
        assertThat(store.log().head()).isEqualTo(6);
    }

    @Test
    void aBatchOfWhichOneEntryIsRefusedLeavesNothing() {
        List<Entry> batch = new ArrayList<>();
        IntStream.range(0, 1_200).forEach(i -> batch.add(Sample.approach("entry-" + i, PROCUREMENT)));
        // A procurement is registered once: this is refused by its subject, when most has gone into the tables.
        batch.add(Sample.entry(
                "again",
                Sample.procurement(PROCUREMENT).header().subject(),
                Sample.procurement(PROCUREMENT).fact()));

        assertRefused("already-registered", "/1200/data", () -> store.recorder().record(batch));
        assertThat(store.log().head()).isEqualTo(4);
        assertThat(store.recorder()
                        .record(Sample.approach("entry-0", PROCUREMENT))
                        .position())
                .isEqualTo(5);
        assertThat(store.log().rowsBetween(5, 5).map(StoredRow::sequence)).containsExactly(1L);
    }

    @Test
    void aBatchLongerThanItsPiecesIsRecordedInItsOrder() {
        List<Entry> batch = IntStream.range(0, 2_345)
                .mapToObj(i -> Sample.approach("entry-" + i, PROCUREMENT))
                .toList();
        store.recorder().record(batch);
        assertThat(store.log().after(4).map(RecordedEntry::entry)).isEqualTo(batch);
        assertThat(store.log().rowsBetween(5, 9_999).map(StoredRow::sequence))
                .isEqualTo(LongStream.rangeClosed(1, 2_345).boxed().toList());
    }

    @Test
    void aRehearsalTellsTheSameAndLeavesNothing() {
        List<Entry> batch = List.of(Sample.approach("first", PROCUREMENT), Sample.procurement("procurement:other"));
        Recorded rehearsed = store.recorder().rehearse(batch);
        assertThat(rehearsed.added()).extracting(Receipt::position).containsExactly(5L, 6L);
        assertThat(store.log().head()).isEqualTo(4);
        assertRefused(
                "unknown-reference",
                "/subject",
                () -> store.recorder().record(Sample.approach("other", "procurement:other")));
        assertThat(store.recorder().record(batch).added()).hasSize(2);
    }

    @Test
    void whatPointsAtNothingIsRefusedAndTheOthersGoOn() throws Exception {
        List<Callable<Object>> calls = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String id = "entry-" + i;
            String procurement = i % 5 == 0 ? "procurement:nobody-knows" : PROCUREMENT;
            calls.add(() -> {
                try {
                    return store.recorder().record(Sample.approach(id, procurement));
                } catch (Refusal refusal) {
                    return refusal;
                }
            });
        }
        List<Object> answers = together(16, calls);
        assertThat(answers).filteredOn(Refusal.class::isInstance).hasSize(40);
        assertThat(answers).filteredOn(Receipt.class::isInstance).hasSize(160);
        assertThat(store.log().head()).isEqualTo(164);
    }

    @Test
    void positionsHaveNoHolesAndTimesRiseUnderSixteenCallersAndAClockThatGoesBackADay() throws Exception {
        store.close();
        JumpingClock clock = new JumpingClock();
        store = LedgerStore.open(place.settings().withClock(clock));
        List<Callable<Receipt>> calls = IntStream.range(0, 1_000)
                .<Callable<Receipt>>mapToObj(
                        i -> () -> store.recorder().record(Sample.approach("entry-" + i, PROCUREMENT)))
                .toList();
        List<Receipt> receipts = together(16, calls);

        List<RecordedEntry> all = store.log().after(0).toList();
        assertThat(all)
                .extracting(RecordedEntry::position)
                .isEqualTo(LongStream.rangeClosed(1, 1_004).boxed().toList());
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).recordedAt()).isAfter(all.get(i - 1).recordedAt());
        }
        assertThat(clock.wentBack).isTrue();
        for (Receipt receipt : receipts) {
            RecordedEntry entry = all.get((int) receipt.position() - 1);
            assertThat(entry.id()).isEqualTo(receipt.id());
            assertThat(entry.recordedAt()).isEqualTo(receipt.recordedAt());
        }
    }

    @Test
    void theSameEntrySentByManyAtOnceIsRecordedOnce() throws Exception {
        List<Receipt> receipts = together(
                16, Collections.nCopies(100, () -> store.recorder().record(Sample.approach("first", PROCUREMENT))));
        assertThat(receipts).containsOnly(receipts.getFirst());
        assertThat(store.log().head()).isEqualTo(5);
    }

    @Test
    void theCutAtATimeIsTheLastPositionRecordedByThen() {
        Receipt first = store.recorder().record(Sample.approach("first", PROCUREMENT));
        Receipt second = store.recorder().record(Sample.approach("second", PROCUREMENT));
        assertThat(store.log().cut(first.recordedAt())).isEqualTo(5);
        assertThat(store.log().cut(first.recordedAt().minusNanos(1_000))).isEqualTo(4);
        assertThat(store.log().cut(second.recordedAt().plusSeconds(1))).isEqualTo(6);
        assertThat(store.log().cut(Instant.EPOCH)).isZero();
    }

    @Test
    void entriesAreFoundByIdAndByPosition() {
        store.recorder().record(Sample.approach("first", PROCUREMENT));
        assertThat(store.log().findAll(List.of(new EntryId("first"), new EntryId("paper"), new EntryId("nothing"))))
                .extracting(RecordedEntry::position)
                .containsExactly(1L, 5L);
        assertThat(store.log().at(List.of(5L, 2L, 77L)))
                .extracting(e -> e.id().value())
                .containsExactly("body", "first");
        assertThat(store.log().find(new EntryId("nothing"))).isEmpty();
    }

    @Test
    void aLedgerOpenedForReadingTakesNothing() {
        store.close();
        store = LedgerStore.open(place.settings().forReading());
        assertThat(store.log().after(0)).hasSize(4);
        assertThatThrownBy(() -> store.recorder().record(Sample.approach("first", PROCUREMENT)))
                .isInstanceOf(LedgerUnavailable.class);
    }

    void reopen() {
        store.close();
        store = LedgerStore.open(place.settings());
    }

    static void assertRefused(String code, String pointer, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.faults().getFirst().pointer()).isEqualTo(pointer);
        });
    }

    static <T> List<T> together(int callers, List<Callable<T>> calls) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(callers)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /** Goes back a day at every hundredth look, and forward again; most looks see the same millisecond. */
    private static final class JumpingClock extends Clock {

        private final Instant start = Instant.now();
        private int looks;
        private boolean wentBack;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            looks++;
            boolean back = looks / 100 % 2 == 1;
            wentBack |= back;
            return start.plusMillis(looks / 10).minus(back ? Duration.ofDays(1) : Duration.ZERO);
        }
    }
}
