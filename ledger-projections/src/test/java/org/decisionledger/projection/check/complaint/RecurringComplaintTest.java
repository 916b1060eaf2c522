package org.decisionledger.projection.check.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-13, F30. */
class RecurringComplaintTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new RecurringComplaint(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new RecurringComplaint()).on(thing);
    }

    @Test
    void a_repeated_complaint_within_the_period_fails() {
        CheckFinding finding = of("complaint:c", """
                - {id: e, type: ComplaintReceived, subject: "complaint:e", occurred: "2015-01-01", data: {title: "E", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-09-01", data: {title: "C", kind: formal, to: ["org:b"], against: ["org:b"]}, links: [{relation: repeats, to: e}]}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("Within 1095 days", "E");
        assertThat(finding.entries()).contains(new EntryId("e"), new EntryId("rec"));
    }

    @Test
    void one_day_beyond_the_period_passes() {
        CheckFinding finding = of("complaint:c", """
                - {id: e, type: ComplaintReceived, subject: "complaint:e", occurred: "2015-01-01", data: {title: "E", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2018-01-01", data: {title: "C", kind: formal, to: ["org:b"], against: ["org:b"]}, links: [{relation: repeats, to: e}]}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void a_theme_in_common_against_the_same_body_fails() {
        CheckFinding finding = of("complaint:c", """
                - {id: e, type: ComplaintReceived, subject: "complaint:e", occurred: "2015-01-01", data: {title: "E", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: te, type: ComplaintThemed, subject: "complaint:e", data: {themes: ["Waits"]}}
                - {id: tc, type: ComplaintThemed, subject: "complaint:c", data: {themes: ["waits"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
    }

    @Test
    void another_theme_does_not_apply() {
        CheckFinding finding = of("complaint:c", """
                - {id: e, type: ComplaintReceived, subject: "complaint:e", occurred: "2015-01-01", data: {title: "E", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: te, type: ComplaintThemed, subject: "complaint:e", data: {themes: ["letters"]}}
                - {id: tc, type: ComplaintThemed, subject: "complaint:c", data: {themes: ["waits"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_earlier_one_of_two_repeats_nothing() {
        CheckFinding finding = of("complaint:e", """
                - {id: e, type: ComplaintReceived, subject: "complaint:e", occurred: "2015-01-01", data: {title: "E", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: te, type: ComplaintThemed, subject: "complaint:e", data: {themes: ["waits"]}}
                - {id: tc, type: ComplaintThemed, subject: "complaint:c", data: {themes: ["waits"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_person_who_judged_otherwise_settles_it() {
        CheckFinding finding = of("complaint:c", """
                - {id: e, type: ComplaintReceived, subject: "complaint:e", occurred: "2015-01-01", data: {title: "E", kind: formal, to: ["org:a"], against: ["org:b"]}}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-09-01", data: {title: "C", kind: formal, to: ["org:b"], against: ["org:b"]}, links: [{relation: repeats, to: e}]}
                - {id: j, type: RepetitionJudged, subject: "complaint:c", data: {earlier: "complaint:e", repeats: false, reason: "another matter"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_complaint_of_september_2016_echoes_that_of_2015() {
        CheckFinding finding = inTheCase("complaint:carer-2016-09-sssft");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.entries()).contains(new EntryId("sst-2015-01-monitor-complaint"));
    }
}
