package org.decisionledger.projection.check.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-11. */
class PromiseOutstandingTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new PromiseOutstanding(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new PromiseOutstanding()).on(thing);
    }

    @Test
    void an_unanswered_complaint_fails() {
        CheckFinding finding = of("complaint:c", """
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("No entry shows an answer");
    }

    @Test
    void an_answer_without_a_promise_passes() {
        CheckFinding finding = of("complaint:c", """
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: ans, type: ComplaintAnswered, subject: "complaint:c", occurred: "2016-05-01", data: {content: "sorry"}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void a_promise_without_a_date_that_is_not_shown_as_kept_fails() {
        CheckFinding finding = of("complaint:c", """
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: made, type: CommitmentMade, subject: "commitment:k", occurred: "2016-05-01", data: {text: "A review"}}
                - {id: ans, type: ComplaintAnswered, subject: "complaint:c", occurred: "2016-05-01", data: {content: "sorry", commitments: ["commitment:k"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("A review");
        assertThat(finding.entries()).contains(new EntryId("made"));
    }

    @Test
    void a_promise_kept_in_part_is_outstanding() {
        CheckFinding finding = of("complaint:c", """
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: made, type: CommitmentMade, subject: "commitment:k", occurred: "2016-05-01", data: {text: "A review"}}
                - {id: ans, type: ComplaintAnswered, subject: "complaint:c", occurred: "2016-05-01", data: {content: "sorry", commitments: ["commitment:k"]}}
                - {id: done, type: CommitmentDischarged, subject: "commitment:k", occurred: "2016-06-01", data: {how: partlyDone, evidence: "the review"}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
    }

    @Test
    void a_promise_kept_passes() {
        CheckFinding finding = of("complaint:c", """
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: made, type: CommitmentMade, subject: "commitment:k", occurred: "2016-05-01", data: {text: "A review"}}
                - {id: ans, type: ComplaintAnswered, subject: "complaint:c", occurred: "2016-05-01", data: {content: "sorry", commitments: ["commitment:k"]}}
                - {id: done, type: CommitmentDischarged, subject: "commitment:k", occurred: "2016-06-01", data: {how: done, evidence: "the review"}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void a_promise_whose_date_lies_ahead_passes() {
        CheckFinding finding = of("complaint:c", """
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: made, type: CommitmentMade, subject: "commitment:k", occurred: "2016-05-01", data: {text: "A review", due: "2030-01-01"}}
                - {id: ans, type: ComplaintAnswered, subject: "complaint:c", occurred: "2016-05-01", data: {content: "sorry", commitments: ["commitment:k"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void a_promise_made_in_response_to_the_complaint_counts_without_being_named_in_the_answer() {
        CheckFinding finding = of("complaint:c", """
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: ans, type: ComplaintAnswered, subject: "complaint:c", occurred: "2016-05-01", data: {content: "sorry"}}
                - {id: made, type: CommitmentMade, subject: "commitment:k", occurred: "2016-05-01", data: {text: "A review"}, links: [{relation: respondsTo, to: rec}]}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
    }

    @Test
    void what_a_regulator_found_answers_a_complaint_made_to_it() {
        CheckFinding finding = of("complaint:c", """
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2015", data: {title: "C", kind: regulator, to: ["org:a"], against: ["org:b"]}}
                - {id: inv, type: ComplaintInvestigated, subject: "complaint:c", data: {process: formal, findings: ["late"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void papers_that_cannot_be_found_fail_although_it_was_answered() {
        CheckFinding finding = of("complaint:c", """
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: ans, type: ComplaintAnswered, subject: "complaint:c", occurred: "2016-05-01", data: {content: "sorry"}}
                - {id: gap, type: RecordGapNoted, subject: "gap:g", data: {question: "Where is the file", kind: notFound, about: ["complaint:c"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("Where is the file");
        assertThat(finding.entries()).contains(new EntryId("gap"));
    }

    @Test
    void an_informal_concern_asks_no_reply() {
        CheckFinding finding = of("complaint:c", """
                - {id: i, type: InformalConcernLogged, subject: "complaint:c", data: {title: "C", content: "x"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_promise_of_2016_is_outstanding() {
        CheckFinding finding = inTheCase("complaint:parent-2016-04");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("The CCGs to improve services");
        assertThat(finding.entries()).contains(new EntryId("sst-2016-04-ao-promise-improve"));
    }
}
