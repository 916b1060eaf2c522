package org.decisionledger.projection.check.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-19, K-20, K-24, K-29, K-30 and K-34. */
class WatchingAContractTest {

    private static final String AWARD = """
            - {id: award, type: ContractAwarded, subject: "contract:c", occurred: "2016", data: {title: "The service", providers: ["org:provider"], commissioners: ["org:ccg"]}}
            """;

    private static final String BOARD = """
            - {id: board, type: OversightArrangementSet, subject: "contract:c", occurred: "2018-01-01", data: {arrangement: "Contract review meetings", frequency: "monthly", first: "2018-01"}}
            """;

    private static CheckFinding escalation(String yaml) {
        return Checking.that(new EscalationUnassigned(), AWARD + yaml).on("contract:c");
    }

    @Test
    void a_contract_that_is_overseen_and_has_nobody_who_must_escalate_fails() {
        CheckFinding finding = escalation(BOARD);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("told in 1 entry", "no entry says who must escalate");
        assertThat(finding.entries()).containsExactly(new EntryId("board"));
        assertThat(finding.wouldTurn()).contains("names the body or post");
    }

    @Test
    void a_duty_to_escalate_that_is_nobodys_fails_and_the_duty_is_cited() {
        CheckFinding finding = escalation(BOARD + """
                - {id: duty, type: DutySet, subject: "rule:escalate", data: {title: "Issues go up", kind: escalate, matter: "contract:c"}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("\"Issues go up\"", "no entry says whose it is");
        assertThat(finding.entries()).containsExactly(new EntryId("duty"));
    }

    @Test
    void a_duty_that_has_a_holder_passes_for_this_contract_or_in_general() {
        assertThat(escalation(BOARD + """
                - {id: duty, type: DutySet, subject: "rule:escalate", data: {title: "Issues go up", kind: escalate, matter: "contract:c", holderOffice: "office:lead", holder: "org:ccg"}}
                """).outcome()).isEqualTo(PASS);
        CheckFinding general = escalation(BOARD + """
                - {id: duty, type: DutySet, subject: "rule:escalate", data: {title: "Issues go up", kind: escalate, holder: "org:ccg"}}
                """);
        assertThat(general.outcome()).isEqualTo(PASS);
        assertThat(general.why()).contains("org:ccg");
    }

    @Test
    void a_duty_of_another_kind_or_on_another_contract_does_not_pass() {
        assertThat(escalation(BOARD + """
                - {id: duty, type: DutySet, subject: "rule:report", data: {title: "Reports are made", kind: report, matter: "contract:c", holder: "org:ccg"}}
                - {id: other, type: DutySet, subject: "rule:escalate", data: {title: "Issues go up", kind: escalate, matter: "contract:other", holder: "org:ccg"}}
                """).outcome()).isEqualTo(FAIL);
    }

    @Test
    void nobody_is_asked_who_escalates_where_no_entry_tells_of_oversight() {
        assertThat(escalation("").outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private static final String LEAD = """
            - {id: post, type: OfficeRegistered, subject: "office:lead", data: {title: "Contract lead", bodies: ["org:ccg"]}}
            """;

    private static String appointed(String id, String date, String more) {
        return """
                - {id: %s, type: OfficeHolderAppointed, subject: "office:lead", occurred: "%s", data: {bodies: ["org:ccg"]%s}}
                """.formatted(id, date, more);
    }

    private static CheckFinding lead(String yaml) {
        return Checking.that(new LeadInstability(), yaml).on("office:lead");
    }

    @Test
    void five_holders_counted_in_one_year_are_four_changes_and_fail() {
        CheckFinding finding = lead(LEAD + appointed("a", "2017", ", runningCount: 5"));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("5 holders within a year (2017)", "at least 4 changes");
    }

    @Test
    void three_holders_are_two_changes_and_pass_until_fewer_are_taken_as_usual() {
        String three =
                LEAD + appointed("a", "2017-01", "") + appointed("b", "2017-05", "") + appointed("c", "2017-11", "");

        assertThat(lead(three).outcome()).isEqualTo(PASS);
        assertThat(Checking.that(new LeadInstability(), three)
                        .with("K-20.changes-in-a-year", 1)
                        .on("office:lead")
                        .outcome())
                .isEqualTo(FAIL);
    }

    @Test
    void holders_spread_over_longer_than_a_year_are_not_counted_together() {
        assertThat(lead(LEAD
                                + appointed("a", "2015", "")
                                + appointed("b", "2016-12", "")
                                + appointed("c", "2018-03", "")
                                + appointed("d", "2019-12", ", runningCount: 1"))
                        .outcome())
                .isEqualTo(PASS);
        assertThat(lead(LEAD + appointed("a", "2015/2018", ", runningCount: 9")).outcome())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void one_appointment_told_twice_is_counted_once() {
        assertThat(lead(LEAD + appointed("a", "2017-01", "") + appointed("b", "2017-05", "")
                                + appointed("c", "2017-11", "")
                                + """
                                - {id: again, type: OfficeHolderAppointed, subject: "office:lead", occurred: "2017-11", data: {bodies: ["org:ccg"]},
                                   links: [{relation: describesTheSameAs, to: c}]}
                                """)
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void a_post_that_does_not_lead_and_one_whose_holders_bear_no_date_are_not_looked_at() {
        assertThat(lead(LEAD.replace("Contract lead", "Chief Officer") + appointed("a", "2017", ", runningCount: 5"))
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(lead(LEAD).outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(lead(LEAD + """
                - {id: a, type: OfficeHolderAppointed, subject: "office:lead", data: {bodies: ["org:ccg"]}}
                """).outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private static final String COMPLAINT = """
            - {id: complaint, type: ComplaintReceived, subject: "complaint:a", occurred: "2017-03", data: {title: "Waits", kind: formal, to: ["org:ccg"], against: ["org:provider"]}}
            """;

    private static String risk(String date, String title) {
        return """
                - {id: risk, type: RiskScored, subject: "risk:r", occurred: "%s", data: {title: "%s", to: 20, matter: "contract:c"}}
                """.formatted(date, title);
    }

    private static CheckFinding risks(String yaml) {
        return Checking.that(new StakeholderRiskNotMapped(), AWARD + yaml).on("contract:c");
    }

    @Test
    void a_risk_that_names_no_stakeholder_fails_when_a_complaint_is_dated_before() {
        CheckFinding finding = risks(COMPLAINT + risk("2019-07", "Gap in service"));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("(July 2019 at the latest)", "1 entry of complaints");
        assertThat(finding.entries()).containsExactly(new EntryId("complaint"), new EntryId("risk"));
    }

    @Test
    void concerns_and_public_statements_about_the_provider_count_too() {
        assertThat(risks("""
                - {id: concern, type: InformalConcernLogged, subject: "complaint:b", occurred: "2018", data: {title: "Letter", to: ["org:ccg"], about: ["org:provider"], content: "waits"}}
                - {id: post, type: PublicStatementMade, subject: "doc:post", occurred: "2019-01", data: {channel: "newspaper", content: "waits", about: ["org:provider"]}}
                """ + risk("2019-07", "Gap in service")).why()).contains("2 entries of complaints");
    }

    @Test
    void a_risk_that_speaks_of_the_media_passes() {
        assertThat(risks(COMPLAINT + risk("2019-07", "Adverse media coverage")).outcome())
                .isEqualTo(PASS);
    }

    @Test
    void a_complaint_that_may_have_come_later_is_not_held_against_the_risk() {
        assertThat(risks(COMPLAINT + risk("2017-03", "Gap in service")).outcome())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(risks(COMPLAINT).outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(risks(COMPLAINT + risk("2019-07", "Gap").replace("occurred: \"2019-07\", ", ""))
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static final String REPORT = """
            - {id: report, type: DocumentRegistered, subject: "doc:reports", data: {title: "Performance reports", kind: report}}
            - {id: forum, type: OrganisationRegistered, subject: "org:forum", data: {name: "The forum", kind: forum, members: ["org:ccg", "org:council"]}}
            """;

    private static final String SENT = """
            - {id: sent, type: DocumentSent, subject: "doc:reports", data: {to: ["org:ccg", "org:council"]}}
            """;

    private static CheckFinding reports(String yaml) {
        return Checking.that(new PerformanceNotExamined(), REPORT + yaml).on("doc:reports");
    }

    @Test
    void reports_on_performance_sent_round_and_never_put_before_a_meeting_fail() {
        CheckFinding finding = reports(SENT);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .contains("\"Performance reports\" is told of as sent to org:ccg and org:council")
                .contains("no entry puts it, or performance, before a meeting");
    }

    @Test
    void a_report_tabled_or_performance_on_the_agenda_of_a_forum_of_the_receivers_passes() {
        assertThat(reports(SENT + """
                - {id: tabled, type: PaperTabled, subject: "meeting:m", data: {paper: "doc:reports", before: ["org:ccg"], purpose: information}}
                """).outcome()).isEqualTo(PASS);
        assertThat(reports(SENT + """
                - {id: met, type: MeetingHeld, subject: "meeting:m", data: {title: "Forum", bodies: ["org:forum"], business: ["Performance of the service"]}}
                """).outcome()).isEqualTo(PASS);
        assertThat(reports(SENT + """
                - {id: met, type: MeetingHeld, subject: "meeting:m", data: {title: "Forum", bodies: ["org:elsewhere"], business: ["other"]}, links: [{relation: considers, to: "doc:reports"}]}
                """).outcome()).isEqualTo(PASS);
    }

    @Test
    void performance_before_a_body_it_was_not_sent_to_does_not_pass() {
        assertThat(reports(SENT + """
                - {id: met, type: MeetingHeld, subject: "meeting:m", data: {title: "Another", bodies: ["org:elsewhere"], business: ["Performance of the service"]}}
                """).outcome()).isEqualTo(FAIL);
    }

    @Test
    void a_report_never_sent_and_one_on_something_else_are_not_looked_at() {
        assertThat(reports("").outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(Checking.that(new PerformanceNotExamined(), REPORT.replace("Performance reports", "Minutes") + SENT)
                        .on("doc:reports")
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static String rated(String id, String period, String rating) {
        return """
                - {id: %s, type: PerformanceRated, subject: "contract:c", data: {indicator: "Waits", period: "%s", rating: "%s"}}
                """.formatted(id, period, rating);
    }

    private static CheckFinding rating(String yaml) {
        return Checking.that(new PersistentUnderperformance(), AWARD + yaml).on("contract:c");
    }

    @Test
    void an_indicator_off_track_three_months_in_a_row_fails_with_or_without_a_plan() {
        String red = rated("a", "2018-01", "red") + rated("b", "2018-02", "amber") + rated("c", "2018-03", "red");

        assertThat(rating(red).outcome()).isEqualTo(FAIL);
        assertThat(rating(red).why())
                .contains("\"Waits\" is rated red and amber for at least 3 whole months in a row")
                .contains("no entry shows a plan");
        CheckFinding planned = rating(red + """
                - {id: plan, type: ImprovementPlanAgreed, subject: "contract:c", data: {state: agreed, about: "Waits"}}
                """);
        assertThat(planned.outcome()).isEqualTo(FAIL);
        assertThat(planned.why()).contains("1 entry tells of a plan");
        assertThat(planned.entries()).contains(new EntryId("plan"));
    }

    @Test
    void a_month_on_track_between_breaks_the_run() {
        assertThat(rating(rated("a", "2018-01/2018-02", "red")
                                + rated("b", "2018-03", "green")
                                + rated("c", "2018-04/2018-05", "red"))
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void a_rating_without_an_end_is_counted_up_to_the_date_of_its_source() {
        String open = rated("a", "2018-04/..", "amber or red");
        String dated = """
                - {id: source, type: DocumentRegistered, subject: "doc:report", data: {title: "Report", kind: report, dated: "2018-12-11"}}
                """;

        assertThat(rating(open).outcome()).isEqualTo(PASS);
        assertThat(rating(open + dated).outcome()).isEqualTo(FAIL);
        assertThat(rating(open + dated).why())
                .contains("at least 8 whole months", "counted up to the date of the source, 11 December 2018");
        assertThat(rating(open + dated.replace("2018-12-11", "2018-06-11")).outcome())
                .isEqualTo(PASS);
    }

    @Test
    void a_contract_without_ratings_is_not_looked_at() {
        assertThat(rating("").outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private static String met(String id, String date) {
        return """
                - {id: %s, type: ContractMeetingHeld, subject: "contract:c", occurred: "%s", data: {with: ["org:provider"]}}
                """.formatted(id, date);
    }

    private static CheckFinding cadence(String yaml) {
        return Checking.that(new CadenceMissed(), AWARD + yaml).on("contract:c");
    }

    @Test
    void a_month_without_a_meeting_fails_when_a_later_date_is_entered_on_the_contract() {
        CheckFinding finding =
                cadence(BOARD + met("jan", "2018-01-20") + met("mar", "2018-03-14") + met("apr", "2018-04-02"));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .contains("set to be held monthly")
                .contains("in 1 period up to 2 April 2018")
                .contains("begins on 1 February 2018");
    }

    @Test
    void a_meeting_whose_date_may_fall_in_the_month_covers_it() {
        assertThat(cadence(BOARD + met("jan", "2018-01/2018-02") + met("mar", "2018-03-14") + met("apr", "2018-04-02"))
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void a_cadence_without_a_beginning_or_with_no_whole_period_gone_by_is_not_counted() {
        assertThat(cadence(BOARD).outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(cadence(BOARD.replace("occurred: \"2018-01-01\", ", "").replace(", first: \"2018-01\"", "")
                                + met("apr", "2018-04-02"))
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(cadence("").outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(cadence(BOARD.replace("Contract review meetings", "Data is shared"))
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void quarters_begin_with_the_first_whole_month_after_the_beginning() {
        CheckFinding finding =
                cadence(BOARD.replace("monthly", "quarterly").replace("first: \"2018-01\"", "first: \"2018-01-10\"")
                        + met("late", "2018-08-01"));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("begins on 1 February 2018");
    }
}
