package org.decisionledger.projection.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F53: notices as drafts for a person to finish, each field with its entries, and what is missing by name. */
class NoticeDraftingTest {

    private static final ContractId CARE = new ContractId("contract:care");

    private static final Procedure HEALTH_2025 =
            new Procedure(Edtf.parse("2025-03-03"), SubjectArea.HEALTH_CARE, AuthorityKind.INTEGRATED_CARE_BOARD);

    private static final Procedure OTHER_2025 =
            new Procedure(Edtf.parse("2025-03-03"), SubjectArea.OTHER, AuthorityKind.LOCAL_AUTHORITY);

    private static final String AWARD = """
            - {id: board, type: OrganisationRegistered, subject: org:board, data: {organisation: org:board, name: The Board, kind: integratedCareBoard, identifiers: [{scheme: GB-NHS, id: QOC}]}}
            - {id: trust, type: OrganisationRegistered, subject: org:trust, data: {organisation: org:trust, name: The Trust, kind: nhsProviderTrust}}
            - {id: case, type: ProcurementRegistered, subject: procurement:care, data: {procurement: procurement:care, title: Care at home, service: care at home for adults, commissioners: [org:board], contracts: [contract:care]}}
            - {id: contract, type: ContractRegistered, subject: contract:care, data: {contract: contract:care, title: Care at home 2025}}
            - {id: route, type: ProcurementRouteChosen, subject: procurement:care, occurred: '2025-03-03', data: {procurement: procurement:care, route: ROUTE, reason: it knows the patients}}
            - {id: award, type: ContractAwarded, subject: contract:care, occurred: '2025-06-01', by: {organisation: org:board}, data: {contract: contract:care, providers: [org:trust], commissioners: [org:board], competed: COMPETED, value: {value: '1200000.00', currency: GBP}, basis: lifetime, term: 2025-07-01/2027-06-30}}
            """;

    private static NoticeDrafts drafts(
            String route, String competed, String more, Procedure procedure, @Nullable String only) {
        String told = AWARD.replace("ROUTE", route).replace("COMPETED", competed) + more;
        return NoticeDrafting.of(new MemorySource(CaseLedger.told(told)), CARE, procedure, only, AsOf.NOW);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "direct award process A, psr-2",
        "direct award B, psr-2",
        "direct award process C, psr-3 psr-4",
        "most suitable provider process, psr-5 psr-6 psr-7",
        "competitive process, psr-8 psr-9 psr-10 psr-11"
    })
    void the_process_on_record_decides_which_notices_of_the_provider_selection_regime_are_drawn_up(
            String route, String notices) {
        NoticeDrafts drafts = drafts(route, "false", "", HEALTH_2025, null);
        assertThat(drafts.drafts().stream().map(Draft::code)).containsExactly(notices.split(" "));
        assertThat(due(drafts, "uk6").due()).isEqualTo(Answer.NO);
    }

    @ParameterizedTest(name = "competed: {0}")
    @CsvSource({"false, uk5 uk6 uk7", "true, uk4 uk6 uk7"})
    void under_the_act_a_transparency_notice_is_due_without_competition_and_a_tender_notice_with_it(
            String competed, String notices) {
        NoticeDrafts drafts = drafts("open procedure", competed, "", OTHER_2025, null);
        assertThat(drafts.drafts().stream().map(Draft::code)).containsExactly(notices.split(" "));
    }

    @Test
    void where_no_entry_tells_the_process_none_is_guessed_and_one_can_be_asked_for() {
        NoticeDrafts told = drafts("a direct route", "false", "", HEALTH_2025, null);
        assertThat(told.drafts()).isEmpty();
        assertThat(due(told, "psr-6").due()).isEqualTo(Answer.POSSIBLY);
        assertThat(told.notes()).anyMatch(n -> n.startsWith("No notice is due for certain"));
        assertThat(drafts("a direct route", "false", "", HEALTH_2025, "psr-6").drafts())
                .singleElement()
                .extracting(Draft::code)
                .isEqualTo("psr-6");
        assertThatThrownBy(() -> drafts("a direct route", "false", "", HEALTH_2025, "psr-99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("uk6");
    }

    @Test
    void what_is_asked_is_filled_with_what_entries_say_and_each_names_its_entry() {
        Draft confirmation = drafts("direct award process C", "false", "", HEALTH_2025, "psr-4")
                .drafts()
                .getFirst();
        Item value = item(confirmation, "lifetime value");
        assertThat(value.says()).containsExactly(new Said("GBP 1200000.00, lifetime", "award"));
        assertThat(value.shown()).isEqualTo(Shown.SHOWN);
        assertThat(value.missing()).isNull();
        assertThat(item(confirmation, "dates between").says())
                .containsExactly(new Said("1 July 2025 to 30 June 2027", "award"));
        assertThat(item(confirmation, "statement of the process").says())
                .contains(new Said("direct award process C", "route"));
        assertThat(item(confirmation, "name of each provider").says()).containsExactly(new Said("The Trust", "trust"));
        assertThat(item(confirmation, "name of each provider").shown()).isEqualTo(Shown.PARTLY_SHOWN);
        assertThat(confirmation.items())
                .allMatch(i -> i.rows().stream()
                        .map(r -> r.entry())
                        .toList()
                        .containsAll(i.says().stream().map(Said::entry).toList()));
    }

    @Test
    void what_no_entry_shows_is_named_and_never_filled() {
        Draft intention = drafts("direct award process C", "false", "", HEALTH_2025, "psr-3")
                .drafts()
                .getFirst();
        Item conflicts = item(intention, "conflicts of interest");
        assertThat(conflicts.says()).isEmpty();
        assertThat(conflicts.shown()).isEqualTo(Shown.NOT_SHOWN);
        assertThat(conflicts.missing()).contains("No entry notes an interest");
        assertThat(intention.missing()).contains(conflicts);
        Draft noted = drafts(
                        "direct award process C",
                        "false",
                        "- {id: interest, type: InterestNoted, subject: org:trust, data: {organisation: org:trust,"
                                + " interest: a member sits on both, matter: contract:care, basis: declared}}\n",
                        HEALTH_2025,
                        "psr-3")
                .drafts()
                .getFirst();
        assertThat(item(noted, "conflicts of interest").says())
                .containsExactly(new Said("a member sits on both; how it was managed no entry shows", "interest"));
    }

    @Test
    void a_change_on_record_may_ask_for_a_notice_and_none_on_record_asks_for_none() {
        assertThat(due(drafts("open procedure", "true", "", OTHER_2025, null), "uk10")
                        .due())
                .isEqualTo(Answer.NO);
        String varied = "- {id: varied, type: ContractVaried, subject: contract:care, occurred: '2026-01-01', data:"
                + " {contract: contract:care, what: the hours, amount: {value: '5.00', currency: GBP}}}\n";
        NoticeDrafts drafts = drafts("open procedure", "true", varied, OTHER_2025, "uk10");
        assertThat(due(drafts, "uk10").due()).isEqualTo(Answer.POSSIBLY);
        assertThat(item(drafts.drafts().getFirst(), "what is changed").says())
                .contains(new Said("the hours", "varied"), new Said("from 1 January 2026", "varied"));
    }

    @Test
    void a_modification_is_under_the_regime_of_its_own_day_whatever_the_contract_was_awarded_under() {
        Procedure before =
                new Procedure(Edtf.parse("2019-03-03"), SubjectArea.HEALTH_CARE, AuthorityKind.LOCAL_AUTHORITY);
        String varied = "- {id: varied, type: ContractVaried, subject: contract:care, occurred: '2026-01-01', data:"
                + " {contract: contract:care, what: the hours}}\n";
        assertThat(due(drafts("a route", "false", varied, before, null), "psr-12")
                        .due())
                .isEqualTo(Answer.POSSIBLY);
        assertThat(due(drafts("a route", "false", varied, before, null), "psr-2")
                        .due())
                .isEqualTo(Answer.NO);
        String earlier = varied.replace("2026-01-01", "2023-12-31");
        assertThat(due(drafts("a route", "false", earlier, before, null), "psr-12")
                        .due())
                .isEqualTo(Answer.NO);
    }

    @Test
    void an_award_before_either_regime_asks_for_no_notice_of_them_and_says_why() {
        NoticeDrafts interim = NoticeDrafting.of(
                new MemorySource(CaseLedger.inOrder()),
                new DecisionId("decision:sst-interim-award"),
                Procedure.NOT_STATED,
                null,
                AsOf.NOW);
        assertThat(interim.drafts()).isEmpty();
        assertThat(interim.considered()).allMatch(c -> c.due() == Answer.NO);
        assertThat(due(interim, "uk6").reasons().getFirst()).contains("does not hold", "24 February 2025");
        assertThat(interim.notes().getFirst()).startsWith("DRAFT for a person to finish");
    }

    @Test
    void every_form_asks_something_and_has_a_code_of_its_own() {
        assertThat(NoticeForm.codes()).doesNotHaveDuplicates().hasSize(32);
        for (NoticeForm form : NoticeForm.all()) {
            assertThat(form.asked()).as(form.code()).hasSizeGreaterThan(3);
        }
    }

    private static Considered due(NoticeDrafts drafts, String code) {
        return drafts.considered().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Item item(Draft draft, String asks) {
        List<Item> found =
                draft.items().stream().filter(i -> i.asks().contains(asks)).toList();
        assertThat(found).as("%s in %s", asks, draft).isNotEmpty();
        return found.getFirst();
    }
}
