package org.decisionledger.core.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.decisionledger.core.decision.BodyPosition;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.decision.PartyReply;
import org.decisionledger.core.decision.ReplyMeans;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.RuleId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersFromTheRecordTest {

    private static final DecisionId DECISION = new DecisionId("decision:example");
    private static final EntryId ENTRY = new EntryId("entry");
    private static final Edtf DAY = Edtf.parse("2019-04-05");

    @ParameterizedTest
    @CsvSource({
        "approved, AGREES",
        "In favour, AGREES",
        "' agreed ', AGREES",
        "against, REJECTS",
        "did not approve, REJECTS",
        "abstained, ABSTAINS",
        "stood aside, STANDS_ASIDE",
        "approved subject to the business case, OTHER",
        "noted, OTHER",
    })
    void aPositionIsReadOnlyWhereItIsOneOfAFewPlainWords(String position, PartyReply reply) {
        AnswerOnRecord answer = AnswerOnRecord.of(ENTRY, DAY, new BodyPosition(Scene.org("a"), position));

        assertThat(answer.reply()).isEqualTo(reply);
        assertThat(answer.words()).isEqualTo(position);
    }

    @Test
    void an_answer_is_taken_as_it_is_told() {
        PartyResponded told = new PartyResponded(
                DECISION, Scene.org("a"), PartyReply.CONDITIONAL, ReplyMeans.IN_WRITING, null, "if funded", null, null);

        assertThat(AnswerOnRecord.of(ENTRY, DAY, told))
                .isEqualTo(new AnswerOnRecord(
                        ENTRY, DAY, Scene.org("a"), PartyReply.CONDITIONAL, "if funded", null, null));
    }

    @Test
    void a_proposal_is_taken_as_it_is_told() {
        LeadActionProposed told = new LeadActionProposed(
                DECISION,
                null,
                "vary the price",
                "price",
                List.of(new RuleId("rule:6.12")),
                null,
                List.of(Scene.org("a")),
                DAY,
                null,
                null,
                null);

        Proposal proposal = Proposal.of(told, Edtf.parse("2019-04-01"), Scene.org("f"));

        assertThat(proposal)
                .isEqualTo(new Proposal(
                        new Matter(List.of("price"), Scene.org("f"), List.of(new RuleId("rule:6.12")), null),
                        List.of(Scene.org("a")),
                        Edtf.parse("2019-04-01"),
                        DAY,
                        null));
        LeadActionProposed unclassed = new LeadActionProposed(
                DECISION, null, "x", null, List.of(), null, List.of(Scene.org("a")), null, null, null, null);
        assertThat(Proposal.of(unclassed, null, null).matter()).isEqualTo(Matter.of());
    }

    @Test
    void the_count_shows_each_party_and_each_answer() {
        Outcome outcome = Rules.workOut(Scene.question(
                "3.1 WEIGHTED_MAJORITY quorum:2 shareOf:ALL_PARTIES silence:NOT_COUNTED"
                        + " recusal:LEAVES_THE_COUNT weights:A=40,B=30,C=20,D=10",
                "",
                "A+ B~ C-@2019-04-12 C-@2019-04-11 E+ A-@2019-04-06"));

        assertThat(outcome.count())
                .extracting(
                        each -> each.party().slug(),
                        PartyCount::weight,
                        PartyCount::late,
                        PartyCount::silent,
                        PartyCount::stoodAside,
                        PartyCount::isParty,
                        PartyCount::answeredTwice)
                .containsExactly(
                        tuple("a", "40", false, false, false, true, true),
                        tuple("b", "30", false, false, true, true, false),
                        tuple("c", "20", true, true, false, true, false),
                        tuple("d", "10", false, true, false, true, false),
                        tuple("e", null, false, false, false, false, false));
        RuleReliedOn rule = outcome.rules().get(0);
        assertThat(rule.quorum()).isEqualTo(new QuorumShown(2, 1, 2, Answer.POSSIBLY));
        assertThat(rule.instrument()).hasToString("instrument:agreement");
        assertThat(outcome.workings())
                .contains(
                        "org:a 40 may stand in more than one way: agrees, rejects.",
                        "Stands aside: org:b 30. Together 30. By the text a share that stands aside leaves the count.",
                        "Silent: org:c 20, org:d 10. Together 30. By the text the silent are not counted.",
                        "Answered after the time, and not counted: org:c 20.",
                        "Not parties, and not counted: org:e.",
                        "The quorum is 2; between 1 and 2 took part: met or not, as these are counted.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.1 UNANIMITY quorum:2 | A+ B+ C+ | The quorum is 2; 3 took part: met.
            3.1 UNANIMITY quorum:4 | A+ B+ C+ | The quorum is 4; 3 took part: not met.
            3.1 UNANIMITY silence:CONSENT & 3.2 UNANIMITY | A+ B+ | It does not state what silence means; the rule “rule 3.1” (clause 3.1 of instrument:agreement, entry rule-3.1) of the same text does, and is read with it.
            3.1 WEIGHTED_MAJORITY share:60 shareOf:ALL_PARTIES weights:A=60,B=40 | A+ B- | Result: 60 of 100 agree; 60 per cent, 60, is needed: carried.
            3.1 WEIGHTED_MAJORITY parties:A,B weights:A=60 | A+ B- | Rejects: org:b (no weight on record). That is 1.
            no CONSENSUS text:none | A+ B+ C+ | The rule “rule no” (entry rule-no): the parties decide by consensus.
            7.7 CONSENSUS text:none | A+ B+ C+ | The rule “rule 7.7” (clause 7.7, entry rule-7.7): the parties decide by consensus.
            3.1 UNANIMITY | A+ B+ C+ | Result: carried.
            4 RECOMMEND_ONLY share:60 shareOf:ALL_PARTIES | A+ B+ C+ | Outcome: carried, as advice that binds nobody.
            6.11 LEAD_ALONE | A+ | The rule “rule 6.11” (clause 6.11 of instrument:agreement, entry rule-6.11): the lead may act alone.
            9 OTHER | A+ | The rule “rule 9” (clause 9 of instrument:agreement, entry rule-9): the method is one that is not worked out here.
            """)
    void theWorkingsSayInPlainWords(String rules, String answers, String sentence) {
        assertThat(Rules.workOut(Scene.question(rules, "", answers)).workings()).contains(sentence);
    }

    @Test
    void when_it_is_uncertain_whether_the_time_is_over_the_workings_say_so() {
        assertThat(Rules.workOut(Scene.question("3.1 UNANIMITY", "reply:2019-04", "A+"))
                        .workings())
                .contains(
                        "The proposal asks for answers by April 2019; that day counts. The dates do not show whether it "
                                + "had ended by 11 April 2019.");
        assertThat(Rules.workOut(Scene.question("3.1 UNANIMITY", "asof:2019-04-09", "A+"))
                        .workings())
                .contains("The proposal asks for answers by 10 April 2019; that day counts. It had not ended by "
                        + "9 April 2019.");
    }

    @Test
    void very_many_readings_are_worked_out_and_not_all_written_out() {
        Outcome outcome = Rules.workOut(
                Scene.question("3.1 WEIGHTED_MAJORITY share:50 quorum:1 weights:A=40,B=30,C=20,D=9", "", "A+ B~ C0"));

        assertThat(outcome.workings())
                .anyMatch(sentence -> sentence.matches("There are [0-9]+ more ways to read it; all were worked out.*"));
    }

    @Test
    void very_many_uncertain_answers_are_said_to_be_too_many() {
        String weights = IntStream.rangeClosed(1, 20)
                .mapToObj(n -> "P" + n + "=" + (1 << n))
                .collect(Collectors.joining(","));
        String answers =
                IntStream.rangeClosed(1, 20).mapToObj(n -> "P" + n + "?").collect(Collectors.joining(" "));

        Outcome outcome = Rules.workOut(
                Scene.question("3.1 WEIGHTED_MAJORITY shareOf:ALL_PARTIES weights:" + weights, "", answers));

        assertThat(outcome.collective()).isEqualTo(CollectiveOutcome.CANNOT_BE_TOLD);
        assertThat(outcome.remarks(RemarkCode.TOO_MANY_READINGS)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(CollectiveOutcome.class)
    void everyOutcomeHasWords(CollectiveOutcome outcome) {
        assertThat(OutcomeWords.of(outcome)).isNotBlank().doesNotContain("_");
    }

    @ParameterizedTest
    @EnumSource(RemarkCode.class)
    void theCodeOfARemarkIsItsNameWithHyphens(RemarkCode code) {
        assertThat(code.code()).matches("[a-z]+(-[a-z0-9]+)*");
    }
}
