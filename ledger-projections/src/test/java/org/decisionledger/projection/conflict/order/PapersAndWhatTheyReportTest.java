package org.decisionledger.projection.conflict.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.FoundBy;
import org.decisionledger.projection.conflict.Hardness;
import org.junit.jupiter.api.Test;

/** F37: papers older than what they report, papers for two purposes, and copies marked otherwise than their version. */
class PapersAndWhatTheyReportTest {

    private static String paper(String dated) {
        return "- {id: d, type: DocumentRegistered, subject: 'doc:paper', data: {title: The paper, kind: paper%s}, sources: [{document: 'doc:list', locator: '1'}]}\n"
                .formatted(dated.isEmpty() ? "" : ", dated: \"" + dated + "\"");
    }

    private static String told(String id, String type, String subject, String occurred, String data) {
        return "- {id: %s, type: %s, subject: '%s', occurred: \"%s\", data: {%s}, sources: [{document: 'doc:paper', locator: '2'}]}\n"
                .formatted(id, type, subject, occurred, data);
    }

    private static final String COMPLAINT = "title: C, kind: formal, to: ['org:x']";

    private static List<Found> found(String yaml) {
        return FoundBy.in(new PaperBeforeWhatItReports(), yaml);
    }

    @Test
    void F37_a_paper_dated_before_what_it_reports_cannot_be_true() {
        assertThat(found(paper("2016-01-26")
                        + told("a", "ComplaintReceived", "complaint:a", "2016-09", COMPLAINT)
                        + told("b", "ComplaintReceived", "complaint:b", "2016-12-12", COMPLAINT)
                        + told("c", "ComplaintReceived", "complaint:c", "2015", COMPLAINT)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(ConflictKind.PAPER_BEFORE_WHAT_IT_REPORTS);
                    assertThat(f.hardness()).isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
                    assertThat(f.why())
                            .isEqualTo(
                                    "\"The paper\" bears the date 26 January 2016; it is cited for 2 things that happened "
                                            + "only after that, from \"Complaint received\" (a), dated September 2016, to "
                                            + "\"Complaint received\" (b), dated 12 December 2016.");
                    assertThat(FoundBy.entries(f)).containsExactly("d", "a", "b");
                });
    }

    @Test
    void F37_what_is_of_the_same_month_or_has_no_date_is_none() {
        assertThat(found(paper("2016-09") + told("a", "ComplaintReceived", "complaint:a", "2016-09-30", COMPLAINT)))
                .isEmpty();
        assertThat(found(paper("") + told("a", "ComplaintReceived", "complaint:a", "2016-09-30", COMPLAINT)))
                .isEmpty();
    }

    @Test
    void F37_what_is_told_ahead_of_its_time_is_no_report() {
        assertThat(found(paper("2016-01")
                        + told("a", "ContractExpired", "contract:c", "2017-10-31", "")
                        + told("b", "OfficeHolderAppointed", "office:o", "2016-04-01", "holder: H")
                        + told(
                                "p",
                                "PaperTabled",
                                "meeting:m",
                                "2016-02-01",
                                "paper: 'doc:paper', before: ['org:b'], purpose: noting")
                        + told("t", "ProcurementTimetableSet", "procurement:p", "2016-03", "steps: [{step: start}]")))
                .isEmpty();
    }

    @Test
    void F37_what_another_source_or_a_later_edition_may_have_told_is_none() {
        String other =
                "- {id: a, type: ComplaintReceived, subject: 'complaint:a', occurred: '2016-09', data: {%s}, sources: [%s]}"
                        .formatted(COMPLAINT, "%s");

        assertThat(found(paper("2016-01")
                        + other.formatted(
                                "{document: 'doc:paper', locator: '2'}, {document: 'doc:other', locator: '3'}")))
                .isEmpty();
        assertThat(found(
                        paper("2016-01") + other.formatted("{document: 'doc:paper', locator: '2', stated: '2016-10'}")))
                .isEmpty();
    }

    @Test
    void F37_a_paper_without_a_date_is_held_against_the_meeting_it_came_before() {
        String meeting = """
                - {id: m, type: MeetingCalled, subject: "meeting:m", data: {title: Board, bodies: ["org:b"], planned: "2016-01-26"}}
                - {id: p, type: PaperTabled, subject: "meeting:m", data: {paper: "doc:paper", before: ["org:b"], purpose: noting}}
                """;
        String late = told("a", "ComplaintReceived", "complaint:a", "2016-09", COMPLAINT);

        assertThat(found(paper("") + meeting + late)).singleElement().satisfies(f -> {
            assertThat(f.hardness()).isEqualTo(Hardness.ON_A_NATURAL_READING);
            assertThat(f.about()).hasToString("doc:paper");
            assertThat(f.why())
                    .isEqualTo(
                            "\"The paper\" came before a meeting dated 26 January 2016; it is cited for one thing that "
                                    + "happened only after that: \"Complaint received\" (a), dated September 2016.");
        });
        assertThat(found(paper("2016-10") + meeting + late)).isEmpty();
    }

    @Test
    void F37_a_paper_for_approval_in_one_place_and_for_endorsement_in_another_is_found() {
        String paper = """
                - {id: a, type: PaperTabled, subject: "meeting:m", data: {paper: "doc:paper", title: The paper, before: ["org:b"], purpose: approval}, sources: [{document: "doc:paper", locator: header}]}
                - {id: b, type: PaperTabled, subject: "meeting:%s", data: {paper: "doc:paper", before: ["org:b"], purpose: %s}, sources: [{document: "doc:paper", locator: "5"}]}
                """;

        assertThat(FoundBy.in(new PaperPurposes(), paper.formatted("m", "endorsement")))
                .singleElement()
                .satisfies(f -> assertThat(f.why())
                        .isEqualTo(
                                "\"The paper\" comes before one body at one meeting for approval by \"Paper tabled\" (a) "
                                        + "(header) and for endorsement by \"Paper tabled\" (b) (5)."));
        assertThat(FoundBy.in(new PaperPurposes(), paper.formatted("m", "approval")))
                .isEmpty();
        assertThat(FoundBy.in(new PaperPurposes(), paper.formatted("other", "endorsement")))
                .isEmpty();
    }

    private static List<Found> label(String yaml) {
        return FoundBy.in(new LabelAgainstState(), yaml);
    }

    private static final String VERSIONS = """
            - {id: v1, type: DocumentVersionMade, subject: "doc:v", data: {title: Report, state: draft}, occurred: "2018-10-24"}
            - {id: v2, type: DocumentVersionMade, subject: "doc:v", data: {state: final}, occurred: "2019-06-04"}
            """;

    @Test
    void F37_a_copy_marked_final_of_what_was_a_draft_then_is_found() {
        String seen =
                "- {id: l, type: CopyLabelSeen, subject: 'doc:v', data: {label: FINAL, says: final}, occurred: \"%s\"}";

        assertThat(label(VERSIONS + seen.formatted("2018-12"))).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(ConflictKind.LABEL_AGAINST_STATE);
            assertThat(f.hardness()).isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
            assertThat(f.why())
                    .isEqualTo(
                            "A copy of \"Report\" is marked final by \"Label on a copy\" (l), dated December 2018, while "
                                    + "\"Version made\" (v1) has it as draft.");
        });
        assertThat(label(VERSIONS + seen.formatted("2018-12") + "\n"
                        + seen.replace("id: l", "id: l2").formatted("2018-12")))
                .singleElement()
                .satisfies(f -> assertThat(FoundBy.entries(f)).containsExactly("l", "l2", "v1"));
        assertThat(label(VERSIONS + seen.formatted("2019-07"))).isEmpty();
        assertThat(label(VERSIONS + seen.formatted("2019-06"))).isEmpty();
        assertThat(label(VERSIONS
                        + seen.replace(", says: final", "")
                                .replace("FINAL", "confidential")
                                .formatted("2018-12")))
                .isEmpty();
    }

    @Test
    void F37_without_a_version_made_the_label_is_held_against_the_state_registered_or_told() {
        String passedOn =
                "- {id: c, type: ReportVersionCirculated, subject: 'doc:v', data: {to: ['org:x'], label: 'marked %s'%s}, occurred: '2018-12'}\n";
        String registered =
                "- {id: r, type: DocumentRegistered, subject: 'doc:v', data: {title: Report, kind: report, state: first draft}}\n";

        assertThat(label(passedOn.formatted("final", "") + registered))
                .singleElement()
                .satisfies(f -> assertThat(f.hardness()).isEqualTo(Hardness.ON_A_NATURAL_READING));
        assertThat(label(passedOn.formatted("draft", "") + registered)).isEmpty();
        assertThat(label(passedOn.formatted("not yet final draft", "") + registered))
                .isEmpty();
        assertThat(label(passedOn.formatted("final", ", version: first draft"))).hasSize(1);
        assertThat(label(passedOn.formatted("final", ""))).isEmpty();
    }
}
