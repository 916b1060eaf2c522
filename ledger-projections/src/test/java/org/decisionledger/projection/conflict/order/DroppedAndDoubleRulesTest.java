package org.decisionledger.projection.conflict.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.FoundBy;
import org.decisionledger.projection.conflict.Hardness;
import org.junit.jupiter.api.Test;

/** F37: what the text of a paper asks for and its decision does not, and rules that say two things. */
class DroppedAndDoubleRulesTest {

    private static final String CONDITION = """
            - {id: c, type: ConditionAttached, subject: "condition:c", data: {text: The provider agrees to an improvement plan with timescales, to: "decision:d"}, sources: [{document: "doc:p", locator: "1.2"}]}
            """;

    private static String asked(String text, String more) {
        return "- {id: a, type: DecisionSought, subject: 'decision:d', data: {title: Extension, text: %s}, sources: [{document: 'doc:p', locator: '5'}]%s}\n"
                .formatted(text, more);
    }

    private static List<Found> dropped(String yaml) {
        return FoundBy.in(new DroppedBeforeTheDecision(), yaml);
    }

    @Test
    void F37_a_condition_of_the_text_that_is_not_in_what_is_asked_is_found_with_both_places() {
        assertThat(dropped(CONDITION + asked("Endorse the extension for 12 months", "")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(ConflictKind.DROPPED_BEFORE_THE_DECISION);
                    assertThat(f.hardness()).isEqualTo(Hardness.ON_A_NATURAL_READING);
                    assertThat(f.why())
                            .isEqualTo(
                                    "The text of \"doc:p\" attaches something to \"Extension\": \"The provider agrees to an "
                                            + "improvement plan with timescales\" (1.2); what it asks for, \"Endorse the extension for "
                                            + "12 months\" (5), does not name it.");
                    assertThat(FoundBy.entries(f)).containsExactly("c", "a");
                });
    }

    @Test
    void F37_a_condition_taken_up_by_link_by_words_or_in_the_same_place_is_none() {
        assertThat(dropped(CONDITION + asked("Endorse it", ", links: [{relation: bearsOn, to: c}]")))
                .isEmpty();
        assertThat(dropped(CONDITION + asked("Endorse it", ", links: [{relation: conditions, to: 'condition:c'}]")))
                .isEmpty();
        assertThat(dropped(CONDITION + asked("Extend when the provider agrees an improvement plan", "")))
                .isEmpty();
        assertThat(dropped(CONDITION.replace("1.2", "5") + asked("Endorse it", "")))
                .isEmpty();
    }

    @Test
    void F37_where_the_paper_asks_for_nothing_or_another_paper_does_the_question_does_not_arise() {
        assertThat(dropped(CONDITION)).isEmpty();
        assertThat(dropped(CONDITION.replace("doc:p", "doc:other") + asked("Endorse it", "")))
                .isEmpty();
    }

    @Test
    void F37_a_condition_of_another_thing_that_is_linked_to_what_is_asked_counts() {
        assertThat(dropped(CONDITION
                                .replace("decision:d", "procurement:x")
                                .replace("}, sources", "}, links: [{relation: conditions, to: a}], sources")
                        + CONDITION
                                .replace("id: c", "id: c2")
                                .replace("condition:c", "condition:c2")
                                .replace("improvement plan", "visit of inspectors")
                        + asked("Endorse it", "")))
                .singleElement()
                .satisfies(f -> assertThat(FoundBy.entries(f)).containsExactly("c2", "c", "a"));
    }

    @Test
    void F37_conditions_of_a_delegation_are_held_against_what_is_proposed_where_the_paper_asks() {
        String proposed = """
                - {id: d, type: DelegationProposed, subject: "delegation:d", data: {title: D, function: the commissioning function only, from: "org:x"}, sources: [{document: "doc:p", locator: "%s"}]}
                """;

        assertThat(dropped(CONDITION.replace("decision:d", "delegation:d")
                        + asked("Endorse it", "")
                        + proposed.formatted("5")))
                .singleElement()
                .satisfies(f -> assertThat(f.about()).hasToString("delegation:d"));
        assertThat(dropped(CONDITION.replace("decision:d", "delegation:d")
                        + asked("Endorse it", "")
                        + proposed.formatted("4")))
                .isEmpty();
    }

    @Test
    void F37_a_recommendation_of_the_text_that_is_not_put_to_the_meeting_is_found() {
        String body = """
                - {id: r, type: RecommendationIssued, subject: "recommendation:r", data: {text: An offer of involvement will be developed, to: ["org:x"], decision: "decision:d"%s}, sources: [{document: "doc:p", locator: "32"}]}
                """;

        assertThat(dropped(body.formatted("") + asked("Progress through the gate", "")))
                .hasSize(1);
        assertThat(dropped(body.formatted(", meeting: 'meeting:m'") + asked("Progress through the gate", "")))
                .isEmpty();
    }

    @Test
    void F37_a_gate_recommended_without_what_is_raised_at_it_is_found() {
        String gate = """
                - {id: g1, type: GatewayRecommended, subject: "procurement:p", data: {gate: gate 1, advice: pass, conditions: ["condition:c"]}, sources: [{document: "doc:p", locator: "27"}]}
                - {id: g2, type: GatewayRecommended, subject: "procurement:p", data: {gate: Gate 1, advice: pass%s}, sources: [{document: "doc:p", locator: "35"}]}
                - {id: c, type: ConditionAttached, subject: "condition:c", data: {text: An identity, to: "procurement:p", raisedAt: gate 1}, sources: [{document: "doc:p", locator: "31"}]}
                """;

        assertThat(FoundBy.in(new DroppedAtTheGate(), gate.formatted("")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(FoundBy.entries(f)).containsExactly("g2", "g1", "c");
                    assertThat(f.why())
                            .isEqualTo(
                                    "\"doc:p\" recommends that Gate 1 be passed (35) without naming what it raises at that gate and "
                                            + "names where it recommends the same with conditions (27): \"An identity\".");
                });
        assertThat(FoundBy.in(new DroppedAtTheGate(), gate.formatted(", conditions: ['condition:c']")))
                .isEmpty();
        assertThat(FoundBy.in(
                        new DroppedAtTheGate(), gate.formatted("").replace("advice: pass}", "advice: doNotPass}")))
                .isEmpty();
    }

    private static String rule(String id, String more) {
        return "- {id: %s, type: DecisionRuleSet, subject: 'rule:%s', data: {title: Rule %s, matters: [lead actions], %s}}\n"
                .formatted(id, id, id, more);
    }

    private static List<Found> rules(String... more) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < more.length; i++) {
            yaml.append(rule("r" + i, more[i]));
        }
        return FoundBy.in(new RuleSaysTwoThings(), yaml.toString());
    }

    private static final String TEXT = "instrument: 'instrument:i', basis: written, ";

    @Test
    void F37_two_clauses_that_send_a_rejection_two_ways_are_found() {
        assertThat(rules(
                        TEXT + "clause: '7.5', method: simpleMajority, afterRejection: [majorityVote]",
                        TEXT + "clause: '7.7', method: consensus, afterRejection: [forumMeets, disputeResolution]"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(ConflictKind.RULE_SAYS_TWO_THINGS);
                    assertThat(f.about()).hasToString("instrument:i");
                    assertThat(f.why())
                            .startsWith("For one class of matters, \"Rule r0\" (clause 7.5) says after a rejection: ")
                            .contains("\"Rule r1\" (clause 7.7)");
                });
        assertThat(rules(
                        TEXT + "method: simpleMajority, afterRejection: [majorityVote]",
                        TEXT + "method: consensus, afterRejection: [majorityVote, disputeResolution]"))
                .isEmpty();
    }

    @Test
    void F37_clauses_differ_in_method_silence_share_and_days() {
        assertThat(rules(TEXT + "method: leadAlone", TEXT + "method: simpleMajority"))
                .hasSize(1);
        assertThat(rules(TEXT + "method: other, silence: consent", TEXT + "method: other, silence: rejection"))
                .hasSize(1);
        assertThat(rules(TEXT + "method: other, share: '50'", TEXT + "method: other, share: '75'"))
                .hasSize(1);
        assertThat(rules(TEXT + "method: other, noticeDays: 5", TEXT + "method: other, noticeDays: 10"))
                .hasSize(1);
        assertThat(rules(TEXT + "method: other, replyDays: 5", TEXT + "method: other, replyDays: 10"))
                .hasSize(1);
    }

    @Test
    void F37_clauses_that_agree_say_nothing_are_of_other_matters_or_other_times_are_none() {
        assertThat(rules(TEXT + "method: unanimity", TEXT + "method: priorApprovalOfEach"))
                .isEmpty();
        assertThat(rules(TEXT + "method: leadAlone", TEXT + "method: other")).isEmpty();
        assertThat(rules(TEXT + "method: leadAlone, except: [Lead actions]", TEXT + "method: simpleMajority"))
                .isEmpty();
        assertThat(rules(
                        TEXT + "method: leadAlone, inForce: '2015/2016'",
                        TEXT + "method: simpleMajority, inForce: '2018/..'"))
                .isEmpty();
        assertThat(rules(TEXT + "method: leadAlone, afterRejection: [ends]", TEXT + "method: simpleMajority"))
                .isEmpty();
        assertThat(rules(
                        TEXT + "method: leadAlone",
                        "instrument: 'instrument:j', basis: written, method: simpleMajority"))
                .isEmpty();
    }

    @Test
    void F37_what_a_forum_is_bound_to_and_what_it_does_are_held_against_each_other() {
        assertThat(rules(
                        "forum: 'org:f', basis: written, method: weightedMajority",
                        "forum: 'org:f', basis: practice, method: unanimity"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.about()).hasToString("org:f");
                    assertThat(f.why()).endsWith("; one is written, the other is what is told to be done.");
                });
        assertThat(rules(
                        "forum: 'org:f', basis: proposed, method: weightedMajority",
                        "forum: 'org:f', basis: practice, method: unanimity"))
                .isEmpty();
    }

    @Test
    void F37_one_rule_told_in_two_ways_is_found_at_the_rule() {
        assertThat(FoundBy.in(
                        new RuleSaysTwoThings(),
                        rule("r", "basis: written, method: leadAlone")
                                + rule("r", "basis: written, method: unanimity").replace("id: r,", "id: s,")))
                .singleElement()
                .satisfies(f -> assertThat(f.about()).hasToString("rule:r"));
    }
}
