package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.decisionledger.core.Subjects;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.procurement.Procurement;
import org.decisionledger.core.refusal.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds when the database, the disk or the program itself fails. */
abstract class TroubleRules {

    private static final String PROCUREMENT = "procurement:home-care";

    private LedgerUnderTest place;

    abstract LedgerUnderTest place();

    @BeforeEach
    void makePlace() {
        place = place();
    }

    @Test
    void whatADiskDidNotConfirmIsNotAcknowledgedAndNothingMoreIsRecorded() {
        TroubledDatabase database = new TroubledDatabase(Database.open(place.settings()));
        try (LedgerStore store = LedgerStore.open(place.settings(), database, Subjects.all())) {
            store.recorder().record(Sample.background(PROCUREMENT));
            database.diskFails = true;
            assertUnavailable("did not confirm", () -> store.recorder().record(Sample.approach("lost", PROCUREMENT)));
            database.diskFails = false;
            assertUnavailable("did not confirm", () -> store.recorder().record(Sample.approach("more", PROCUREMENT)));
            assertThat(store.log().after(0)).hasSizeGreaterThanOrEqualTo(4);
        }
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            assertThat(store.recorder()
                            .record(Sample.approach("lost", PROCUREMENT))
                            .position())
                    .isEqualTo(5);
            assertThat(store.log().head()).isEqualTo(5);
        }
    }

    @Test
    void aDatabaseThatIsGoneIsSaidToBeAndUsedAgainWhenItIsBack() {
        TroubledDatabase database = new TroubledDatabase(Database.open(place.settings()));
        try (LedgerStore store = LedgerStore.open(place.settings(), database, Subjects.all())) {
            store.recorder().record(Sample.background(PROCUREMENT));
            database.gone = true;
            assertUnavailable("was not recorded", () -> store.recorder().record(Sample.approach("first", PROCUREMENT)));
            assertUnavailable("cannot be read", () -> store.log().at(List.of(1L)));
            database.gone = false;
            assertThat(store.recorder()
                            .record(Sample.approach("first", PROCUREMENT))
                            .position())
                    .isEqualTo(5);
        }
    }

    @Test
    void anEntryHalfAppliedWhenItFailsLeavesNoTraceAndTheOthersGoOn() throws Exception {
        List<Class<?>> subjects = new ArrayList<>(Subjects.all());
        subjects.remove(Procurement.class);
        subjects.add(CarelessSubject.class);
        try (LedgerStore store = LedgerStore.open(place.settings(), subjects)) {
            store.recorder().record(Sample.background(PROCUREMENT));
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String id = "entry-" + i;
                String role = i % 10 == 3 ? "careless" : "host";
                calls.add(() -> {
                    try {
                        store.recorder().record(Sample.approach(id, PROCUREMENT, role));
                        return true;
                    } catch (IllegalStateException e) {
                        assertThat(e).hasMessage("thought better of it");
                        return false;
                    }
                });
            }
            assertThat(RecordingRules.together(16, calls))
                    .filteredOn(done -> !done)
                    .hasSize(10);
            assertThat(store.log().rowsBetween(5, 999).map(StoredRow::position))
                    .isEqualTo(LongStream.rangeClosed(5, 94).boxed().toList());
            assertThat(store.log().rowsBetween(5, 999).map(StoredRow::sequence))
                    .isEqualTo(LongStream.rangeClosed(1, 90).boxed().toList());
            assertThat(store.log().rowsBetween(5, 999))
                    .noneMatch(row -> row.data().contains("careless"));
        }
    }

    @Test
    void shortBatchesThatWaitTogetherAreOnDiskByOneSync() throws Exception {
        TroubledDatabase database = new TroubledDatabase(Database.open(place.settings()));
        try (LedgerStore store = LedgerStore.open(place.settings(), database, Subjects.all());
                ExecutorService callers = Executors.newFixedThreadPool(17)) {
            store.recorder().record(Sample.background(PROCUREMENT));
            Future<Receipt> first = whileItsSyncIsHeld(database, store, callers);
            List<Future<Recorded>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                List<Entry> batch = List.of(
                        Sample.approach("waits-" + i, PROCUREMENT), Sample.approach("also-" + i % 4, PROCUREMENT));
                answers.add(callers.submit(() -> store.recorder().record(batch)));
            }
            awaitWaiting(store, 16);
            database.goOn();
            first.get();
            int added = 0;
            for (Future<Recorded> answer : answers) {
                assertThat(answer.get().added().size() + answer.get().present().size())
                        .isEqualTo(2);
                added += answer.get().added().size();
            }
            assertThat(added).isEqualTo(20);
            assertThat(database.syncs).hasValue(2);
            assertThat(store.log().head()).isEqualTo(25);
        }
    }

    @Test
    void aShortBatchRefusedOverAnEntryBesideItLeavesNoTraceAndTheOthersGoOn() throws Exception {
        TroubledDatabase database = new TroubledDatabase(Database.open(place.settings()));
        try (LedgerStore store = LedgerStore.open(place.settings(), database, Subjects.all());
                ExecutorService callers = Executors.newFixedThreadPool(17)) {
            store.recorder().record(Sample.background(PROCUREMENT));
            Future<Receipt> first = whileItsSyncIsHeld(database, store, callers);
            Future<Recorded> taken =
                    callers.submit(() -> store.recorder().record(List.of(Sample.approach("taken", PROCUREMENT))));
            awaitWaiting(store, 1);
            Future<Recorded> refused = callers.submit(() -> store.recorder()
                    .record(List.of(
                            Sample.approach("beside", PROCUREMENT), Sample.approach("taken", PROCUREMENT, "other"))));
            awaitWaiting(store, 2);
            Future<Recorded> after =
                    callers.submit(() -> store.recorder().record(List.of(Sample.approach("after", PROCUREMENT))));
            awaitWaiting(store, 3);
            database.goOn();
            first.get();
            assertThat(taken.get().added()).hasSize(1);
            assertThatThrownBy(refused::get).cause().isInstanceOf(Refusal.class).hasMessageContaining("taken");
            assertThat(after.get().added()).hasSize(1);
            assertThat(store.log().rowsBetween(5, 999).map(StoredRow::id)).containsExactly("first", "taken", "after");
        }
    }

    @Test
    void nobodyIsRefusedOverAnEntryThatIsNotOnDisk() throws Exception {
        TroubledDatabase database = new TroubledDatabase(Database.open(place.settings()));
        try (LedgerStore store = LedgerStore.open(place.settings(), database, Subjects.all());
                ExecutorService callers = Executors.newFixedThreadPool(3)) {
            store.recorder().record(Sample.background(PROCUREMENT));
            Future<Receipt> first = whileItsSyncIsHeld(database, store, callers);
            Future<Receipt> taken =
                    callers.submit(() -> store.recorder().record(Sample.approach("taken", PROCUREMENT)));
            awaitWaiting(store, 1);
            Future<Receipt> refused =
                    callers.submit(() -> store.recorder().record(Sample.approach("taken", PROCUREMENT, "other")));
            awaitWaiting(store, 2);
            database.diskFails = true;
            database.goOn();
            for (Future<Receipt> answer : List.of(first, taken, refused)) {
                assertThatThrownBy(answer::get)
                        .isInstanceOf(ExecutionException.class)
                        .cause()
                        .isInstanceOf(LedgerUnavailable.class)
                        .hasMessageContaining("did not confirm");
            }
        }
    }

    @Test
    void whatIsRefusedFirstOfAllLeavesEveryEntryInSight() {
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            store.recorder().record(Sample.background(PROCUREMENT));
            store.recorder().record(Sample.approach("taken", PROCUREMENT));
        }
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            assertThatThrownBy(() -> store.recorder().record(Sample.approach("taken", PROCUREMENT, "other")))
                    .isInstanceOf(Refusal.class);
            assertThat(store.log().head()).isEqualTo(5);
        }
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            store.recorder().rehearse(List.of(Sample.approach("tried", PROCUREMENT)));
            assertThat(store.log().head()).isEqualTo(5);
        }
    }

    /** An entry whose sync has begun and does not end; whatever is sent meanwhile waits for it. */
    private static Future<Receipt> whileItsSyncIsHeld(
            TroubledDatabase database, LedgerStore store, ExecutorService callers) throws InterruptedException {
        database.hold();
        Future<Receipt> first = callers.submit(() -> store.recorder().record(Sample.approach("first", PROCUREMENT)));
        database.awaitHeld();
        return first;
    }

    private static void awaitWaiting(LedgerStore store, int count) {
        while (store.waiting() < count) {
            Thread.onSpinWait();
        }
    }

    private static void assertUnavailable(String words, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOf(LedgerUnavailable.class).hasMessageContaining(words);
    }
}
