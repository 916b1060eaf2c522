package org.decisionledger.api.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.personal.PersonalMarks;
import org.decisionledger.projection.casefile.CaseLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example case with everything marked that can be: what people read of it is what they read without marks. */
class MarkedEntriesTest {

    @TempDir
    Path folder;

    private final List<Entry> plain = CaseLedger.entries();
    private final List<Entry> marked = marked();

    private List<Entry> marked() {
        List<Entry> all = new ArrayList<>();
        for (Entry entry : plain) {
            all.add(Marking.everything(entry, "person:p-" + all.size() % 7));
        }
        return all;
    }

    @Test
    void entriesReadAsIfNothingWereMarkedAndAreStoredWithoutOneMarkedWord() {
        try (LedgerStore store = LedgerStore.open(StoreSettings.embedded(folder).withoutDurability())) {
            store.recorder().record(marked);

            List<Entry> told =
                    store.log().told().after(0).map(RecordedEntry::entry).toList();
            List<Entry> asRecorded =
                    store.log().after(0).map(RecordedEntry::entry).toList();
            List<StoredRow> rows = store.log().rowsBetween(1, Long.MAX_VALUE).toList();

            assertThat(told).isEqualTo(plain);
            assertThat(asRecorded).isEqualTo(marked);
            for (int i = 0; i < rows.size(); i++) {
                StoredRow row = rows.get(i);
                assertThat(PersonalMarks.of(row.header() + row.data()))
                        .as(row.id())
                        .allSatisfy(mark -> assertThat(mark.words()).startsWith("sealed:1:"));
                assertThat(PersonalMarks.of(row.header() + row.data()))
                        .as(row.id())
                        .hasSameSizeAs(EntryFormat.marked(marked.get(i)));
            }
            assertThat(rows.stream()
                            .mapToLong(row ->
                                    PersonalMarks.of(row.header() + row.data()).size())
                            .sum())
                    .isGreaterThan(plain.size() * 2L);
        }
    }

    @Test
    void sentAgainTheyAreKnownForTheSameAlthoughNoSealIsLikeAnother() {
        try (LedgerStore store = LedgerStore.open(StoreSettings.embedded(folder).withoutDurability())) {
            store.recorder().record(marked);

            assertThat(store.recorder().record(marked).added()).isEmpty();
            assertThat(store.recorder().record(marked.getLast()).position()).isEqualTo(marked.size());
        }
    }
}
