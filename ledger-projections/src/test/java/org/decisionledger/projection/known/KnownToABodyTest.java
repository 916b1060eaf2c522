package org.decisionledger.projection.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.Test;

/** F10: what had reached a body by a day, with the receipt, and what existed without being shown to have reached it. */
class KnownToABodyTest {

    private static final OrganisationId BOARD = new OrganisationId("org:board");

    private static Entry offer(String id, String occurred, String to) {
        return EntryFormat.read("""
                {"id": "%s", "type": "OfferMade", "subject": "procurement:care", "occurred": "%s",
                 "by": {"organisation": "org:provider"},
                 "data": {"offer": "offer:%s", "to": ["%s"]},
                 "sources": [{"document": "doc:minutes", "locator": "4"}]}""".formatted(id, occurred, id, to));
    }

    private static final Entry GROUP = EntryFormat.read("""
            {"id": "group", "type": "OrganisationRegistered", "subject": "org:group",
             "by": {"notStated": "not said"},
             "data": {"organisation": "org:group", "name": "The boards in common", "kind": "forum",
                      "members": ["org:board", "org:other"]},
             "sources": [{"document": "doc:minutes", "locator": "1"}]}""");

    private static KnownView known(String by, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(GROUP));
        all.addAll(List.of(entries));
        return Knowledge.of(
                new MemorySource(CaseLedger.recorded(all)),
                BOARD,
                Edtf.parse(by),
                ThingId.parse("procurement:care"),
                AsOf.NOW);
    }

    @Test
    void f10WhatWasSentToTheBodyByThatDayIsKnownForCertain() {
        KnownView known = known("2019-08-29", offer("sent", "2019-08-29", "org:board"));

        assertThat(known.certain()).singleElement().satisfies(i -> {
            assertThat(i.row().entry()).isEqualTo("sent");
            assertThat(i.how()).isEqualTo("sent or told to it");
        });
    }

    @Test
    void f10SentReceivedOpenedAndPutBeforeABodyAreFourDifferentThings() {
        KnownView known = Knowledge.of(
                new MemorySource(CaseLedger.told("""
                        - {id: sent, type: DocumentSent, subject: "doc:letter", occurred: "2019-08-01", data: {to: ["org:board"]}}
                        - {id: received, type: DocumentReceived, subject: "doc:letter", occurred: "2019-08-02", data: {receivers: ["org:board"], shownBy: a stamp}}
                        - {id: opened, type: DocumentOpened, subject: "doc:letter", occurred: "2019-08", data: {bodies: ["org:board"]}}
                        - {id: put, type: PaperTabled, subject: "meeting:m", occurred: "2019-08-29", data: {paper: "doc:letter", before: ["org:board"], purpose: noting}}
                        - {id: elsewhere, type: DocumentSent, subject: "doc:letter", occurred: "2019-08-01", data: {to: ["org:other"]}}
                        """)),
                BOARD,
                Edtf.parse("2019-08-15"),
                ThingId.parse("doc:letter"),
                AsOf.NOW);

        assertThat(known.certain())
                .extracting(i -> i.row().entry() + ": " + i.how())
                .containsExactly("sent: sent or told to it", "received: shown to have reached it");
        assertThat(known.possible())
                .extracting(i -> i.row().entry() + ": " + i.how())
                .containsExactly("opened: opened by its people");
        assertThat(known.notShown()).extracting(r -> r.entry()).containsExactly("elsewhere");
    }

    @Test
    void f10WhatWasSentInAMonthThatStraddlesTheDayIsPossiblyKnown() {
        KnownView known = known("2019-08-15", offer("sent", "2019-08", "org:board"));

        assertThat(known.certain()).isEmpty();
        assertThat(known.possible()).extracting(i -> i.row().entry()).containsExactly("sent");
    }

    @Test
    void f10WhatWasSentADayLaterIsNotKnown() {
        KnownView known = known("2019-08-29", offer("sent", "2019-08-30", "org:board"));

        assertThat(known.certain()).isEmpty();
        assertThat(known.possible()).isEmpty();
        assertThat(known.notShown()).isEmpty();
    }

    @Test
    void f10WhatWasSentToAGroupReachedTheBodyAsAMemberOfIt() {
        KnownView known = known("2019-08-29", offer("sent", "2019-08-01", "org:group"));

        assertThat(known.certain())
                .singleElement()
                .satisfies(i -> assertThat(i.how()).contains("as a member of The boards in common"));
    }

    @Test
    void f10WhatExistedButReachedOnlyAnotherBodyIsNotShownToHaveReachedThisOne() {
        KnownView known = known("2019-08-29", offer("sent", "2019-08-01", "org:other"));

        assertThat(known.certain()).isEmpty();
        assertThat(known.notShown()).extracting(r -> r.entry()).containsExactly("sent");
    }
}
