package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.decisionledger.core.Subjects;
import org.decisionledger.core.procurement.Procurement;
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

    private static void assertUnavailable(String words, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOf(LedgerUnavailable.class).hasMessageContaining(words);
    }
}
