package org.decisionledger.core.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.decision.PartyReply;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every count: of 400 questions that are always the same and of 100 new ones. The seed is in the name of each run. */
class RandomAnswersTest {

    private static final List<String> METHODS = List.of(
            "UNANIMITY",
            "CONSENSUS",
            "SIMPLE_MAJORITY",
            "WEIGHTED_MAJORITY",
            "PRIOR_APPROVAL_OF_EACH",
            "RECOMMEND_ONLY",
            "DELEGATED_WITHIN_LIMIT");
    private static final List<String> STATED = List.of(
            "silence:CONSENT",
            "silence:REJECTION",
            "silence:NOT_COUNTED",
            "recusal:LEAVES_THE_COUNT",
            "recusal:COUNTS_AS_NOT_AGREEING",
            "shareOf:ALL_PARTIES",
            "shareOf:ANSWERS_GIVEN",
            "share:66.6",
            "share:50",
            "quorum:3",
            "after:majority_vote",
            "after:forum_meets",
            "weights:A=33,B=33,C=20,D=13");
    private static final List<String> DAYS = List.of(
            "2019-04-01", "2019-04-05", "2019-04-09", "2019-04-10", "2019-04-11", "2019-04-12", "2019-04", "none");

    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 400), new Random().longs(100));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfAnswersAndOfRulesNeverChangesTheOutcome(long seed) {
        Random random = new Random(seed);
        Question question = question(random);
        List<AnswerOnRecord> answers = new ArrayList<>(question.answers());
        List<RuleOnRecord> rules = new ArrayList<>(question.rules());
        Collections.shuffle(answers, random);
        Collections.shuffle(rules, random);

        Outcome shuffled = Rules.workOut(with(question, rules, answers, question.asOf()));
        Outcome straight = Rules.workOut(question);

        assertThat(shuffled.collective()).isEqualTo(straight.collective());
        assertThat(shuffled.remarks()).containsExactlyInAnyOrderElementsOf(straight.remarks());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anAgreeingAnswerMoreNeverTurnsCarriedIntoNotCarried(long seed) {
        Random random = new Random(seed);
        Question question = question(random);
        List<AnswerOnRecord> more = new ArrayList<>(question.answers());
        more.add(answer(random, 99, PartyReply.AGREES));

        CollectiveOutcome before = Rules.workOut(question).collective();
        CollectiveOutcome after = Rules.workOut(with(question, question.rules(), more, question.asOf()))
                .collective();

        if (before == CollectiveOutcome.CARRIED) {
            assertThat(after).isNotIn(CollectiveOutcome.NOT_CARRIED, CollectiveOutcome.STOPPED);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOutcomeAtAMomentUsesOnlyAnswersThatMayHaveBeenGivenByThen(long seed) {
        Random random = new Random(seed);
        Question question = question(random);
        Edtf moment = Edtf.parse("2019-04-0" + (1 + random.nextInt(9)));
        List<AnswerOnRecord> byThen = question.answers().stream()
                .filter(answer -> answer.given() == null || answer.given().by(moment) != Answer.NO)
                .toList();

        Outcome withAll = Rules.workOut(with(question, question.rules(), question.answers(), moment));
        Outcome withThose = Rules.workOut(with(question, question.rules(), byThen, moment));

        assertThat(withAll).isEqualTo(withThose);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aStatedParameterNeverContradictsWhatWasToldWithoutIt(long seed) {
        Random random = new Random(seed);
        String method = METHODS.get(random.nextInt(METHODS.size()));
        Question open = asked(random, rule("3.1", method, ""));
        String stated =
                "silence:" + List.of("CONSENT", "REJECTION", "NOT_COUNTED").get(random.nextInt(3)) + " recusal:"
                        + List.of("LEAVES_THE_COUNT", "COUNTS_AS_NOT_AGREEING").get(random.nextInt(2)) + " shareOf:"
                        + List.of("ALL_PARTIES", "ANSWERS_GIVEN").get(random.nextInt(2));

        CollectiveOutcome told = Rules.workOut(open).collective();
        CollectiveOutcome more = Rules.workOut(
                        with(open, Scene.rules(rule("3.1", method, stated)), open.answers(), open.asOf()))
                .collective();

        if (told != CollectiveOutcome.CANNOT_BE_TOLD && told != CollectiveOutcome.OPEN) {
            assertThat(more).isEqualTo(told);
        }
    }

    private static Question question(Random random) {
        StringBuilder rules = new StringBuilder(random(random, "3.1"));
        if (random.nextInt(3) == 0) {
            rules.append(" & ").append(random(random, "4.2"));
        }
        return asked(random, rules.toString());
    }

    private static Question asked(Random random, String rules) {
        Question question = Scene.question(rules, random.nextInt(6) == 0 ? "reply:none" : "", "");
        List<AnswerOnRecord> answers = new ArrayList<>();
        for (int i = 0, n = random.nextInt(7); i < n; i++) {
            PartyReply[] replies = PartyReply.values();
            answers.add(answer(random, i, replies[random.nextInt(replies.length)]));
        }
        return with(question, question.rules(), answers, question.asOf());
    }

    private static String random(Random random, String clause) {
        StringBuilder stated = new StringBuilder();
        for (int i = 0, n = random.nextInt(4); i < n; i++) {
            stated.append(' ').append(STATED.get(random.nextInt(STATED.size())));
        }
        return rule(clause, METHODS.get(random.nextInt(METHODS.size())), stated.toString());
    }

    private static String rule(String clause, String method, String stated) {
        return clause + " " + method + " parties:A,B,C,D " + stated;
    }

    private static AnswerOnRecord answer(Random random, int number, PartyReply reply) {
        String party = String.valueOf((char) ('A' + random.nextInt(5)));
        String day = DAYS.get(random.nextInt(DAYS.size()));
        return new AnswerOnRecord(
                new EntryId("answer-" + number),
                day.equals("none") ? null : Edtf.parse(day),
                Scene.org(party),
                reply,
                null,
                null,
                null);
    }

    private static Question with(Question question, List<RuleOnRecord> rules, List<AnswerOnRecord> answers, Edtf asOf) {
        return new Question(
                question.proposal(),
                rules,
                question.givingWay(),
                answers,
                question.delegations(),
                question.inCommon(),
                asOf,
                question.workingDays(),
                question.names());
    }
}
