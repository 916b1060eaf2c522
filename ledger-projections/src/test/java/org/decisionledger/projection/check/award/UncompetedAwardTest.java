package org.decisionledger.projection.check.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-01. */
class UncompetedAwardTest {

    private static final String MATTER = """
            - {id: reg-p, type: ProcurementRegistered, subject: "procurement:p", data: {title: "Interim service", contracts: ["contract:old", "contract:new"]}}
            - {id: reg-q, type: ProcurementRegistered, subject: "procurement:q", data: {title: "The long-term service", contracts: ["contract:old"]}}
            """;

    private static final String AWARD = """
            - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"},
               data: {title: "Interim award", provider: "org:provider", contract: "contract:new", procurement: "procurement:q"%s}}
            """;

    private static CheckFinding award(String fields, String more) {
        return Checking.that(new UncompetedAward(), MATTER + AWARD.formatted(fields) + more)
                .on("decision:d");
    }

    private static String notice(String procurement, String kind, String date) {
        return """
                - {id: notice, type: ProcurementNoticePublished, subject: "procurement:%s", occurred: "%s", data: {kind: %s, channels: ["Contracts Finder"]}}
                """.formatted(procurement, date, kind);
    }

    @Test
    void an_award_without_a_notice_of_tender_or_a_ground_fails_and_it_is_said_that_no_reason_is_given() {
        CheckFinding finding = award(", competed: false", "");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .contains("made without a formal invitation to compete")
                .contains("Nor does any entry of the award or of its route give a reason")
                .contains("the graver case");
        assertThat(finding.entries()).containsExactly(new EntryId("award"));
        assertThat(finding.wouldTurn()).contains("notice of tender before the award");
    }

    @Test
    void a_reason_in_words_makes_it_less_grave_but_is_no_ground() {
        CheckFinding finding = award(", competed: false, justification: \"No time was left\"", "");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .contains("A reason is given in words: \"No time was left\"")
                .doesNotContain("graver");
    }

    @Test
    void a_ground_coded_with_each_approval_passes_without_being_judged() {
        CheckFinding finding = award(", competed: false, ground: noAlternativeProvider", "");

        assertThat(finding.outcome()).isEqualTo(PASS);
        assertThat(finding.why()).contains("no alternative provider", "not tested here");
    }

    @Test
    void a_ground_said_not_to_be_stated_is_no_ground() {
        assertThat(award(", competed: false, ground: notStated", "").outcome()).isEqualTo(FAIL);
    }

    @Test
    void a_ground_coded_by_one_body_of_two_does_not_cover_the_other() {
        String second = AWARD.formatted("").replace("id: award", "id: award-2").replace("org:ccg", "org:ccg-2");

        assertThat(award(", ground: urgency", second).outcome()).isEqualTo(FAIL);
    }

    @Test
    void a_notice_of_tender_before_the_award_passes() {
        assertThat(award("", notice("p", "tender", "2019-06-01")).outcome()).isEqualTo(PASS);
    }

    @Test
    void a_notice_in_the_procurement_that_the_award_bridges_invites_nobody_to_it() {
        CheckFinding finding = award("", notice("q", "tender", "2019-06-01"));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("of another procurement");
        assertThat(finding.entries()).contains(new EntryId("notice"));
    }

    @Test
    void a_notice_after_the_award_or_of_another_kind_does_not_count() {
        assertThat(award("", notice("p", "tender", "2019-09-27")).outcome()).isEqualTo(FAIL);
        assertThat(award("", notice("p", "priorInformation", "2019-06-17")).outcome())
                .isEqualTo(FAIL);
    }

    @Test
    void a_notice_that_may_have_come_before_passes_and_it_is_said_that_the_dates_do_not_settle_it() {
        assertThat(award("", notice("p", "tender", "2019")).why()).contains("do not settle");
    }

    @Test
    void a_route_with_the_law_relied_on_is_a_recorded_exemption() {
        CheckFinding finding = award("", """
                - {id: route, type: ProcurementRouteChosen, subject: "procurement:p", occurred: "2019-09-01", data: {route: "direct award", legalBasis: "regulation 32"}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
        assertThat(finding.why()).contains("law relied on");
    }

    @Test
    void a_contract_told_as_tendered_passes_although_the_notice_is_not_on_record() {
        CheckFinding finding = Checking.that(new UncompetedAward(), """
                        - {id: a, type: ContractAwarded, subject: "contract:c", data: {title: "C", providers: ["org:x"], route: "competitive tender"}}
                        """).on("contract:c");

        assertThat(finding.outcome()).isEqualTo(PASS);
        assertThat(finding.why()).contains("\"competitive tender\"", "no entry shows the notice itself");
    }

    @Test
    void a_route_that_denies_competition_is_not_read_as_one() {
        assertThat(Checking.that(new UncompetedAward(), """
                        - {id: a, type: ContractAwarded, subject: "contract:c", data: {title: "C", providers: ["org:x"], route: "direct award without tender"}}
                        """).on("contract:c").outcome())
                .isEqualTo(FAIL);
    }

    @Test
    void it_does_not_apply_where_no_entry_tells_of_an_award_and_to_a_contract_whose_award_is_a_decision_on_record() {
        assertThat(Checking.that(new UncompetedAward(), """
                        - {id: r, type: ContractRegistered, subject: "contract:c", data: {title: "C"}}
                        """).on("contract:c").outcome())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(Checking.that(new UncompetedAward(), MATTER + AWARD.formatted(""))
                        .on("contract:new")
                        .why())
                .contains("put to that decision");
    }

    @Test
    void the_interim_award_of_the_south_staffordshire_case_fails_with_each_of_its_four_approvals() {
        CheckFinding finding = Checking.inTheCases(new UncompetedAward()).on("decision:sst-interim-award");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("graver");
        assertThat(finding.entries())
                .contains(
                        new EntryId("sst-2019-09-26-award-cannock-chase"),
                        new EntryId("sst-2019-09-26-award-east-staffordshire"),
                        new EntryId("sst-2019-09-26-award-ses-seisdon"),
                        new EntryId("sst-2019-09-26-award-stafford-surrounds"));
    }
}
