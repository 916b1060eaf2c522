package org.decisionledger.projection.check.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-04, F24. */
class ThinAwardPaperTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new ThinAwardPaper(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new ThinAwardPaper()).on(thing);
    }

    @Test
    void a_paper_without_the_way_of_choosing_value_or_quality_fails_and_each_is_named() {
        CheckFinding finding = of("decision:d", """
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                - {id: paper, type: PaperTabled, subject: "meeting:m", occurred: "2019-09-26", data: {paper: "doc:p", before: ["org:ccg"], purpose: approval, asks: "To appoint X", decisions: ["decision:d"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("how the provider was chosen; value for money; quality");
    }

    @Test
    void what_is_missing_alone_is_named() {
        CheckFinding finding = of("decision:d", """
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                - {id: paper, type: PaperTabled, subject: "meeting:m", occurred: "2019-09-26", data: {paper: "doc:p", before: ["org:ccg"], purpose: approval, asks: "Three were approached and compared on quality", decisions: ["decision:d"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("tells of: value for money.");
    }

    @Test
    void a_paper_that_tells_all_three_passes_whatever_it_says() {
        CheckFinding finding = of("decision:d", """
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                - {id: paper, type: PaperTabled, subject: "meeting:m", occurred: "2019-09-26", data: {paper: "doc:p", before: ["org:ccg"], purpose: approval, asks: "Three were approached; quality and value for money were looked at", decisions: ["decision:d"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
        assertThat(finding.why()).contains("What they say is not judged");
    }

    @Test
    void what_a_source_says_was_not_put_on_record_in_the_paper_is_told() {
        CheckFinding finding = of("decision:d", """
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new", paper: "doc:p"}}
                - {id: paper, type: PaperTabled, subject: "meeting:m", occurred: "2019-09-26", data: {paper: "doc:p", before: ["org:ccg"], purpose: approval, asks: "To appoint X", decisions: ["decision:d"]}}
                - {id: gap, type: RecordGapNoted, subject: "gap:g", data: {question: "Was value for money looked at", kind: notMade, about: ["doc:p", "decision:d"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("Was value for money looked at");
        assertThat(finding.entries()).contains(new EntryId("gap"));
    }

    @Test
    void it_does_not_apply_to_a_decision_that_awards_nothing() {
        CheckFinding finding = of("decision:d", """
                - {id: r, type: ResolutionPassed, subject: "decision:d", data: {title: "D", text: "To wait"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_paper_of_26_september_2019_was_thin() {
        CheckFinding finding = inTheCase("decision:sst-interim-award");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.entries())
                .contains(new EntryId("sst-2019-09-26-paper"), new EntryId("sst-gap-value-for-money"));
    }
}
