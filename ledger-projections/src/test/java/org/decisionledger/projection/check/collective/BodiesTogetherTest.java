package org.decisionledger.projection.check.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-25, K-26, K-27, K-28 and K-33. */
class BodiesTogetherTest {

    private static final String GROUP = """
            - {id: group, type: OrganisationRegistered, subject: "org:ccgs", data: {name: "The CCGs", kind: groupOfBodies, members: ["org:a", "org:b"]}}
            - {id: a, type: OrganisationRegistered, subject: "org:a", data: {name: "CCG A", kind: clinicalCommissioningGroup}}
            - {id: b, type: OrganisationRegistered, subject: "org:b", data: {name: "CCG B", kind: clinicalCommissioningGroup}}
            """;

    private static CheckFinding strategy(String fields, String more) {
        return Checking.that(new StrategyNotEndorsedByAll(), GROUP + """
                - {id: strategy, type: ProcurementStrategyDrafted, subject: "doc:s", data: {title: "Strategy"%s}}
                """.formatted(fields) + more)
                .on("doc:s");
    }

    @Test
    void a_strategy_for_several_bodies_that_one_of_them_is_not_shown_to_have_ratified_fails() {
        CheckFinding finding =
                strategy(", bodies: [\"org:ccgs\"], ratifiedBy: [\"org:a\"], ratification: \"in hand\"", "");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .isEqualTo(
                        "It is to bind 2 bodies, and no entry shows that CCG B ratified it; the source says: \"in hand\".");
        assertThat(strategy(", bodies: [\"org:a\", \"org:b\"]", "").why())
                .contains("no entry shows that any of them ratified it.");
    }

    @Test
    void ratification_by_each_passes_also_when_a_resolution_shows_it() {
        assertThat(strategy(", bodies: [\"org:ccgs\"], ratifiedBy: [\"org:ccgs\"]", "")
                        .outcome())
                .isEqualTo(PASS);
        CheckFinding resolved = strategy(", bodies: [\"org:ccgs\"], ratifiedBy: [\"org:a\"]", """
                - {id: yes, type: ResolutionPassed, subject: "decision:d", by: {organisation: "org:b"}, data: {text: "ratified"}, links: [{relation: accepts, to: "doc:s"}]}
                """);
        assertThat(resolved.outcome()).isEqualTo(PASS);
        assertThat(resolved.entries()).contains(new EntryId("yes"));
    }

    @Test
    void a_strategy_for_one_body_is_not_looked_at() {
        assertThat(strategy(", bodies: [\"org:a\"]", "").outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(strategy("", "").outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private static String rule(String id, String basis, String method, String more) {
        return """
                - {id: %s, type: DecisionRuleSet, subject: "rule:%s", data: {title: "%s", method: %s, basis: %s, forum: "org:forum", matters: ["reserved matters"], parties: ["org:a", "org:b"], inForce: "2014/.."%s}}
                """.formatted(id, id, id, method, basis, more);
    }

    private static final String PROPOSED = """
            - {id: proposed, type: LeadActionProposed, subject: "decision:d", occurred: "2018-05-01", by: {organisation: "org:a"},
               data: {title: "Action", text: "Vary the price", matterClass: "reserved matters", rules: ["rule:r"], to: ["org:a", "org:b"], replyBy: "2018-05-20", decisionOn: "%s"}}
            - {id: a-agrees, type: PartyResponded, subject: "decision:d", occurred: "2018-05-10", by: {organisation: "org:a"}, data: {party: "org:a", reply: agrees, means: inWriting}}
            """;

    private static CheckFinding collective(String rule, String decisionOn, String more) {
        return Checking.that(new CollectiveRuleBreached(), GROUP + rule + PROPOSED.formatted(decisionOn) + more)
                .on("decision:d");
    }

    private static final String B_AGREES = """
            - {id: b-agrees, type: PartyResponded, subject: "decision:d", occurred: "2018-05-11", by: {organisation: "org:b"}, data: {party: "org:b", reply: agrees, means: inWriting}}
            """;

    private static final String DONE = """
            - {id: done, type: LeadActionImplemented, subject: "decision:d", occurred: "2018-05-25", by: {organisation: "org:a"}, data: {basis: notStated, instrument: "variation", binds: ["org:a", "org:b"]}}
            """;

    @Test
    void a_matter_that_needs_every_party_carried_out_without_one_fails_and_names_it() {
        CheckFinding finding = collective(rule("r", "written", "unanimity", ""), "2018-05-21", DONE);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("asks every party to agree", "no entry shows that CCG B agreed");
        assertThat(finding.entries()).contains(new EntryId("r"), new EntryId("done"), new EntryId("proposed"));
    }

    @Test
    void with_every_party_agreed_or_nothing_carried_it_passes() {
        assertThat(collective(rule("r", "written", "unanimity", ""), "2018-05-21", B_AGREES + DONE)
                        .outcome())
                .isEqualTo(PASS);
        assertThat(collective(rule("r", "written", "unanimity", ""), "2018-05-21", "")
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void less_notice_than_the_rule_asks_fails() {
        String notice = rule("r", "written", "unanimity", ", noticeDays: 5, noticeCount: calendarDays");

        CheckFinding finding = collective(notice, "2018-05-03", B_AGREES);
        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("notice");
        assertThat(collective(notice, "2018-05-21", B_AGREES).outcome()).isEqualTo(PASS);
    }

    @Test
    void a_decision_not_put_to_parties_or_under_no_rule_is_not_looked_at() {
        assertThat(collective("", "2018-05-21", DONE).outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(Checking.that(new CollectiveRuleBreached(), GROUP + """
                - {id: yes, type: ResolutionPassed, subject: "decision:d", by: {organisation: "org:b"}, data: {text: "done"}}
                """)
                        .on("decision:d")
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static CheckFinding forum(String yaml) {
        return Checking.that(new RuleOutOfDate(), """
                - {id: forum, type: OrganisationRegistered, subject: "org:forum", data: {name: "The forum", kind: forum}}
                """ + yaml).on("org:forum");
    }

    @Test
    void a_forum_that_decides_otherwise_than_its_rule_fails() {
        CheckFinding finding =
                forum(rule("text", "written", "weightedMajority", "") + rule("done", "practice", "unanimity", ""));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("differ in method (weighted majority by the rule, unanimity in practice)");
        assertThat(finding.entries()).containsExactlyInAnyOrder(new EntryId("text"), new EntryId("done"));
    }

    @Test
    void one_method_with_other_numbers_fails_and_with_the_same_numbers_passes() {
        assertThat(forum(rule("text", "written", "unanimity", ", noticeDays: 5")
                                + rule("done", "practice", "unanimity", ", noticeDays: 2"))
                        .why())
                .contains("days of notice (5 by the rule, 2 in practice)");
        assertThat(forum(rule("text", "written", "unanimity", ", noticeDays: 5")
                                + rule("done", "practice", "unanimity", ", noticeDays: 5"))
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void a_rule_for_other_matters_is_compared_only_where_a_link_says_they_conflict() {
        String text = rule("text", "written", "leadAlone", "").replace("reserved matters", "routine matters");
        String done = rule("done", "practice", "unanimity", "");

        assertThat(forum(text + done).outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(forum(text + done.strip().replace("}}", "}, links: [{relation: conflictsWith, to: text}]}") + "\n")
                        .outcome())
                .isEqualTo(FAIL);
    }

    @Test
    void a_body_whose_practice_is_not_told_is_not_looked_at() {
        assertThat(forum(rule("text", "written", "unanimity", "")).outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private static final String MET = """
            - {id: met, type: MeetingHeld, subject: "meeting:m", occurred: "2018-11-19", data: {title: "Forum", bodies: ["org:forum"]}}
            """;

    private static final String DECIDED = """
            - {id: decided, type: ResolutionPassed, subject: "decision:d", by: {organisation: "org:forum"}, data: {text: "agreed", meeting: "meeting:m"}}
            """;

    private static String party(String party, String fields) {
        return """
                - {id: %s-there, type: PartyRepresented, subject: "meeting:m", data: {party: "org:%s", represented: %s}}
                """.formatted(party, party, fields);
    }

    private static CheckFinding meeting(String yaml) {
        return Checking.that(new RepresentationNotShown(), GROUP + MET + yaml).on("meeting:m");
    }

    @Test
    void a_party_not_there_and_one_without_authority_at_a_meeting_that_decides_fail() {
        CheckFinding finding =
                meeting(DECIDED + party("a", "false") + party("b", "true, representative: \"office:b-rep\""));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .contains("not represented: CCG A; represented, with no entry that shows the authority: CCG B");
        assertThat(meeting(DECIDED + party("b", "true")).outcome()).isEqualTo(FAIL);
    }

    @Test
    void authority_stated_delegated_or_given_with_the_post_passes() {
        assertThat(meeting(DECIDED + party("a", "true, authority: \"scheme of delegation\""))
                        .outcome())
                .isEqualTo(PASS);
        assertThat(meeting(DECIDED + party("b", "true, representative: \"office:b-rep\"") + """
                - {id: deleg, type: DelegatedAuthorityRecorded, subject: "delegation:x", data: {holderOffice: "office:b-rep", matters: ["all"]}}
                """)
                        .outcome())
                .isEqualTo(PASS);
        assertThat(meeting(DECIDED + party("b", "true, representative: \"office:b-rep\"") + """
                - {id: post, type: OfficeHolderAppointed, subject: "office:b-rep", data: {bodies: ["org:b"], authority: "to bind CCG B"}}
                """)
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void a_paper_that_asks_for_approval_makes_a_meeting_one_that_decides_and_one_to_note_does_not() {
        String paper = """
                - {id: paper, type: PaperTabled, subject: "meeting:m", data: {paper: "doc:p", before: ["org:forum"], purpose: %s}}
                """;

        assertThat(meeting(paper.formatted("approval") + party("a", "false")).outcome())
                .isEqualTo(FAIL);
        assertThat(meeting(paper.formatted("noting") + party("a", "false")).outcome())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(meeting(DECIDED).outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private static final String DELEGATION = """
            - {id: proposed, type: DelegationProposed, subject: "delegation:jcu", data: {title: "Delegation", function: "commissioning", from: "org:a", to: "org:b",
               keptBack: ["budgets, which are not pooled", "acute paediatric services"], safeguards: ["sign-off before a tender goes out"]}}
            - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "Community services"}}
            """;

    private static String under(String type, String data) {
        return """
                - {id: act, type: %s, occurred: "2014-05-01", by: {organisation: "org:b"}, %s, links: [{relation: implements, to: "delegation:jcu"}]}
                """.formatted(type, data);
    }

    private static final String TENDER = under(
            "ProcurementNoticePublished",
            "subject: \"procurement:p\", data: {kind: tender, channels: [\"portal\"], content: \"community nursing\"}");

    private static CheckFinding delegation(String yaml) {
        return Checking.that(new OutsideTheDelegation(), GROUP + DELEGATION + yaml)
                .on("delegation:jcu");
    }

    @Test
    void a_tender_under_the_delegation_without_the_sign_off_asked_for_fails() {
        CheckFinding finding = delegation(TENDER);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("asks for sign-off", "no entry shows that CCG A signed it off before");
        assertThat(finding.entries()).contains(new EntryId("act"), new EntryId("proposed"));
    }

    @Test
    void a_tender_signed_off_before_passes_and_one_signed_off_after_does_not() {
        String signed = """
                - {id: signed, type: ResolutionPassed, subject: "decision:d", occurred: "%s", by: {organisation: "org:a"}, data: {text: "signed off"}, links: [{relation: accepts, to: act}]}
                """;

        assertThat(delegation(TENDER + signed.formatted("2014-04-20")).outcome())
                .isEqualTo(PASS);
        assertThat(delegation(TENDER + signed.formatted("2014-06-20")).outcome())
                .isEqualTo(FAIL);
        assertThat(delegation(TENDER + signed.formatted("2014-04-20").replace("to: act", "to: \"procurement:p\""))
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void an_act_that_speaks_of_a_service_kept_back_or_moves_a_budget_kept_back_fails() {
        assertThat(delegation(TENDER.replace("community nursing", "nursing and acute paediatric services"))
                        .why())
                .contains("speaks of what was kept back: \"acute paediatric services\"");
        assertThat(delegation(under(
                                "ResolutionPassed",
                                "subject: \"decision:d\", data: {text: \"to move acute paediatric services\"}"))
                        .outcome())
                .isEqualTo(FAIL);
        assertThat(delegation(under(
                                "FundingApproved",
                                "subject: \"funding:f\", data: {title: \"Money\", purpose: \"posts\"}"))
                        .why())
                .contains("\"budgets, which are not pooled\"");
    }

    @Test
    void an_act_that_keeps_within_it_passes() {
        assertThat(delegation(under("ResolutionPassed", "subject: \"decision:d\", data: {text: \"to plan a service\"}"))
                        .outcome())
                .isEqualTo(PASS);
        assertThat(delegation(
                                under(
                                        "ContractAwarded",
                                        "subject: \"contract:c\", data: {title: \"Community nursing\", providers: [\"org:provider\"]}"))
                        .outcome())
                .isEqualTo(PASS);
        assertThat(delegation(under(
                                "SpecificationIssued",
                                "subject: \"doc:spec\", data: {title: \"For acute paediatric services\"}"))
                        .outcome())
                .isEqualTo(FAIL);
    }

    @Test
    void a_delegation_under_which_nothing_was_done_or_that_keeps_nothing_back_is_not_looked_at() {
        assertThat(delegation("").outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(Checking.that(new OutsideTheDelegation(), GROUP + """
                - {id: deleg, type: DelegatedAuthorityRecorded, subject: "delegation:jcu", data: {from: "org:a", holder: "org:b", matters: ["all"]}}
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "Community services"}}
                """ + TENDER)
                        .on("delegation:jcu")
                        .outcome())
                .isEqualTo(NOT_APPLICABLE);
    }
}
