package org.decisionledger.projection.check.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-10. */
class UnminutedResolutionTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new UnminutedResolution(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new UnminutedResolution()).on(thing);
    }

    @Test
    void a_resolution_without_a_minute_fails() {
        CheckFinding finding = of("decision:d", """
                - {id: res, type: ResolutionPassed, subject: "decision:d", occurred: "2019-08-29", data: {title: "D", text: "To seek"}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("No entry shows a minute");
    }

    @Test
    void a_minute_passes() {
        CheckFinding finding = of("decision:d", """
                - {id: res, type: ResolutionPassed, subject: "decision:d", occurred: "2019-08-29", data: {title: "D", text: "To seek", minute: "item 3"}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void a_resolution_taken_from_minutes_passes() {
        CheckFinding finding = of("decision:d", """
                - {id: min, type: DocumentRegistered, subject: "doc:m", data: {title: "Minutes", kind: minutes}}
                - {id: res, type: ResolutionPassed, subject: "decision:d", occurred: "2019-08-29", sources: [{document: "doc:m", locator: "3"}], data: {title: "D", text: "To seek"}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void minutes_that_a_source_says_are_silent_fail_although_they_are_cited_and_testimony_is_shown() {
        CheckFinding finding = of("decision:d", """
                - {id: res, type: ResolutionPassed, subject: "decision:d", occurred: "2019-08-29", data: {title: "D", text: "To seek", minute: "item 3", meeting: "meeting:m"}}
                - {id: gap, type: RecordGapNoted, subject: "gap:g", data: {question: "Was it discussed", kind: notMade, about: ["meeting:m"]}}
                - {id: said, type: AccountGiven, subject: "account:a", data: {says: "It was discussed.", about: ["meeting:m"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("missing or unclear", "Somebody tells");
        assertThat(finding.entries()).contains(new EntryId("gap"), new EntryId("said"));
    }

    @Test
    void it_does_not_apply_where_nobody_decided() {
        CheckFinding finding = of("decision:d", """
                - {id: sought, type: DecisionSought, subject: "decision:d", data: {title: "D", text: "To seek"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_discussion_of_26_september_2019_is_not_minuted_and_somebody_tells_of_it() {
        CheckFinding finding = inTheCase("decision:sst-interim-award");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.entries())
                .contains(
                        new EntryId("sst-gap-discussion-minuted"), new EntryId("sst-interview-discussion-took-place"));
    }
}
