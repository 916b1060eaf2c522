package org.decisionledger.projection.check.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-08. */
class LaterRationaleTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new LaterRationale(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new LaterRationale()).on(thing);
    }

    @Test
    void an_event_later_than_what_it_is_given_for_fails_with_the_days_between() {
        CheckFinding finding = of("decision:d", """
                - {id: res, type: ResolutionPassed, subject: "decision:d", occurred: "2019-08-29", data: {title: "D", text: "To seek"}}
                - {id: post, type: PublicStatementMade, subject: "doc:post", occurred: "2019-09-05", data: {channel: web, content: "It stops"}, links: [{relation: justifies, to: res}]}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("7 days after it");
        assertThat(finding.entries()).contains(new EntryId("post"));
    }

    @Test
    void an_event_of_the_same_day_passes() {
        CheckFinding finding = of("decision:d", """
                - {id: res, type: ResolutionPassed, subject: "decision:d", occurred: "2019-08-29", data: {title: "D", text: "To seek"}}
                - {id: post, type: PublicStatementMade, subject: "doc:post", occurred: "2019-08-29", data: {channel: web, content: "It stops"}, links: [{relation: justifies, to: res}]}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void replies_that_do_not_fit_together_fail() {
        CheckFinding finding = of("decision:d", """
                - {id: comp, type: ComplaintReceived, subject: "complaint:c", data: {title: "C", kind: formal, to: ["org:a"]}}
                - {id: res, type: ResolutionPassed, subject: "decision:d", occurred: "2019-08-29", data: {title: "D", text: "To seek"}}
                - {id: r1, type: ComplaintAnswered, subject: "complaint:c", occurred: "2019-10-01", data: {content: "r1"}, links: [{relation: justifies, to: res}]}
                - {id: r2, type: ComplaintAnswered, subject: "complaint:c", occurred: "2019-10-01", data: {content: "r2"}, links: [{relation: justifies, to: res}, {relation: conflictsWith, to: r1}]}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("Successive replies");
        assertThat(finding.entries()).contains(new EntryId("r1"), new EntryId("r2"));
    }

    @Test
    void a_reply_is_later_than_the_decision_by_its_nature() {
        CheckFinding finding = of("decision:d", """
                - {id: comp, type: ComplaintReceived, subject: "complaint:c", data: {title: "C", kind: formal, to: ["org:a"]}}
                - {id: res, type: ResolutionPassed, subject: "decision:d", occurred: "2019-08-29", data: {title: "D", text: "To seek"}}
                - {id: r1, type: ComplaintAnswered, subject: "complaint:c", occurred: "2019-10-01", data: {content: "r1"}, links: [{relation: justifies, to: res}]}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void an_undated_event_settles_nothing() {
        CheckFinding finding = of("decision:d", """
                - {id: res, type: ResolutionPassed, subject: "decision:d", occurred: "2019-08-29", data: {title: "D", text: "To seek"}}
                - {id: post, type: PublicStatementMade, subject: "doc:post", data: {channel: web, content: "It stops"}, links: [{relation: justifies, to: res}]}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void it_does_not_apply_where_no_reason_is_given_or_nothing_was_decided() {
        CheckFinding finding = of("decision:d", """
                - {id: res, type: ResolutionPassed, subject: "decision:d", occurred: "2019-08-29", data: {title: "D", text: "To seek"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void it_does_not_apply_where_nothing_was_decided() {
        CheckFinding finding = of("decision:d", """
                - {id: sought, type: DecisionSought, subject: "decision:d", data: {title: "D", text: "To seek"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_post_of_5_september_2019_is_later_than_the_resolution_it_is_given_for() {
        CheckFinding finding = inTheCase("decision:sst-interim-solution");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("5 September 2019, 7 days after", "Successive replies");
    }
}
