package org.decisionledger.projection.check.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-14. */
class NoHandoverTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new NoHandover(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new NoHandover()).on(thing);
    }

    @Test
    void an_open_commitment_whose_holder_left_without_a_hand_over_fails() {
        CheckFinding finding = of("commitment:k", """
                - {id: b, type: OfficeRegistered, subject: "office:ao", data: {title: "AO", bodies: ["org:a"]}}
                - {id: made, type: CommitmentMade, subject: "commitment:k", occurred: "2016-05-01", data: {text: "A review", holder: "org:a", holderOffice: "office:ao"}}
                - {id: left, type: OfficeHolderDeparted, subject: "office:ao", occurred: "2017-01-01", data: {bodies: ["org:a"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("It is open. No entry shows that it was handed over");
        assertThat(finding.entries()).contains(new EntryId("made"), new EntryId("left"));
    }

    @Test
    void one_handed_over_and_accepted_passes() {
        CheckFinding finding = of("commitment:k", """
                - {id: b, type: OfficeRegistered, subject: "office:ao", data: {title: "AO", bodies: ["org:a"]}}
                - {id: made, type: CommitmentMade, subject: "commitment:k", occurred: "2016-05-01", data: {text: "A review", holder: "org:a", holderOffice: "office:ao"}}
                - {id: left, type: OfficeHolderDeparted, subject: "office:ao", occurred: "2017-01-01", data: {bodies: ["org:a"]}}
                - {id: off, type: HandoverOffered, subject: "handover:h", occurred: "2017-01-01", data: {title: "H", from: "org:a", fromOffice: "office:ao", to: "org:a", toOffice: "office:ao", items: ["commitment:k"]}}
                - {id: acc, type: HandoverItemsAccepted, subject: "handover:h", occurred: "2017-01-01", data: {items: ["commitment:k"], to: "org:a", toOffice: "office:ao"}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void one_discharged_is_no_longer_at_risk() {
        CheckFinding finding = of("commitment:k", """
                - {id: b, type: OfficeRegistered, subject: "office:ao", data: {title: "AO", bodies: ["org:a"]}}
                - {id: made, type: CommitmentMade, subject: "commitment:k", occurred: "2016-05-01", data: {text: "A review", holder: "org:a", holderOffice: "office:ao"}}
                - {id: left, type: OfficeHolderDeparted, subject: "office:ao", occurred: "2017-01-01", data: {bodies: ["org:a"]}}
                - {id: done, type: CommitmentDischarged, subject: "commitment:k", occurred: "2016-06-01", data: {how: done, evidence: "the review"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void it_does_not_apply_while_nobody_left() {
        CheckFinding finding = of("commitment:k", """
                - {id: b, type: OfficeRegistered, subject: "office:ao", data: {title: "AO", bodies: ["org:a"]}}
                - {id: made, type: CommitmentMade, subject: "commitment:k", occurred: "2016-05-01", data: {text: "A review", holder: "org:a", holderOffice: "office:ao"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void it_does_not_apply_where_no_entry_tells_how_it_was_made() {
        CheckFinding finding = of("commitment:k", """
                - {id: done, type: CommitmentDischarged, subject: "commitment:k", occurred: "2016-06-01", data: {how: done, evidence: "the review"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_promise_of_2016_left_with_its_accountable_officer() {
        CheckFinding finding = inTheCase("commitment:ao-2016-improve");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.entries()).contains(new EntryId("sst-ao-departed"));
    }
}
