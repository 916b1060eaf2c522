package org.decisionledger.projection.check.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-21, K-22 and K-23. */
class ReviewsAndReportsTest {

    private static String circulated(String to, String date, String more) {
        return """
                - {id: passed-on, type: ReportVersionCirculated, subject: "doc:draft", occurred: "%s", data: {to: ["%s"]%s}}
                """.formatted(date, to, more);
    }

    private static final String ASKED = """
            - {id: asked, type: AccuracyCommentsReturned, subject: "doc:draft", occurred: "2018-12", by: {organisation: "org:ccg"}, data: {to: ["org:provider"], deadline: "2018-12-21"}}
            """;

    private static CheckFinding release(String yaml) {
        return Checking.that(new PrematureOrMislabelled(), yaml).on("doc:draft");
    }

    @Test
    void a_copy_to_others_before_comments_were_due_fails() {
        CheckFinding finding = release(ASKED + circulated("org:carers", "2018-12-03", ""));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .contains(
                        "passed on to org:carers (3 December 2018) before comments on fact were due (21 December 2018)");
        assertThat(finding.entries()).containsExactlyInAnyOrder(new EntryId("passed-on"), new EntryId("asked"));
    }

    @Test
    void comments_without_a_time_set_count_by_the_day_they_came() {
        assertThat(release(ASKED.replace(", deadline: \"2018-12-21\"", "").replace("\"2018-12\"", "\"2018-12-20\"")
                                + circulated("org:carers", "2018-12-03", ""))
                        .why())
                .contains("before comments on fact came (20 December 2018)");
    }

    @Test
    void a_copy_to_those_asked_for_comments_or_on_a_date_that_does_not_decide_passes() {
        assertThat(release(ASKED + circulated("org:provider", "2018-12-03", "")).outcome())
                .isEqualTo(PASS);
        assertThat(release(ASKED + circulated("org:carers", "2018-12", "")).outcome())
                .isEqualTo(PASS);
        assertThat(release(ASKED + circulated("org:carers", "2019-01-03", "")).outcome())
                .isEqualTo(PASS);
    }

    @Test
    void a_copy_marked_final_of_a_version_told_of_as_a_draft_fails() {
        CheckFinding finding = release(circulated(
                "org:carers", "2018-12", ", version: \"first draft\", label: \"final, on the covering message\""));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .isEqualTo("A copy is marked \"final, on the covering message\", and the version is told of as \"first "
                        + "draft\".");
    }

    @Test
    void the_state_its_issuers_give_goes_before_what_a_covering_message_calls_it() {
        String seen = """
                - {id: seen, type: CopyLabelSeen, subject: "doc:draft", data: {label: "FINAL", says: final}}
                """;
        String made = """
                - {id: made, type: DocumentVersionMade, subject: "doc:draft", data: {state: %s}}
                """;

        assertThat(release(made.formatted("sharedForComment") + seen).outcome()).isEqualTo(FAIL);
        assertThat(release(made.formatted("sharedForComment") + seen).why()).contains("\"shared for comment\"");
        assertThat(release(made.formatted("corrected") + seen).outcome()).isEqualTo(FAIL);
        assertThat(release(made.formatted("withdrawn") + seen).outcome()).isEqualTo(FAIL);
        assertThat(release(made.formatted("draft") + seen).outcome()).isEqualTo(FAIL);
        assertThat(release(made.formatted("final") + seen).outcome()).isEqualTo(PASS);
        assertThat(release(made.formatted("final")
                                + seen.replace("FINAL", "DRAFT v2").replace(", says: final", ""))
                        .outcome())
                .isEqualTo(FAIL);
        assertThat(release(made.formatted("corrected")
                                + seen.replace("FINAL", "draft v2").replace(", says: final", ""))
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void a_version_without_a_mark_and_without_comments_is_not_looked_at() {
        assertThat(release(circulated("org:carers", "2018-12-03", "")).outcome())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(release(ASKED).outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private static final String PROMISE = """
            - {id: promise, type: CommitmentMade, subject: "commitment:p", occurred: "2016-04", data: {text: "Have the service reviewed"}}
            """;

    private static String ordered(String date) {
        return """
                - {id: ordered, type: ReviewCommissioned, subject: "review:r", occurred: "%s", data: {title: "Review"}, links: [{relation: follows, to: promise}]}
                """.formatted(date);
    }

    private static String fieldwork(String date) {
        return """
                - {id: fieldwork, type: ReviewCarriedOut, subject: "review:r", occurred: "%s", data: {methods: [interviews]}}
                """.formatted(date);
    }

    private static CheckFinding delay(String yaml) {
        return Checking.that(new ReviewDelayed(), PROMISE + yaml).on("review:r");
    }

    @Test
    void fieldwork_two_years_after_the_promise_fails_with_the_days_that_are_certain() {
        CheckFinding finding = delay(ordered("2018-05") + fieldwork("2018-07"));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .contains("\"Have the service reviewed\" (April 2016), which entries link with this review")
                .contains("at least 792 days; 183 are taken as usual");
        assertThat(finding.entries()).containsExactly(new EntryId("promise"), new EntryId("fieldwork"));
    }

    @Test
    void a_promise_that_is_only_about_so_is_given_a_margin() {
        assertThat(Checking.that(
                                new ReviewDelayed(),
                                PROMISE.replace("\"2016-04\"", "\"2016-04~\"")
                                        + ordered("2018-05")
                                        + fieldwork("2018-07"))
                        .on("review:r")
                        .why())
                .contains("about April 2016", "at least 761 days");
    }

    @Test
    void the_order_of_the_review_counts_where_no_promise_is_linked() {
        String alone = ordered("2018-01-01").replace(", links: [{relation: follows, to: promise}]", "");

        assertThat(delay(alone + fieldwork("2018-12-01")).why())
                .startsWith("From the order of the review (1 January 2018)");
        assertThat(delay(alone + fieldwork("2018-03-01")).outcome()).isEqualTo(PASS);
        assertThat(delay(alone + fieldwork("2018-03-01")).why()).contains("at most 59 days");
    }

    @Test
    void dates_that_do_not_decide_it_are_said_not_to() {
        String alone = ordered("2018").replace(", links: [{relation: follows, to: promise}]", "");

        CheckFinding finding = delay(alone + fieldwork("2018-12"));
        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(finding.why()).contains("allow 0 to 364 days", "cannot be told");
        assertThat(delay(alone.replace("occurred: \"2018\", ", "") + fieldwork("2018-12"))
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_review_not_ordered_or_without_fieldwork_is_not_looked_at() {
        assertThat(delay(ordered("2018-01")).outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(delay(fieldwork("2018-01")).why()).contains("promised or ordered");
    }

    @Test
    void a_promise_that_says_it_commits_to_the_review_counts() {
        String commits = PROMISE.strip().replace("}}", "}, links: [{relation: commitsTo, to: \"review:r\"}]}") + "\n";

        assertThat(Checking.that(new ReviewDelayed(), commits + fieldwork("2018-07"))
                        .on("review:r")
                        .outcome())
                .isEqualTo(FAIL);
    }

    private static CheckFinding visit(String conclusion, String notSeen) {
        return Checking.that(new ThinEvidence(), """
                - {id: visit, type: SiteVisitMade, subject: "review:v", data: {title: "Visit", visited: "org:provider", notSeen: [%s]%s}}
                """.formatted(
                                notSeen, conclusion.isEmpty() ? "" : ", conclusion: \"" + conclusion + "\""))
                .on("review:v");
    }

    @Test
    void a_conclusion_read_as_positive_with_evidence_not_seen_fails_and_says_by_what_word() {
        CheckFinding finding = visit("The team was assured by what it saw", "\"case files\", \"patients\"");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("read as positive by \"assured\"", "case files; patients");
    }

    @Test
    void a_conclusion_that_is_not_positive_or_rests_on_everything_passes() {
        assertThat(visit("The team was not assured", "\"case files\"").outcome())
                .isEqualTo(PASS);
        assertThat(visit("The team was assured", "").outcome()).isEqualTo(PASS);
    }

    @Test
    void a_visit_without_a_conclusion_is_not_looked_at() {
        assertThat(visit("", "\"case files\"").outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void what_fieldwork_could_not_do_counts_like_evidence_not_seen() {
        CheckFinding finding = Checking.that(new ThinEvidence(), """
                - {id: done, type: ReviewCarriedOut, subject: "review:v", data: {outcome: "Arrangements are robust", limits: "no patient was spoken to"}}
                """).on("review:v");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("\"robust\"", "no patient was spoken to");
    }
}
