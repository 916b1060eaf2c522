package org.decisionledger.projection.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.board.Boards.When;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.contract.Asked;
import org.junit.jupiter.api.Test;

/** U36: what a body was handed over and is not shown to have accepted or refused. */
class HandoverInboxTest {

    private static final MemorySource LEDGER = new MemorySource(CaseLedger.told("""
            - {id: east, type: OrganisationRegistered, subject: "org:east", data: {name: "East CCG", kind: clinicalCommissioningGroup}}
            - {id: joined, type: OrganisationRegistered, subject: "org:joined", data: {name: "Joined CCG", kind: clinicalCommissioningGroup}}
            - {id: ao, type: OfficeRegistered, subject: "office:ao", data: {title: "Accountable Officer", bodies: ["org:joined"]}}
            - {id: k1, type: CommitmentMade, subject: "commitment:review", occurred: "2018-05-01", data: {text: "Review of waits", holder: "org:east"}}
            - {id: k2, type: CommitmentMade, subject: "commitment:report", occurred: "2018-06-01", data: {text: "Report each year", holder: "org:east"}}
            - {id: k3, type: CommitmentMade, subject: "commitment:talks", occurred: "2018-07-01", data: {text: "Talks", holder: "org:east"}}
            - {id: offered, type: HandoverOffered, subject: "handover:east", occurred: "2019-03-20", data: {title: "What East hands over", from: "org:east", to: "org:joined", toOffice: "office:ao", items: ["commitment:review", "commitment:report", "commitment:talks"], occasion: "the merger"}}
            - {id: accepted, type: HandoverItemsAccepted, subject: "handover:east", occurred: "2019-03-28", data: {items: ["commitment:review"], to: "org:joined"}}
            - {id: refused, type: HandoverItemsRefused, subject: "handover:east", occurred: "2019-04", data: {items: ["commitment:talks"], reason: "not of this body"}}
            """));

    private static List<Line> on(String date) {
        return Boards.of(
                        LEDGER,
                        BoardKind.HANDOVERS,
                        new When(Edtf.parse(date), LocalDate.of(2026, 11, 22), AsOf.NOW),
                        Asked.NOTHING)
                .lines();
    }

    @Test
    void anItemWaitsUntilItIsAcceptedOrRefused() {
        assertThat(on("2019-03-19")).isEmpty();
        assertThat(on("2019-03-21"))
                .extracting(Line::id)
                .containsExactly("commitment:review", "commitment:report", "commitment:talks");
        assertThat(on("2019-05-01")).extracting(Line::id).containsExactly("commitment:report");
    }

    @Test
    void aLineSaysByWhomToWhomSinceWhenAndHasAllThatAnAnswerNeeds() {
        Line line = on("2019-05-01").getFirst();

        assertThat(line.words("handover")).containsExactly("What East hands over, on the occasion of: the merger");
        assertThat(line.words("from")).containsExactly("East CCG");
        assertThat(line.words("to")).containsExactly("Accountable Officer of Joined CCG");
        assertThat(line.words("offered")).containsExactly("20 March 2019");
        assertThat(line.words("waiting")).containsExactly("42 days on 1 May 2019");
        assertThat(line.entries()).containsExactly("offered");
        assertThat(line.about())
                .isEqualTo(Map.of(
                        "handover", "handover:east",
                        "items.0", "commitment:report",
                        "to", "org:joined",
                        "toOffice", "office:ao"));
    }

    @Test
    void anAnswerThatOnlyMayHaveBeenGivenByThenIsToldAndDoesNotCount() {
        Line talks = on("2019-04-15").stream()
                .filter(l -> l.id().equals("commitment:talks"))
                .findFirst()
                .orElseThrow();

        assertThat(talks.words("waiting").getLast())
                .startsWith("an answer that may have been given by then: refused by")
                .contains("not of this body");
    }
}
