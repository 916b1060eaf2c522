package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TroublePostgresTest extends TroubleRules {

    @Override
    LedgerUnderTest place() {
        return LedgerUnderTest.postgres();
    }

    @Test
    void twoProcessesThatRecordIntoOneSubjectKeepOneOrder() throws Exception {
        LedgerUnderTest place = LedgerUnderTest.postgres();
        try (LedgerStore one = LedgerStore.open(place.settings());
                LedgerStore other = LedgerStore.open(place.settings())) {
            one.recorder().record(Sample.background("procurement:home-care"));
            List<Callable<Receipt>> calls = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                LedgerStore store = i % 2 == 0 ? one : other;
                String id = "entry-" + i;
                calls.add(() -> store.recorder().record(Sample.approach(id, "procurement:home-care")));
            }
            RecordingRules.together(8, calls);
            List<StoredRow> rows = other.log().rowsBetween(5, 999).toList();
            assertThat(rows)
                    .extracting(StoredRow::position)
                    .isEqualTo(LongStream.rangeClosed(5, 404).boxed().toList());
            assertThat(rows)
                    .extracting(StoredRow::sequence)
                    .isEqualTo(LongStream.rangeClosed(1, 400).boxed().toList());
            assertThat(rows).extracting(StoredRow::timeStamp).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamedWithWhatWouldHelp() {
        StoreSettings nowhere = StoreSettings.postgres(
                "jdbc:postgresql://localhost:1/none", new StoreSettings.Login("nobody", "x"), null);
        assertThatThrownBy(() -> LedgerStore.open(nowhere))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("localhost:1")
                .hasMessageContaining("Check that it runs");
    }
}
