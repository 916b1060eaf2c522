package org.decisionledger.projection.check.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-12. */
class NotHandledJointlyTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new NotHandledJointly(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new NotHandledJointly()).on(thing);
    }

    @Test
    void a_repeated_complaint_without_the_joint_handling_recommended_fails() {
        CheckFinding finding = of("complaint:c", """
                - {id: e, type: ComplaintReceived, subject: "complaint:e", occurred: "2015-01-01", data: {title: "E", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: einv, type: ComplaintInvestigated, subject: "complaint:e", data: {process: formal}}
                - {id: rcm, type: RecommendationIssued, subject: "recommendation:r", data: {text: "Complaints of this kind to be investigated jointly", to: ["org:a"]}, links: [{relation: follows, to: einv}]}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-09-01", data: {title: "C", kind: formal, to: ["org:b"], against: ["org:b"]}, links: [{relation: repeats, to: e}]}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("no entry shows");
        assertThat(finding.entries()).contains(new EntryId("rcm"));
    }

    @Test
    void an_entry_that_denies_it_is_told() {
        CheckFinding finding = of("complaint:c", """
                - {id: e, type: ComplaintReceived, subject: "complaint:e", occurred: "2015-01-01", data: {title: "E", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: einv, type: ComplaintInvestigated, subject: "complaint:e", data: {process: formal}}
                - {id: rcm, type: RecommendationIssued, subject: "recommendation:r", data: {text: "Complaints of this kind to be investigated jointly", to: ["org:a"]}, links: [{relation: follows, to: einv}]}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-09-01", data: {title: "C", kind: formal, to: ["org:b"], against: ["org:b"]}, links: [{relation: repeats, to: "complaint:e"}]}
                - {id: inv, type: ComplaintInvestigated, subject: "complaint:c", data: {process: formal, joint: false}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("an entry says");
    }

    @Test
    void joint_handling_passes() {
        CheckFinding finding = of("complaint:c", """
                - {id: e, type: ComplaintReceived, subject: "complaint:e", occurred: "2015-01-01", data: {title: "E", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: einv, type: ComplaintInvestigated, subject: "complaint:e", data: {process: formal}}
                - {id: rcm, type: RecommendationIssued, subject: "recommendation:r", data: {text: "Complaints of this kind to be investigated jointly", to: ["org:a"]}, links: [{relation: follows, to: einv}]}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-09-01", data: {title: "C", kind: formal, to: ["org:b"], against: ["org:b"]}, links: [{relation: repeats, to: e}]}
                - {id: inv, type: ComplaintInvestigated, subject: "complaint:c", data: {process: formal, joint: true}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void it_does_not_apply_where_no_joint_handling_was_recommended() {
        CheckFinding finding = of("complaint:c", """
                - {id: e, type: ComplaintReceived, subject: "complaint:e", occurred: "2015-01-01", data: {title: "E", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-09-01", data: {title: "C", kind: formal, to: ["org:b"], against: ["org:b"]}, links: [{relation: repeats, to: e}]}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void it_does_not_apply_to_an_informal_concern() {
        CheckFinding finding = of("complaint:c", """
                - {id: i, type: InformalConcernLogged, subject: "complaint:c", data: {title: "C", content: "x"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_complaint_of_september_2016_was_not_handled_jointly() {
        CheckFinding finding = inTheCase("complaint:carer-2016-09-sssft");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.entries())
                .contains(
                        new EntryId("sst-2015-monitor-recommends-joint-investigation"),
                        new EntryId("sst-2016-sssft-complaint-investigated"));
    }
}
