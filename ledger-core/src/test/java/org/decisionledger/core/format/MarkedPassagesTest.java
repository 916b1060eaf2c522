package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.core.Entries.anEntry;
import static org.decisionledger.core.format.Exchanged.anOffer;
import static org.decisionledger.core.format.Refused.refused;

import org.decisionledger.core.Entries;
import org.decisionledger.core.Facts;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.personal.PersonalMark;
import org.decisionledger.core.thing.PersonId;
import org.junit.jupiter.api.Test;

/** Passages marked as personal data, in entries. */
class MarkedPassagesTest {

    private static final PersonId JANE = new PersonId("person:p-1");

    private final Entry unmarked = anEntry().noting("plain").telling(Facts.offerDeclined("offer:vale"));

    @Test
    void a_slip_in_a_mark_is_refused_where_it_stands() {
        refused(
                anOffer().with("/note", "\"{{persno:p-1|Jane}}\""),
                "personal-mark",
                "/note",
                "Write {{person:…|the words}}");
        refused(
                anOffer().with("/data/title", "\"of {{person:p-1|Jane\""),
                "personal-mark",
                "/data/title",
                "whole mark");
        refused(
                anOffer().with("/sources/0/quote", "\"{{person:p-1|sealed:1:x}}\""),
                "personal-mark",
                "/sources/0/quote",
                "writes itself");
        refused(
                anOffer().with("/by/authority", "\"{{person:p-1| }}\""),
                "personal-mark",
                "/by/authority",
                "marks no words");
        refused(
                anOffer().with("/note", "\"{{person:p-1|a {{person:p-2|b}} c}}\""),
                "personal-mark",
                "/note",
                "within a mark");
    }

    @Test
    void what_is_not_free_text_takes_no_mark() {
        refused(
                anOffer().with("/data/amount/value", "\"{{person:p-1|1.00}}\""),
                "malformed-value",
                "/data/amount",
                "is not a sum");
        refused(anOffer().with("/subject", "\"{{person:p-1|offer:x}}\""), "malformed-reference", "/subject", "");
        refused(anOffer().with("/occurred", "\"{{person:p-1|2019}}\""), "malformed-date", "/occurred", "");
    }

    @Test
    void marks_are_found_where_they_stand_and_in_what_a_correction_restates() {
        Entry marked = anEntry().noting("by {{person:p-1|Jane \"J\" Roe}}").telling(Facts.offerDeclined("offer:vale"));

        assertThat(EntryFormat.marked(unmarked)).isEmpty();
        assertThat(EntryFormat.marked(marked))
                .containsExactly(new MarkedPassage("/note", new PersonalMark(JANE, "Jane \"J\" Roe")));
        assertThat(EntryFormat.marked(Entries.anEntryTelling(Entries.corrected("declined", "misread", marked))))
                .extracting(MarkedPassage::pointer)
                .containsExactly("/data/replacement/note");
    }

    @Test
    void an_entry_is_told_without_its_marks_and_otherwise_as_it_is() {
        Entry marked = anEntry().noting("{{person:p-1|plain}}").telling(Facts.offerDeclined("offer:vale"));

        assertThat(EntryFormat.told(marked)).isEqualTo(unmarked);
        assertThat(EntryFormat.told(unmarked)).isSameAs(unmarked);
    }

    @Test
    void a_stored_text_may_be_longer_than_one_to_be_recorded() {
        String sealed = "{{person:p-1|sealed:1:" + "A".repeat(26_000) + "}}";
        String header = EntryFormat.writeHeader(unmarked.header()).replace("\"plain\"", "\"" + sealed + "\"");

        assertThat(EntryFormat.readHeader(header).note()).isEqualTo(sealed);
    }
}
