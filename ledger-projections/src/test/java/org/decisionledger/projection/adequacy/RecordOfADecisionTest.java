package org.decisionledger.projection.adequacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.adequacy.Adequacy.State.MISSING;
import static org.decisionledger.projection.adequacy.Adequacy.State.NOT_APPLICABLE;
import static org.decisionledger.projection.adequacy.Adequacy.State.PRESENT;

import java.util.Arrays;
import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.projection.adequacy.Adequacy.Item;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.Test;

class RecordOfADecisionTest {

    private static final DecisionId DECISION = new DecisionId("decision:d");

    private static final String PAPER = """
            - {id: ccg, type: OrganisationRegistered, subject: "org:ccg", data: {name: "The CCG", kind: clinicalCommissioningGroup}}
            - {id: lead, type: OfficeRegistered, subject: "office:lead", data: {title: "Contract lead", bodies: ["org:ccg"]}}
            - {id: paper, type: PaperTabled, subject: "meeting:m", occurred: "2024-03-01", by: {organisation: "org:ccg"},
               data: {paper: "doc:paper", title: "Interim award", before: ["org:ccg"], purpose: approval, author: "office:lead", decisions: ["decision:d"]%s}}
            """;

    private static final String OPTIONS = """
            - {id: options, type: OptionsTabled, subject: "decision:d", occurred: "2024-03-01", data: {title: "Interim award", paper: "doc:paper",
               options: [{option: "option:a", label: "A", text: "Appoint the host", appraisal: "keeps the service going", advice: "legal advice: lawful", risks: ["short notice"]}]}}
            """;

    private static final String AWARD = """
            - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2024-03-20", by: {organisation: "org:ccg", authority: "scheme of delegation"},
               data: {title: "Interim award", provider: "org:host", contract: "contract:c", procurement: "procurement:p", meeting: "meeting:m", competed: true, justification: "The service ends in a week"}}
            """;

    private static final String MEETING = """
            - {id: met, type: MeetingHeld, subject: "meeting:m", occurred: "2024-03-20", data: {title: "Governing body", bodies: ["org:ccg"], quorum: "quorate", notice: "five days"}}
            - {id: minute, type: ResolutionPassed, subject: "decision:d", occurred: "2024-03-20", by: {organisation: "org:ccg", authority: "scheme of delegation"},
               data: {text: "Approved", meeting: "meeting:m", minute: "Members asked about staffing; interests were declared by none"}}
            """;

    private static final String ASKS =
            ", asks: \"Approve the award. Value for money and quality are set out; conflicts of interest were asked for\"";

    private static Adequacy of(String yaml) {
        return Adequacies.of(new MemorySource(CaseLedger.told(yaml)), DECISION, AsOf.NOW);
    }

    private static Item item(Adequacy adequacy, ChecklistItem item) {
        return adequacy.items().stream()
                .filter(i -> i.item() == item)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_record_that_holds_everything_has_the_full_score_and_misses_nothing() {
        Adequacy full = of(PAPER.formatted(ASKS) + OPTIONS + AWARD + MEETING);

        assertThat(full.missing()).isEmpty();
        assertThat(full.score()).isEqualTo("13 of 13");
        assertThat(full.decided()).isTrue();
        assertThat(full.items()).extracting(Item::item).containsExactly(ChecklistItem.values());
        assertThat(full.items()).allSatisfy(i -> {
            assertThat(i.state()).isEqualTo(PRESENT);
            assertThat(i.entries()).isNotEmpty();
            assertThat(i.owner()).isEmpty();
            assertThat(i.wouldFill()).isEmpty();
        });
    }

    @Test
    void the_interim_award_of_the_review_misses_what_the_review_itself_missed() {
        Adequacy award = Adequacies.of(
                new MemorySource(CaseLedger.inOrder()), new DecisionId("decision:sst-interim-award"), AsOf.NOW);

        assertThat(award.score()).isEqualTo("3 of 13");
        assertThat(award.missing())
                .extracting(Item::item)
                .containsExactly(
                        ChecklistItem.PROCESS,
                        ChecklistItem.APPRAISAL,
                        ChecklistItem.REASONS,
                        ChecklistItem.VALUE_FOR_MONEY,
                        ChecklistItem.QUALITY,
                        ChecklistItem.INTERESTS,
                        ChecklistItem.DISCUSSION,
                        ChecklistItem.AUTHORITY,
                        ChecklistItem.NOTICE_AND_QUORUM,
                        ChecklistItem.EQUAL_TREATMENT);
        assertThat(item(award, ChecklistItem.PROCESS).entries())
                .contains("sst-2019-09-26-award-cannock-chase", "sst-gap-process-in-paper", "sst-finding-paper-brief");
        assertThat(item(award, ChecklistItem.VALUE_FOR_MONEY).entries()).contains("sst-gap-value-for-money");
        assertThat(item(award, ChecklistItem.DISCUSSION).entries())
                .contains("sst-2019-09-26-minutes-silent", "sst-gap-discussion-minuted");
        assertThat(item(award, ChecklistItem.EQUAL_TREATMENT).entries()).contains("sst-gap-mp-invited-equal-terms");
        assertThat(item(award, ChecklistItem.OPTIONS).entries()).containsExactly("sst-2019-08-29-options");
        assertThat(item(award, ChecklistItem.PROCESS).owner())
                .startsWith("Cannock Chase CCG, ")
                .endsWith("as the bodies that decided");
    }

    @Test
    void a_paper_that_says_nothing_misses_it_and_its_author_is_to_see_to_it() {
        Adequacy bare = of(PAPER.formatted(""));

        assertThat(item(bare, ChecklistItem.OPTIONS).state()).isEqualTo(MISSING);
        assertThat(item(bare, ChecklistItem.OPTIONS).owner())
                .isEqualTo("Contract lead, as the one who tabled the paper");
        assertThat(item(bare, ChecklistItem.OPTIONS).entries()).containsExactly("paper");
        assertThat(item(bare, ChecklistItem.OPTIONS).wouldFill()).contains("options put before the body");
        assertThat(item(bare, ChecklistItem.OPTIONS).basis()).isEqualTo("000 §4.3");
        assertThat(bare.decided()).isFalse();
    }

    @Test
    void what_only_a_meeting_can_show_does_not_apply_before_it_and_what_only_an_award_needs_not_without_one() {
        Adequacy bare = of(PAPER.formatted(""));

        assertThat(bare.items())
                .filteredOn(i -> i.state() == NOT_APPLICABLE)
                .extracting(Item::item)
                .containsExactly(
                        ChecklistItem.PROCESS,
                        ChecklistItem.VALUE_FOR_MONEY,
                        ChecklistItem.QUALITY,
                        ChecklistItem.DISCUSSION,
                        ChecklistItem.AUTHORITY,
                        ChecklistItem.NOTICE_AND_QUORUM,
                        ChecklistItem.EQUAL_TREATMENT);
        assertThat(bare.score()).isEqualTo("0 of 6");
    }

    @Test
    void without_a_paper_the_body_that_decided_or_is_asked_to_sees_to_it_and_else_nobody_is_named() {
        assertThat(item(of(AWARD), ChecklistItem.OPTIONS).owner()).isEqualTo("org:ccg, as the body that decided");
        assertThat(item(of("""
                - {id: sought, type: DecisionSought, subject: "decision:d", data: {title: "D", text: "Endorse it", of: ["org:a", "org:b"]}}
                """), ChecklistItem.RISKS).owner())
                .isEqualTo("org:a and org:b, as the bodies asked to decide");
        assertThat(item(of("""
                - {id: put, type: OptionsTabled, subject: "decision:d", data: {options: [{option: "option:a", label: "A", text: "A"}]}}
                """), ChecklistItem.RISKS).owner()).isEqualTo("nobody is named");
        assertThat(item(of(PAPER.formatted("").replace(", author: \"office:lead\"", "")), ChecklistItem.RISKS)
                        .owner())
                .isEqualTo("The CCG, as the one who tabled the paper");
    }

    @Test
    void reasons_given_later_are_told_as_later_and_those_of_the_time_count() {
        String bare = AWARD.replace(", justification: \"The service ends in a week\"", "");
        String reason = """
                - {id: said, type: AccountGiven, subject: "account:a", occurred: "%s", data: {says: "There was no time"}, links: [{relation: justifies, to: award}]}
                """;

        Item later = item(of(bare + reason.formatted("2024-09-01")), ChecklistItem.REASONS);
        assertThat(later.state()).isEqualTo(MISSING);
        assertThat(later.why()).contains("1 entry gives reasons later or without a date");
        assertThat(later.entries()).containsExactly("said");
        assertThat(item(of(bare + reason.formatted("2024-03-19")), ChecklistItem.REASONS)
                        .state())
                .isEqualTo(PRESENT);
    }

    @Test
    void an_interest_without_handling_is_missing_even_where_interests_were_asked_for() {
        String noted = """
                - {id: noted, type: InterestNoted, subject: "org:host", occurred: "2024-03-20", data: {interest: "runs it now", matter: "decision:d", basis: declared%s}}
                """;

        Item unhandled = item(of(PAPER.formatted(ASKS) + AWARD + noted.formatted("")), ChecklistItem.INTERESTS);
        assertThat(unhandled.state()).isEqualTo(MISSING);
        assertThat(unhandled.why()).isEqualTo("Of 1 interest noted, no entry says how 1 was handled.");
        assertThat(item(of(AWARD + noted.formatted(", handling: \"stood aside\"")), ChecklistItem.INTERESTS)
                        .state())
                .isEqualTo(PRESENT);
    }

    @Test
    void authority_may_be_stated_or_delegated_and_a_body_without_either_is_named() {
        String bare = AWARD.replace(", authority: \"scheme of delegation\"", "");

        assertThat(item(of(bare), ChecklistItem.AUTHORITY).why())
                .isEqualTo("No entry shows the authority that org:ccg relied on.");
        assertThat(item(of(bare + """
                - {id: deleg, type: DelegatedAuthorityRecorded, subject: "delegation:x", data: {holder: "org:ccg", matters: ["awards"]}}
                """), ChecklistItem.AUTHORITY).state()).isEqualTo(PRESENT);
        assertThat(item(
                                of(bare.replace("organisation: \"org:ccg\"", "office: \"office:chief\"") + """
                - {id: deleg, type: DelegatedAuthorityRecorded, subject: "delegation:x", data: {holderOffice: "office:chief", matters: ["awards"]}}
                """),
                                ChecklistItem.AUTHORITY)
                        .state())
                .isEqualTo(PRESENT);
        assertThat(item(
                                of(bare.replace("organisation: \"org:ccg\"", "notStated: \"not said\"")),
                                ChecklistItem.AUTHORITY)
                        .why())
                .isEqualTo("An entry of the decision names no body, and no authority.");
    }

    @Test
    void of_notice_and_quorum_the_one_that_is_not_told_is_named() {
        assertThat(item(of(AWARD), ChecklistItem.NOTICE_AND_QUORUM).why()).contains("No entry tells of the meeting");
        assertThat(item(of(AWARD + MEETING.replace(", notice: \"five days\"", "")), ChecklistItem.NOTICE_AND_QUORUM)
                        .why())
                .isEqualTo("No entry of the meeting tells the notice.");
        assertThat(item(of(AWARD + MEETING.replace("quorum: \"quorate\", ", "")), ChecklistItem.NOTICE_AND_QUORUM)
                        .why())
                .isEqualTo("No entry of the meeting tells the quorum.");
    }

    @Test
    void the_route_the_advice_the_notice_and_the_risk_of_its_procurement_count() {
        Adequacy gate = of("""
                - {id: decided, type: GatewayDecided, subject: "procurement:p", occurred: "2024-03-20", by: {organisation: "org:ccg"}, data: {gate: "gateway 1", passed: true, decision: "decision:d", reason: "all assured"}}
                - {id: sought, type: DecisionSought, subject: "decision:d", data: {title: "Gate", text: "Decide at the gate"}}
                - {id: route, type: ProcurementRouteChosen, subject: "procurement:p", occurred: "2024-01", data: {route: "most capable provider"}}
                - {id: advice, type: AdviceObtained, subject: "procurement:p", occurred: "2024-01", data: {adviser: "org:firm", on: "legal basis", advice: "lawful"}}
                - {id: notice, type: ProcurementNoticePublished, subject: "procurement:p", occurred: "2024-01", data: {kind: tender, channels: ["portal"]}}
                - {id: risk, type: RiskScored, subject: "risk:r", occurred: "2024-01", data: {title: "Gap", to: 12, matter: "procurement:p"}}
                - {id: late, type: RiskScored, subject: "risk:r", occurred: "2025-01", data: {title: "Gap", to: 20, matter: "procurement:p"}}
                """);

        assertThat(item(gate, ChecklistItem.PROCESS).entries()).containsExactly("route");
        assertThat(item(gate, ChecklistItem.LEGAL_ADVICE).entries()).containsExactly("advice");
        assertThat(item(gate, ChecklistItem.EQUAL_TREATMENT).entries()).containsExactly("notice");
        assertThat(item(gate, ChecklistItem.RISKS).entries()).containsExactly("risk");
        assertThat(item(gate, ChecklistItem.REASONS).entries()).containsExactly("decided");
    }

    @Test
    void passages_stated_of_the_paper_choices_and_recommendations_count_as_what_it_says() {
        Adequacy told = of(PAPER.formatted("") + AWARD + """
                - {id: passage, type: PassageStated, subject: "doc:paper", data: {says: [{of: "decision:d", attribute: "value for money", value: "shown by a benchmark"}]}}
                - {id: chosen, type: OptionSelected, subject: "decision:d", occurred: "2024-03-20", by: {organisation: "org:ccg", authority: "x"}, data: {option: "option:a", textAsPut: "Appoint the host", reasons: ["quality of care"]}}
                - {id: recommended, type: RecommendationIssued, subject: "recommendation:r", occurred: "2024-03-01", data: {text: "Note the risk", to: ["org:ccg"], decision: "decision:d"}}
                - {id: lead, type: LeadActionProposed, subject: "decision:d", occurred: "2024-03-01", data: {text: "treated equally", to: ["org:ccg"]}}
                """.replace("id: lead,", "id: lead-action,"));

        assertThat(item(told, ChecklistItem.VALUE_FOR_MONEY).entries()).containsExactly("passage");
        assertThat(item(told, ChecklistItem.QUALITY).entries()).containsExactly("chosen");
        assertThat(item(told, ChecklistItem.RISKS).entries()).containsExactly("recommended");
        assertThat(item(told, ChecklistItem.EQUAL_TREATMENT).entries()).contains("lead-action");
    }

    @Test
    void an_award_linked_as_carrying_the_decision_out_makes_it_one_on_an_award() {
        Adequacy told = of("""
                - {id: resolved, type: ResolutionPassed, subject: "decision:d", occurred: "2024-03-20", by: {organisation: "org:ccg"}, data: {text: "Award it"}}
                - {id: award, type: ContractAwarded, subject: "contract:c", occurred: "2024-04-01", data: {title: "C", providers: ["org:host"], route: "tender"}, links: [{relation: implements, to: "decision:d"}]}
                """);

        assertThat(item(told, ChecklistItem.QUALITY).state()).isEqualTo(MISSING);
        assertThat(item(told, ChecklistItem.PROCESS).state()).isEqualTo(MISSING);
        assertThat(item(of("""
                - {id: resolved, type: ResolutionPassed, subject: "decision:d", occurred: "2024-03-20", by: {organisation: "org:ccg"}, data: {text: "Award it"}}
                - {id: award, type: ContractAwarded, subject: "contract:c", occurred: "2024-03-20", data: {title: "C", providers: ["org:host"], route: "tender"}, links: [{relation: implements, to: resolved}]}
                """), ChecklistItem.PROCESS).entries()).containsExactly("award");
    }

    @Test
    void a_draft_is_read_with_the_record_and_nothing_of_it_is_kept() {
        List<RecordedEntry> record = CaseLedger.told(OPTIONS);
        MemorySource source = new MemorySource(record);
        List<Entry> draft = CaseLedger.told(PAPER.formatted(ASKS)).stream()
                .map(RecordedEntry::entry)
                .toList();

        DraftAdequacy told = Adequacies.ofDraft(source, draft);

        assertThat(told.decisions()).hasSize(1);
        Adequacy adequacy = told.decisions().getFirst();
        assertThat(adequacy.draft()).isTrue();
        assertThat(adequacy.decided()).isFalse();
        assertThat(adequacy.position()).isEqualTo(1);
        assertThat(item(adequacy, ChecklistItem.OPTIONS).entries()).containsExactly("options");
        assertThat(item(adequacy, ChecklistItem.INTERESTS).entries()).containsExactly("paper");
        assertThat(item(adequacy, ChecklistItem.DISCUSSION).state()).isEqualTo(NOT_APPLICABLE);
        assertThat(Adequacies.of(source, DECISION, AsOf.NOW).draft()).isFalse();
        assertThat(item(Adequacies.of(source, DECISION, AsOf.NOW), ChecklistItem.INTERESTS)
                        .state())
                .isEqualTo(MISSING);
    }

    @Test
    void a_draft_over_an_empty_ledger_is_told_and_what_is_recorded_already_counts_once() {
        List<Entry> draft = CaseLedger.told(PAPER.formatted("") + OPTIONS).stream()
                .map(RecordedEntry::entry)
                .toList();

        assertThat(Adequacies.ofDraft(new MemorySource(List.of()), draft).decisions())
                .extracting(Adequacy::score)
                .containsExactly("4 of 6");
        assertThat(item(
                                Adequacies.ofDraft(new MemorySource(CaseLedger.told(OPTIONS)), draft)
                                        .decisions()
                                        .getFirst(),
                                ChecklistItem.OPTIONS)
                        .entries())
                .containsExactly("options");
        assertThat(Adequacies.ofDraft(new MemorySource(List.of()), List.of()).decisions())
                .isEmpty();
    }

    @Test
    void a_ledger_with_drafts_answers_every_question_as_if_they_were_recorded_last() {
        List<RecordedEntry> all = CaseLedger.told(PAPER.formatted(ASKS) + OPTIONS + AWARD + MEETING);
        MemorySource whole = new MemorySource(all);
        WithDrafts split = new WithDrafts(
                new MemorySource(all.subList(0, 3)),
                all.subList(3, all.size()).stream().map(RecordedEntry::entry).toList());
        long cut = whole.cut(null);
        var kinds = Arrays.asList(org.decisionledger.core.thing.ThingKind.values());

        assertThat(split.cut(null)).isEqualTo(cut);
        assertThat(split.between(0, cut)).hasSameSizeAs(whole.between(0, cut));
        for (var kind : kinds) {
            assertThat(split.things(kind, cut, null, 10)).isEqualTo(whole.things(kind, cut, null, 10));
        }
        assertThat(split.introducing(List.of(DECISION), cut)).hasSameSizeAs(whole.introducing(List.of(DECISION), cut));
        var document = new org.decisionledger.core.thing.DocumentId("doc:report");
        assertThat(split.citing(document, cut, 4)).hasSize(4);
        var award = List.of(org.decisionledger.projection.casefile.Trait.kind(
                org.decisionledger.core.decision.DecisionFact.InterimAwardApproved.class));
        assertThat(split.having(award, cut)).hasSameSizeAs(whole.having(award, cut));
        assertThat(split.naming(List.of(DECISION), award, cut)).hasSize(1);
    }
}
