package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words marked as personal data, whatever the database. */
abstract class MarkedPassagesRules {

    static final PersonId JANE = new PersonId("person:p-1");

    abstract LedgerUnderTest newLedger();

    @TempDir
    Path keys;

    private final LedgerUnderTest ledger = newLedger();

    LedgerStore open() {
        return LedgerStore.open(ledger.settings().withSubjectKeys(keys.resolve("subjects")));
    }

    static void begin(LedgerStore store) {
        store.recorder().record(Sample.background("procurement:killed"));
    }

    static String told(LedgerStore store) {
        return store.log()
                .told()
                .after(0)
                .map(RecordedEntry::entry)
                .map(EntryFormat::write)
                .reduce("", String::concat);
    }

    @Test
    void leafHashesAndEveryStoredByteStayWhatTheyWereWhenWordsAreErased() {
        try (LedgerStore store = open()) {
            begin(store);
            store.recorder().record(ErasingProcess.marked(JANE));
            List<StoredRow> before = store.log().rowsBetween(1, Long.MAX_VALUE).toList();

            store.recorder().record(ErasingProcess.erasure(JANE));

            assertThat(store.log().rowsBetween(1, before.size()).toList()).isEqualTo(before);
            assertThat(told(store)).doesNotContain("Zebedee").contains("[erased: personal data of person:p-1, entry ");
        }
    }

    @Test
    void aRehearsalMakesNoKeyAndErasesNothing() {
        try (LedgerStore store = open()) {
            begin(store);
            store.recorder().rehearse(List.of(ErasingProcess.marked(JANE)));
            assertThat(keys.resolve("subjects")).doesNotExist();
            store.recorder().record(ErasingProcess.marked(JANE));

            store.recorder().rehearse(List.of(ErasingProcess.erasure(JANE)));

            assertThat(told(store)).contains("Zebedee");
            assertThat(store.holdsKeyOf(JANE)).isTrue();
        }
    }

    @Test
    void wordsAndTheirErasureMayComeInOneBatch() {
        try (LedgerStore store = open()) {
            begin(store);
            store.recorder().record(List.of(ErasingProcess.marked(JANE), ErasingProcess.erasure(JANE)));

            assertThat(told(store)).doesNotContain("Zebedee").contains("[erased:");
            assertThat(store.holdsKeyOf(JANE)).isFalse();
        }
    }

    @Test
    void anErasedLedgerCanBeRecordedAnewElsewhere() {
        try (LedgerStore store = open()) {
            begin(store);
            Entry erased = Sample.approach("marked-p-1", "procurement:killed", "by {{person:p-1|erased:erased-p-1}}");
            assertThatThrownBy(() -> store.recorder().record(erased))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("no entry tells of an erasure");

            store.recorder().record(List.of(erased, ErasingProcess.erasure(JANE)));

            assertThat(told(store)).contains("[erased: personal data of person:p-1, entry erased-p-1]");
        }
    }

    @Test
    void aMarkThatNoReaderSawIsHeldToTheSameRules() {
        try (LedgerStore store = open()) {
            begin(store);

            assertThatThrownBy(() -> store.recorder()
                            .record(Sample.approach("m", "procurement:killed", "by {{persno:p-1|Zebedee}}")))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("personal-mark");
                        assertThat(refusal.faults().getFirst().pointer()).isEqualTo("/data/roleOffered");
                    });
        }
    }

    @Test
    void manySmallMarksInOneEntryAreRefusedBeforeTheyOutgrowTheTable() {
        try (LedgerStore store = open()) {
            begin(store);

            assertThatThrownBy(() -> store.recorder()
                            .record(Sample.approach(
                                    "m", "procurement:killed", "{{person:a|b}}".repeat(MarkedEntries.MOST_MARKS + 1))))
                    .hasMessageContaining("has");
            store.recorder().record(Sample.approach("m", "procurement:killed", "{{person:a|b}}".repeat(1_400)));
            store.recorder()
                    .record(Sample.approach("l", "procurement:killed", "{{person:a|" + "b".repeat(19_900) + "}}"));

            assertThat(told(store)).contains("b".repeat(19_900)).contains("b".repeat(1_400));
        }
    }

    @Test
    void nothingIsRecordedWhenAKeyCannotBeKept() throws Exception {
        Files.writeString(keys.resolve("subjects"), "a file where a folder is to be");
        try (LedgerStore store = LedgerStore.open(ledger.settings().withSubjectKeys(keys.resolve("subjects/deep")))) {
            begin(store);
            long before = store.log().head();

            assertThatThrownBy(() -> store.recorder().record(ErasingProcess.marked(JANE)))
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("a key for its marked passages could not be kept");

            assertThat(store.log().head()).isEqualTo(before);
            store.recorder().record(Sample.approach("unmarked", "procurement:killed"));
        }
    }
}
