package org.decisionledger.projection.check.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-09. */
class UnsettledOfferTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new UnsettledOffer(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new UnsettledOffer()).on(thing);
    }

    @Test
    void an_offer_without_an_outcome_fails() {
        CheckFinding finding = of("offer:o", """
                - {id: made, type: OfferMade, subject: "offer:o", occurred: "2019-07-22", by: {organisation: "org:a"}, data: {title: "O", to: ["org:b"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("No entry shows what became");
    }

    @Test
    void what_came_after_it_is_shown_beside_it() {
        CheckFinding finding = of("offer:o", """
                - {id: made, type: OfferMade, subject: "offer:o", occurred: "2019-07-22", by: {organisation: "org:a"}, data: {title: "O", to: ["org:b"]}}
                - {id: later, type: FundingRequested, subject: "funding:f", data: {title: "F", purpose: "p", of: ["org:b"]}, links: [{relation: follows, to: made}]}
                """);

        assertThat(finding.entries()).contains(new EntryId("later"));
        assertThat(finding.why()).contains("come after it");
    }

    @Test
    void a_declined_offer_passes() {
        CheckFinding finding = of("offer:o", """
                - {id: made, type: OfferMade, subject: "offer:o", occurred: "2019-07-22", by: {organisation: "org:a"}, data: {title: "O", to: ["org:b"]}}
                - {id: declined, type: OfferDeclined, subject: "offer:o", by: {organisation: "org:b"}, data: {}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void an_award_that_accepts_it_is_an_outcome() {
        CheckFinding finding = of("offer:o", """
                - {id: made, type: OfferMade, subject: "offer:o", occurred: "2019-07-22", by: {organisation: "org:a"}, data: {title: "O", to: ["org:b"]}}
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}, links: [{relation: accepts, to: made}]}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void two_sides_that_hold_it_to_stand_differently_fail_although_one_declined_it() {
        CheckFinding finding = of("offer:o", """
                - {id: made, type: OfferMade, subject: "offer:o", occurred: "2019-07-22", by: {organisation: "org:a"}, data: {title: "O", to: ["org:b"]}}
                - {id: declined, type: OfferDeclined, subject: "offer:o", by: {organisation: "org:b"}, data: {}}
                - {id: x, type: AccountGiven, subject: "account:x", by: {organisation: "org:a"}, data: {says: "open", about: ["offer:o"], holds: [{of: "offer:o", attribute: status, value: "open"}]}}
                - {id: z, type: AccountGiven, subject: "account:z", by: {organisation: "org:b"}, data: {says: "rejected", about: ["offer:o"], holds: [{of: "offer:o", attribute: status, value: "rejected"}]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("org:a holds \"open\"; org:b holds \"rejected\"");
    }

    @Test
    void two_sides_that_hold_the_same_pass() {
        CheckFinding finding = of("offer:o", """
                - {id: made, type: OfferMade, subject: "offer:o", occurred: "2019-07-22", by: {organisation: "org:a"}, data: {title: "O", to: ["org:b"]}}
                - {id: declined, type: OfferDeclined, subject: "offer:o", by: {organisation: "org:b"}, data: {}}
                - {id: x, type: AccountGiven, subject: "account:x", by: {organisation: "org:a"}, data: {says: "rejected", about: ["offer:o"], holds: [{of: "offer:o", attribute: status, value: "rejected"}]}}
                - {id: z, type: AccountGiven, subject: "account:z", by: {organisation: "org:b"}, data: {says: "rejected", about: ["offer:o"], holds: [{of: "offer:o", attribute: status, value: "rejected"}]}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void an_account_of_something_else_than_its_state_does_not_count() {
        CheckFinding finding = of("offer:o", """
                - {id: made, type: OfferMade, subject: "offer:o", occurred: "2019-07-22", by: {organisation: "org:a"}, data: {title: "O", to: ["org:b"]}}
                - {id: declined, type: OfferDeclined, subject: "offer:o", by: {organisation: "org:b"}, data: {}}
                - {id: x, type: AccountGiven, subject: "account:x", by: {organisation: "org:a"}, data: {says: "low", about: ["offer:o"], holds: [{of: "offer:o", attribute: amount, value: "low"}]}}
                - {id: z, type: AccountGiven, subject: "account:z", by: {organisation: "org:b"}, data: {says: "high", about: ["offer:o"], holds: [{of: "offer:o", attribute: amount, value: "high"}]}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void it_does_not_apply_where_no_entry_tells_that_it_was_made() {
        CheckFinding finding = of("offer:o", """
                - {id: x, type: AccountGiven, subject: "account:x", by: {organisation: "org:a"}, data: {says: "open", about: ["offer:o"], holds: [{of: "offer:o", attribute: status, value: "open"}]}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_offer_of_july_2019_stands_differently_for_each_side() {
        CheckFinding finding = inTheCase("offer:mp-2019-07");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("part of ongoing negotiations");
        assertThat(finding.entries())
                .contains(new EntryId("sst-mp-view-july-offer"), new EntryId("sst-ccgs-view-july-offer"));
    }
}
