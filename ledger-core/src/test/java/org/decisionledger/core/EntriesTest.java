package org.decisionledger.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.core.Entries.anEntry;
import static org.decisionledger.core.Entries.anEntryTelling;
import static org.decisionledger.core.Entries.recorded;

import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.Test;

/** The builders that tests share build entries that the ledger takes in. */
class EntriesTest {

    @Test
    void anEntryThatSaysNothingMoreThanItMustIsSound() {
        Entry entry = anEntryTelling(Facts.offerMade("offer:vale"));

        assertThat(EntryFormat.read(EntryFormat.write(entry))).isEqualTo(entry);
        assertThat(entry.id()).hasToString("offer-made-vale");
        assertThat(entry.header().subject()).hasToString("offer:vale");
    }

    @Test
    void whateverIsSaidOfAnEntryIsInIt() {
        Entry entry = anEntry()
                .named("the-offer")
                .about("procurement:vale-adhd-interim")
                .on("2019-07-22")
                .by("org:vale-psychology", "office:chief-executive")
                .from("doc:letter", "p. 1")
                .toldBy("org:north-vale-ccg")
                .linked(Relation.RESPONDS_TO, "the-refusal")
                .sensitive()
                .noting("Read from a copy.")
                .telling(Facts.documentRegistered("doc:letter", "The letter"));

        assertThat(EntryFormat.write(entry))
                .contains("the-offer", "procurement:vale-adhd-interim", "2019-07-22", "office:chief-executive")
                .contains("p. 1", "org:north-vale-ccg", "the-refusal", "OFFICIAL-SENSITIVE", "Read from a copy.")
                .contains("The letter");
        assertThat(EntryFormat.read(EntryFormat.write(entry))).isEqualTo(entry);
    }

    @Test
    void entriesAreRecordedOneAfterTheOther() {
        Entry first = anEntryTelling(Facts.offerMade("offer:vale"));
        Entry second = anEntry().bySomebody("an interviewee").telling(Facts.offerDeclined("offer:vale"));

        assertThat(recorded(first, second)).extracting(RecordedEntry::position).containsExactly(1L, 2L);
        assertThat(recorded(first, second))
                .extracting(RecordedEntry::recordedAt)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(recorded(first, second)).extracting(RecordedEntry::id).containsExactly(first.id(), second.id());
        assertThat(recorded(second).getFirst().header().by().notStated()).isEqualTo("an interviewee");
        assertThat(recorded(second).getFirst().fact()).isEqualTo(second.fact());
    }
}
