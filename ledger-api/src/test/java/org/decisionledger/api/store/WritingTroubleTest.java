package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.decisionledger.core.Subjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTroubleTest {

    private static final String PROCUREMENT = "procurement:home-care";

    @TempDir
    Path folder;

    @Test
    void what_is_in_the_way_of_writing_is_known_until_a_write_goes_through() {
        StoreSettings settings = StoreSettings.embedded(folder);
        TroubledDatabase database = new TroubledDatabase(Database.open(settings));
        try (LedgerStore store = LedgerStore.open(settings, database, Subjects.all())) {
            store.recorder().record(Sample.background(PROCUREMENT));
            assertThat(store.writingTrouble()).isEmpty();

            database.gone = true;
            assertThatThrownBy(() -> store.recorder().record(Sample.approach("a", PROCUREMENT)));
            assertThat(store.writingTrouble()).hasValueSatisfying(trouble -> {
                assertThat(trouble.stopped()).isFalse();
                assertThat(trouble.message()).contains("the server does not answer");
            });
            database.gone = false;
            store.recorder().record(Sample.approach("a", PROCUREMENT));
            assertThat(store.writingTrouble()).isEmpty();

            database.diskFails = true;
            assertThatThrownBy(() -> store.recorder().record(Sample.approach("b", PROCUREMENT)));
            database.diskFails = false;
            assertThat(store.writingTrouble())
                    .hasValueSatisfying(trouble -> assertThat(trouble.stopped()).isTrue());
        }
    }

    @Test
    void a_refused_entry_is_no_trouble() {
        try (LedgerStore store = LedgerStore.open(StoreSettings.embedded(folder))) {
            assertThatThrownBy(() -> store.recorder().record(Sample.approach("a", PROCUREMENT)));
            assertThat(store.writingTrouble()).isEmpty();
            assertThat(store.waiting()).isZero();
        }
        try (LedgerStore store = LedgerStore.open(StoreSettings.embedded(folder).forReading())) {
            assertThat(store.writingTrouble()).isEmpty();
            assertThat(store.waiting()).isZero();
        }
    }

    @Test
    void who_watches_is_told_of_each_entry_once_and_cannot_stop_the_writer() {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        try (LedgerStore store = LedgerStore.open(StoreSettings.embedded(folder))) {
            store.watch(new RecordingWatch() {
                @Override
                public void acknowledged(List<Receipt> receipts, Duration took) {
                    receipts.forEach(receipt -> told.add(receipt.id() + " at " + receipt.position()));
                    throw new IllegalStateException("on purpose");
                }

                @Override
                public void synced(int together, long entries) {
                    told.add(together + " together, " + entries + " entries");
                    throw new IllegalStateException("on purpose");
                }
            });
            store.recorder().record(Sample.background(PROCUREMENT));
            store.recorder().record(Sample.approach("a", PROCUREMENT));
            store.recorder().record(List.of(Sample.approach("a", PROCUREMENT)));
            store.recorder().rehearse(List.of(Sample.approach("b", PROCUREMENT)));
        }
        assertThat(told)
                .contains("paper at 1", "a at 5", "1 together, 4 entries", "1 together, 1 entries")
                .doesNotContain("b at 6")
                .containsOnlyOnce("a at 5");
    }
}
