package org.decisionledger.projection.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.law.AuthorityKind;
import org.decisionledger.projection.law.Procedure;
import org.decisionledger.projection.law.SubjectArea;
import org.decisionledger.projection.statutory.AwardRecord.Shown;
import org.decisionledger.projection.statutory.NoticeDrafts.Considered;
import org.decisionledger.projection.statutory.NoticeDrafts.Draft;
import org.decisionledger.projection.statutory.NoticeDrafts.Item;
import org.decisionledger.projection.statutory.NoticeDrafts.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F53: the notices before an award, instead of one, of a contract that runs, and of an authority. */
class NoticesOfAProcurementTest {

    private static final ProcurementId CASE = new ProcurementId("procurement:care");
    private static final ContractId CARE = new ContractId("contract:care");

    private static final Procedure OTHER_2026 =
            new Procedure(Edtf.parse("2026-05-03"), SubjectArea.OTHER, AuthorityKind.LOCAL_AUTHORITY);

    private static final Procedure HEALTH_2026 =
            new Procedure(Edtf.parse("2026-05-03"), SubjectArea.HEALTH_CARE, AuthorityKind.INTEGRATED_CARE_BOARD);

    private static final String BEGUN = """
            - {id: board, type: OrganisationRegistered, subject: org:board, data: {organisation: org:board, name: The Board, kind: localAuthority}}
            - {id: trust, type: OrganisationRegistered, subject: org:trust, data: {organisation: org:trust, name: The Trust, kind: nhsProviderTrust}}
            - {id: other, type: OrganisationRegistered, subject: org:other, data: {organisation: org:other, name: The Other, kind: nhsProviderTrust}}
            - {id: case, type: ProcurementRegistered, subject: procurement:care, data: {procurement: procurement:care, title: Care at home, service: care at home for adults, commissioners: [org:board], contracts: [contract:care]}}
            - {id: contract, type: ContractRegistered, subject: contract:care, data: {contract: contract:care, title: Care at home 2026}}
            """;

    private static final String AWARDED = """
            - {id: award, type: ContractAwarded, subject: contract:care, occurred: '2026-09-01', by: {organisation: org:board}, data: {contract: contract:care, providers: [org:trust], commissioners: [org:board], competed: true}}
            """;

    private static NoticeDrafts drafts(ThingId of, String more, Procedure procedure, String only) {
        return NoticeDrafting.of(
                new MemorySource(CaseLedger.told(BEGUN + more)), of, procedure, only.isEmpty() ? null : only, AsOf.NOW);
    }

    @Test
    void before_an_award_the_market_engagement_notice_is_drawn_up_of_the_procurement_by_the_letter_of_regulation_17() {
        String engaged = "- {id: market, type: EngagementHeld, subject: procurement:care, occurred: '2026-03-04', data:"
                + " {procurement: procurement:care, kind: market, audience: 14 providers, venue: the town hall}}\n"
                + "- {id: users, type: EngagementHeld, subject: procurement:care, data: {procurement: procurement:care,"
                + " kind: usersAndPublic, audience: the public}}\n";
        NoticeDrafts drafts = drafts(CASE, engaged, OTHER_2026, "uk2");
        assertThat(due(drafts, "uk2").due()).isEqualTo(Answer.POSSIBLY);
        Draft draft = drafts.drafts().getFirst();
        Item held = item(draft, "how suppliers are engaged");
        assertThat(held.place()).isEqualTo("regulation 17(2)(f)");
        assertThat(held.says())
                .containsExactly(
                        new Said("4 March 2026", "market"),
                        new Said("14 providers", "market"),
                        new Said("the town hall", "market"));
        assertThat(item(draft, "the contracting authority").says()).containsExactly(new Said("The Board", "board"));
        assertThat(due(drafts(CASE, "", OTHER_2026, ""), "uk2").due()).isEqualTo(Answer.NO);
    }

    @Test
    void of_a_procurement_no_notice_of_an_award_is_drawn_up_even_when_asked_for() {
        NoticeDrafts drafts = drafts(CASE, AWARDED, OTHER_2026, "uk6");
        assertThat(drafts.drafts()).isEmpty();
        assertThat(due(drafts, "uk6").due()).isEqualTo(Answer.NO);
        assertThat(drafts.notes()).anyMatch(n -> n.contains("asked of the decision or the contract"));
        assertThat(drafts.notes())
                .anyMatch(n -> n.startsWith("UK6, Contract award notice (uk6) is drawn up of an award"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"true, YES", "false, NO"})
    void a_tender_notice_is_due_of_a_competition_alone(boolean competed, Answer due) {
        String award = AWARDED.replace("competed: true", "competed: " + competed);
        assertThat(due(drafts(CARE, award, OTHER_2026, ""), "uk4").due()).isEqualTo(due);
    }

    @Test
    void the_timetable_and_the_criteria_on_record_fill_the_tender_notice() {
        String planned = "- {id: plan, type: ProcurementTimetableSet, subject: procurement:care, data: {procurement:"
                + " procurement:care, steps: [{step: tenders in, planned: '2026-06-30'}]}}\n"
                + "- {id: criteria, type: EvaluationFrameworkSet, subject: procurement:care, data: {procurement:"
                + " procurement:care, domains: [{name: Quality, weight: '60', criteria: [safety]}]}}\n";
        Draft tender = drafts(CASE, planned, OTHER_2026, "uk4").drafts().getFirst();
        assertThat(item(tender, "how and by when to tender").says())
                .containsExactly(new Said("tenders in, 30 June 2026", "plan"));
        assertThat(item(tender, "the award criteria").says())
                .containsExactly(new Said("Quality, 60 per cent: safety", "criteria"));
    }

    @Test
    void a_gate_that_was_not_passed_may_have_ended_the_procurement_and_nothing_on_record_has_not() {
        String failed = "- {id: gate, type: GatewayDecided, subject: procurement:care, occurred: '2026-07-01', data:"
                + " {procurement: procurement:care, gate: two, passed: false, reason: no assurance}}\n";
        NoticeDrafts drafts = drafts(CASE, failed, OTHER_2026, "uk12");
        assertThat(due(drafts, "uk12").due()).isEqualTo(Answer.POSSIBLY);
        assertThat(item(drafts.drafts().getFirst(), "not to be awarded").says())
                .containsExactly(new Said("the gate two was not passed, 1 July 2026: no assurance", "gate"));
        assertThat(due(drafts(CASE, "", OTHER_2026, ""), "uk12").due()).isEqualTo(Answer.NO);
        assertThat(due(drafts(CASE, failed, HEALTH_2026, ""), "psr-abandoned").due())
                .isEqualTo(Answer.POSSIBLY);
        assertThat(due(drafts(CASE, failed, HEALTH_2026, ""), "uk12").due()).isEqualTo(Answer.NO);
    }

    @Test
    void ratings_on_record_may_ask_for_a_performance_notice_and_stand_in_the_words_of_their_source() {
        String rated = AWARDED + "- {id: rating, type: PerformanceRated, subject: contract:care, data: {contract:"
                + " contract:care, indicator: visits on time, rating: amber, period: '2026-10'}}\n";
        NoticeDrafts drafts = drafts(CARE, rated, OTHER_2026, "uk9");
        assertThat(due(drafts, "uk9").due()).isEqualTo(Answer.POSSIBLY);
        Item ratings = item(drafts.drafts().getFirst(), "the assessment in the words");
        assertThat(ratings.place()).isEqualTo("regulation 39(4)(g)");
        assertThat(ratings.says()).containsExactly(new Said("visits on time: amber, for October 2026", "rating"));
        assertThat(ratings.shown()).isEqualTo(Shown.PARTLY_SHOWN);
        assertThat(due(drafts(CARE, AWARDED, OTHER_2026, ""), "uk9").due()).isEqualTo(Answer.NO);
    }

    @Test
    void a_contract_that_ran_out_has_been_terminated_as_the_act_has_it() {
        String expired = AWARDED + "- {id: expired, type: ContractExpired, subject: contract:care, occurred:"
                + " '2028-08-31', data: {contract: contract:care, followedBy: a new contract}}\n";
        NoticeDrafts drafts = drafts(CARE, expired, OTHER_2026, "uk11");
        assertThat(due(drafts, "uk11").due()).isEqualTo(Answer.YES);
        assertThat(item(drafts.drafts().getFirst(), "the date on which").says())
                .containsExactly(
                        new Said("the term ran out, 31 August 2028", "expired"),
                        new Said("followed by a new contract", "expired"));
    }

    @Test
    void payments_are_told_of_only_where_the_procurement_began_when_the_duty_held() {
        Procedure earlier = new Procedure(Edtf.parse("2026-03-31"), SubjectArea.OTHER, AuthorityKind.LOCAL_AUTHORITY);
        assertThat(due(drafts(CARE, AWARDED, earlier, ""), "uk8").due()).isEqualTo(Answer.NO);
        assertThat(due(drafts(CARE, AWARDED, OTHER_2026, ""), "uk8").due()).isEqualTo(Answer.POSSIBLY);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"uk8", "uk13", "uk14", "uk15", "uk16", "uk17"})
    void what_the_ledger_does_not_keep_is_named_as_not_kept_and_never_filled(String code) {
        Draft draft = drafts(CARE, AWARDED, OTHER_2026, code).drafts().getFirst();
        assertThat(draft.note()).startsWith("The ledger keeps no");
        assertThat(draft.items().stream()
                        .filter(i -> String.valueOf(i.missing()).startsWith("Not kept by the ledger")))
                .isNotEmpty()
                .allSatisfy(i -> {
                    assertThat(i.says()).isEmpty();
                    assertThat(i.shown()).isEqualTo(Shown.NOT_SHOWN);
                });
    }

    @Test
    void a_dynamic_market_is_thought_of_only_where_an_entry_names_one() {
        String route = "- {id: route, type: ProcurementRouteChosen, subject: procurement:care, data: {procurement:"
                + " procurement:care, route: call from the Dynamic Market for care}}\n";
        assertThat(due(drafts(CASE, route, OTHER_2026, ""), "uk13").due()).isEqualTo(Answer.POSSIBLY);
        assertThat(due(drafts(CASE, "", OTHER_2026, ""), "uk13").due()).isEqualTo(Answer.NO);
    }

    @Test
    void the_letter_to_those_not_chosen_holds_how_they_were_rated_and_not_how_the_chosen_was() {
        String rated = AWARDED
                + "- {id: route, type: ProcurementRouteChosen, subject: procurement:care, data: {procurement:"
                + " procurement:care, route: the competitive process}}\n"
                + "- {id: good, type: AssuranceRatingGiven, subject: procurement:care, data: {procurement:"
                + " procurement:care, rated: Quality, level: domain, rating: good, stage: moderated, of: [org:trust]}}\n"
                + "- {id: fair, type: AssuranceRatingGiven, subject: procurement:care, data: {procurement:"
                + " procurement:care, rated: Quality, level: domain, rating: fair, stage: moderated, of: [org:other],"
                + " reason: few staff}}\n";
        NoticeDrafts drafts = drafts(CARE, rated, HEALTH_2026, "");
        Draft letter = drafts.drafts().stream()
                .filter(d -> d.code().equals("psr-9"))
                .findFirst()
                .orElseThrow();
        assertThat(item(letter, "why the provider that is written to was not").says())
                .containsExactly(new Said("The Other, Quality: fair; few staff", "fair"));
        assertThat(letter.timing()).contains("not published");
    }

    @Test
    void under_a_framework_the_award_is_confirmed_and_offers_may_have_been_invited() {
        String called = AWARDED.replace("competed: true", "competed: false, route: call-off under the framework");
        NoticeDrafts drafts = drafts(CARE, called, HEALTH_2026, "");
        assertThat(due(drafts, "psr-2").due()).isEqualTo(Answer.YES);
        assertThat(due(drafts, "psr-15").due()).isEqualTo(Answer.YES);
    }

    @Test
    void letters_of_the_regulations_stand_only_where_their_text_was_at_hand() {
        List<String> lettered = NoticeForm.all().stream()
                .filter(f -> f.asked().stream().anyMatch(a -> a.place().contains("(")))
                .map(NoticeForm::code)
                .toList();
        assertThat(lettered).containsExactly("uk2", "uk6", "uk7", "uk9", "uk11", "uk13", "uk17");
    }

    @Test
    void the_buyer_of_a_procurement_is_taken_from_its_registration() {
        Procedure notStated = new Procedure(Edtf.parse("2026-05-03"), SubjectArea.OTHER, AuthorityKind.UNKNOWN);
        assertThat(due(drafts(CASE, "", notStated, ""), "uk1").due()).isEqualTo(Answer.POSSIBLY);
        assertThat(due(drafts(CASE, "", notStated, ""), "uk1").reasons().getFirst())
                .startsWith("Procurement Act 2023 holds");
    }

    private static Considered due(NoticeDrafts drafts, String code) {
        return drafts.considered().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Item item(Draft draft, String asks) {
        return draft.items().stream()
                .filter(i -> i.asks().contains(asks))
                .findFirst()
                .orElseThrow(() -> new AssertionError(asks + " in " + draft));
    }
}
