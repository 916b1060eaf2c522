package org.decisionledger.projection.conflict.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.FoundBy;
import org.decisionledger.projection.conflict.Hardness;
import org.junit.jupiter.api.Test;

/** F37: plans, terms, extensions and deadlines whose dates do not fit. */
class PlansAndTermsTest {

    private static String timetable(String id, String place, String steps) {
        return "- {id: %s, type: ProcurementTimetableSet, subject: 'procurement:p', data: {steps: [%s]}, sources: [{document: 'doc:paper', locator: '%s'}]}\n"
                .formatted(id, steps, place);
    }

    private static List<Found> steps(String yaml) {
        return FoundBy.in(new PlannedSteps(), yaml);
    }

    @Test
    void F37_steps_dated_against_the_order_in_which_they_stand_are_found() {
        assertThat(steps(timetable(
                        "t", "1", "{step: Tender, planned: '2019-09'}, {step: Approval, planned: '2019-03'}")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(ConflictKind.PLAN_RUNS_BACKWARDS);
                    assertThat(f.why())
                            .isEqualTo(
                                    "\"Procurement timetable set\" (t) puts \"Approval\" in March 2019 after \"Tender\" in "
                                            + "September 2019, and dates it before that.");
                });
        assertThat(steps(timetable(
                        "t",
                        "1",
                        "{step: Tender, planned: '2019-09'}, {step: Approval, planned: '2019'}, {step: Award}")))
                .isEmpty();
    }

    @Test
    void F37_a_step_that_ends_before_it_starts_cannot_be_true() {
        String steps = "{step: Mobilisation ends, planned: '%s'}, {step: Start of mobilisation, planned: '2020-06'}";

        assertThat(steps(timetable("t", "1", steps.formatted("2020-04"))))
                .singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo(ConflictKind.PLAN_ENDS_BEFORE_IT_STARTS));
        assertThat(steps(timetable("t", "1", steps.formatted("2020-06")))).isEmpty();
        assertThat(steps(timetable(
                        "t",
                        "1",
                        "{step: Tender ends, planned: '2020-04'}, {step: Start of mobilisation, planned: '2020-06'}")))
                .isEmpty();
    }

    @Test
    void F37_two_timetables_of_one_paper_that_date_a_step_differently_are_found() {
        String one = timetable("a", "1.3", "{step: Approval to proceed, planned: '2019-03'}");

        assertThat(steps(one + timetable("b", "7", "{step: approval to proceed, planned: '2019-04'}")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(ConflictKind.DATES_DIFFER);
                    assertThat(FoundBy.entries(f)).containsExactly("a", "b");
                });
        assertThat(steps(one + timetable("b", "7", "{step: approval to proceed, planned: '2019'}")))
                .isEmpty();
    }

    @Test
    void F37_a_step_that_comes_back_or_is_dated_anew_is_none() {
        assertThat(steps(timetable("a", "7", "{step: Forum, planned: '2019-03'}, {step: Forum, planned: '2019-04'}")
                        + timetable("b", "8", "{step: Forum, planned: '2019-05'}")))
                .isEmpty();
        assertThat(steps(timetable("a", "7", "{step: Start, planned: '2019-03'}")
                        + timetable("b", "8", "{step: Start, planned: '2019-05', replaces: '2019-03'}")))
                .isEmpty();
    }

    @Test
    void F37_a_delay_to_an_earlier_day_is_found_and_a_step_brought_forward_is_none() {
        String moved = timetable("t", "1", "{step: 'Start%s', planned: '2019-03', replaces: '2019-05'}");

        assertThat(steps(moved.formatted(" delayed"))).hasSize(1);
        assertThat(steps(moved.formatted(" brought forward"))).isEmpty();
    }

    private static final String OLD = """
            - {id: p, type: ProcurementRegistered, subject: "procurement:p", data: {title: P, contracts: ["contract:old"]}}
            - {id: s, type: ContractStarted, subject: "contract:old", data: {}, occurred: "2015-11-01"}
            """;

    private static final String ENDS =
            "- {id: e, type: ContractTermStated, subject: 'contract:old', data: {ends: '2020-10-31'}}\n";

    @Test
    void F37_a_new_service_that_does_not_start_the_day_after_the_old_contract_ends_is_found() {
        assertThat(FoundBy.in(
                        new NewServiceAfterOld(),
                        OLD + ENDS + timetable("t", "1", "{step: Service start, planned: '2020-10'}")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(ConflictKind.SERVICE_OUTSIDE_ITS_CONTRACT);
                    assertThat(f.why())
                            .isEqualTo(
                                    "\"Procurement timetable set\" (t) plans \"Service start\" in October 2020; the contract "
                                            + "before it ends on 31 October 2020 by \"Contract term stated\" (e), which is not over by "
                                            + "then.");
                });
        assertThat(FoundBy.in(
                        new NewServiceAfterOld(),
                        OLD + ENDS + timetable("t", "1", "{step: Service start, planned: '2020-12-01'}")))
                .singleElement()
                .satisfies(f -> assertThat(f.why()).endsWith("which leaves a gap."));
    }

    @Test
    void F37_a_new_service_that_starts_the_day_after_is_none_and_an_end_not_told_leaves_it_open() {
        String start = timetable("t", "1", "{step: Service start, planned: '2020-11-01'}");

        assertThat(FoundBy.in(new NewServiceAfterOld(), OLD + ENDS + start)).isEmpty();
        assertThat(FoundBy.in(new NewServiceAfterOld(), OLD + start)).isEmpty();
        assertThat(FoundBy.in(
                        new NewServiceAfterOld(),
                        OLD + ENDS + timetable("t", "1", "{step: Market event, planned: '2020-10'}")))
                .isEmpty();
    }

    private static String contract(String id, String type, String occurred, String data) {
        return "- {id: %s, type: %s, subject: 'contract:c', data: {%s}%s}\n"
                .formatted(id, type, data, occurred.isEmpty() ? "" : ", occurred: '" + occurred + "'");
    }

    private static List<Found> times(String yaml) {
        return FoundBy.in(new ContractTimes(), yaml);
    }

    @Test
    void F37_a_service_that_starts_after_every_end_of_its_contract_cannot_be_true() {
        String ends = contract("e", "ContractTermStated", "", "ends: '2019-03-31'");

        assertThat(times(ends + contract("s", "ContractStarted", "2019-10-01", "")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.hardness()).isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
                    assertThat(f.why())
                            .isEqualTo(
                                    "\"Contract started\" (s) has it begin on 1 October 2019, after the end that \"Contract term "
                                            + "stated\" (e) gives, 31 March 2019.");
                });
        assertThat(times(ends + contract("s", "ContractStarted", "2019", ""))).isEmpty();
        assertThat(times(ends)).isEmpty();
    }

    @Test
    void F37_an_extension_that_ends_before_the_term_it_adds_to_or_elsewhere_than_its_added_time_is_found() {
        String award = contract("a", "ContractAwarded", "2014", "providers: ['org:p'], term: '2014-10-01/2017-09-30'");

        assertThat(times(award + contract("x", "ContractExtended", "2017", "newEnd: '2016-09-30'")))
                .hasSize(1);
        assertThat(times(award
                        + contract(
                                "x",
                                "ContractExtended",
                                "2017",
                                "newEnd: '2019-09-30', period: '2017-10-01/2019-09-30'")))
                .isEmpty();
        assertThat(times(award
                        + contract(
                                "x",
                                "ContractExtended",
                                "2017",
                                "newEnd: '2019-09-30', period: '2017-10-01/2018-09-30'")))
                .singleElement()
                .satisfies(f -> assertThat(f.why())
                        .isEqualTo(
                                "\"Contract extended\" (x) has the added time end on 30 September 2018 and the contract end "
                                        + "on 30 September 2019."));
    }

    @Test
    void F37_a_full_term_that_ran_out_before_the_end_to_which_it_was_extended_is_found() {
        String extended = contract("x", "ContractExtended", "2017", "newEnd: '2019-09-30'");

        assertThat(times(extended + contract("e", "ContractExpired", "2018-09-30", "natural: true")))
                .hasSize(1);
        assertThat(times(extended + contract("e", "ContractExpired", "2018-09-30", "natural: false")))
                .isEmpty();
        assertThat(times(extended + contract("e", "ContractExpired", "2019-09-30", "natural: true")))
                .isEmpty();
    }

    private static List<Found> term(String yaml) {
        return FoundBy.in(new TermAndItsDates(), yaml);
    }

    @Test
    void F37_a_start_and_a_length_that_do_not_lead_to_the_end_told_are_found() {
        String base = contract("s", "ContractStarted", "2015-11-01", "")
                + contract("a", "ContractAwarded", "", "providers: ['org:p'], termStated: '%s'");
        String ends = contract("e", "ContractTermStated", "", "ends: '%s'");

        assertThat(term(base.formatted("three years") + ends.formatted("2019-10-31")))
                .singleElement()
                .satisfies(f -> assertThat(f.why())
                        .isEqualTo(
                                "A start on 1 November 2015 and a length of \"three years\" (36 months) do not lead to the "
                                        + "end that \"Contract term stated\" (e) gives, 31 October 2019."));
        assertThat(term(base.formatted("three years") + ends.formatted("2018-10-31")))
                .isEmpty();
        assertThat(term(base.formatted("18 months") + ends.formatted("2017-04")))
                .isEmpty();
        assertThat(term(base.formatted("7 + 3-year basis") + ends.formatted("2019-10-31")))
                .isEmpty();
        assertThat(term(base.formatted("as agreed") + ends.formatted("2019-10-31")))
                .isEmpty();
    }

    @Test
    void F37_the_length_of_an_extension_is_added_to_the_term() {
        String base = contract("s", "ContractStarted", "2015-11-01", "")
                + contract(
                        "a",
                        "ContractAwarded",
                        "",
                        "providers: ['org:p'], termStated: 'three years from 1 November 2015'");
        String extended = contract("x", "ContractExtended", "2018", "periodStated: two years, newEnd: '%s'");

        assertThat(term(base + extended.formatted("2020-10-31"))).isEmpty();
        assertThat(term(base + extended.formatted("2021-10-31"))).hasSize(1);
        assertThat(term(base + contract("x", "ContractExtended", "2018", "newEnd: '2021-10-31'")))
                .isEmpty();
    }

    @Test
    void F37_what_is_due_before_it_was_asked_given_or_made_is_found() {
        String made =
                "- {id: m, type: CommitmentMade, subject: 'commitment:c', data: {text: to write, due: '%s'}, occurred: '2019-08-29'}";

        assertThat(FoundBy.in(new DueBeforeAsked(), made.formatted("2019-07")))
                .singleElement()
                .satisfies(
                        f -> assertThat(f.why())
                                .isEqualTo(
                                        "\"Commitment made\" (m), dated 29 August 2019, is due July 2019, which is before that."));
        assertThat(FoundBy.in(new DueBeforeAsked(), made.formatted("2019-08"))).isEmpty();
    }

    @Test
    void F37_every_kind_that_has_a_time_by_which_is_asked() {
        String all = """
                - {id: a, type: ConditionAttached, subject: "condition:c", data: {text: x, to: "decision:d", due: "2018"}, occurred: "2019"}
                - {id: b, type: OfferMade, subject: "offer:a", data: {expires: "2018"}, occurred: "2019"}
                - {id: c, type: OfferReceived, subject: "offer:b", data: {expires: "2018"}, occurred: "2019"}
                - {id: d, type: ContractNoticeGiven, subject: "contract:c", data: {kind: toEnd, ends: "2018"}, occurred: "2019"}
                - {id: e, type: ImprovementPlanAgreed, subject: "contract:c", data: {state: agreed, about: x, due: "2018"}, occurred: "2019"}
                - {id: f, type: LeadActionProposed, subject: "decision:d", data: {text: x, to: ["org:x"], replyBy: "2018"}, occurred: "2019"}
                - {id: g, type: CriticismPut, subject: "criticism:c", data: {passage: x, party: "org:x", replyBy: "2018"}, occurred: "2019", links: [{relation: bearsOn, to: a}]}
                - {id: h, type: DecisionSought, subject: "decision:e", data: {text: x, due: "2018"}, occurred: "2019"}
                - {id: i, type: MeetingCalled, subject: "meeting:m", data: {title: M, bodies: ["org:x"], planned: "2018"}, occurred: "2019"}
                - {id: j, type: RecommendationAnswered, subject: "recommendation:r", data: {response: accepted, due: "2018"}, occurred: "2019"}
                """;

        assertThat(FoundBy.in(new DueBeforeAsked(), all)).hasSize(10);
    }
}
