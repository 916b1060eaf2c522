package org.decisionledger.core.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of decision rules. {@link Scene} tells how the columns are written. */
class CountingAnswersTest {

    /** Said of almost every rule, and tested on its own. */
    private static final Set<String> USUAL = Set.of("parameter-not-stated quorum", "parameter-not-stated share");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a matter on which all must agree is carried when all agree                | 3.1 UNANIMITY | | A+ B+ C+ | CARRIED |
            one that rejects is enough to fail it                                     | 3.1 UNANIMITY | | A+ B+ C- | NOT_CARRIED |
            one that abstains has not agreed                                          | 3.1 UNANIMITY | | A+ B+ C0 | NOT_CARRIED |
            before the time for answers ends it is open                               | 3.1 UNANIMITY | asof:2019-04-10T12:00:00 | A+ B+ | OPEN |
            the last day for answers counts to its end                                | 3.1 UNANIMITY silence:CONSENT | asof:2019-04-10 | A+ B+ | CARRIED |
            when all have answered early the outcome is told early                    | 3.1 UNANIMITY | asof:2019-04-06 | A+ B+ C+ | CARRIED |
            a rejection before the time ends leaves it open, since others may answer  | 3.1 UNANIMITY | asof:2019-04-06 | A- | OPEN |
            answers given after the moment asked about do not count                   | 3.1 UNANIMITY | asof:2019-04-04 | A+ B+ C+ | OPEN |
            silence consents where the rule says so                                   | 3.1 UNANIMITY silence:CONSENT | | A+ B+ | CARRIED |
            silence consents only once the time is over                               | 3.1 UNANIMITY silence:CONSENT | asof:2019-04-09 | A+ B+ | OPEN |
            silence rejects where the rule says so                                    | 3.1 UNANIMITY silence:REJECTION | | A+ B+ | NOT_CARRIED |
            the silent are not counted where the rule says so                         | 3.1 UNANIMITY silence:NOT_COUNTED | | A+ B+ | CARRIED |
            nobody agreeing carries nothing, even where the silent are not counted    | 3.1 UNANIMITY silence:NOT_COUNTED | | | NOT_CARRIED |
            where the text does not say what silence means, the outcome turns on it   | 3.1 UNANIMITY | | A+ B+ | CANNOT_BE_TOLD | missing-parameter silence
            a rejection fails it whatever silence means                               | 3.1 UNANIMITY | | A- B+ | NOT_CARRIED | parameter-not-stated silence
            an answer after the time is shown, flagged and not counted                | 3.1 UNANIMITY silence:CONSENT | | A+ B+ C-@2019-04-11 | CARRIED | answer-after-deadline
            an answer on the last day is in time                                      | 3.1 UNANIMITY silence:CONSENT | | A+ B+ C-@2019-04-10 | NOT_CARRIED |
            an answer dated to the month may be late                                  | 3.1 UNANIMITY silence:CONSENT | asof:2019-05-01 | A+ B+ C-@2019-04 | CANNOT_BE_TOLD | answer-possibly-late
            where it does not matter, an answer that may be late leaves the outcome    | 3.1 UNANIMITY silence:CONSENT | asof:2019-05-01 | A+ B+ C+@2019-04 | CARRIED | answer-possibly-late
            an answer without a date may be late, or not yet given                    | 3.1 UNANIMITY silence:CONSENT | | A+ B+ C-@none | CANNOT_BE_TOLD | answer-possibly-late, answer-possibly-later
            an answer dated to the month may not have been given                      | 3.1 UNANIMITY | reply:2019-05-31 asof:2019-04-20 | A+ B+ C-@2019-04 | CANNOT_BE_TOLD | answer-possibly-later
            when only the month of the last day is known, the time may not be over    | 3.1 UNANIMITY silence:CONSENT | reply:2019-04 asof:2019-04-15 | A+@2019-03-30 B+@2019-03-30 | CANNOT_BE_TOLD |
            after that month the time is over                                         | 3.1 UNANIMITY silence:CONSENT | reply:2019-04 asof:2019-05-01 | A+@2019-03-30 B+@2019-03-30 | CARRIED |
            a vote by a body that is not a party is shown, flagged and not counted    | 3.1 UNANIMITY | | A+ B+ C+ D- | CARRIED | vote-by-non-party
            a party that answers twice in different ways leaves both open             | 3.1 UNANIMITY | | A+ B+ C- C+@2019-04-06 | CANNOT_BE_TOLD | answered-twice
            a party that says the same twice is counted once                          | 3.1 SIMPLE_MAJORITY | | A+ A+@2019-04-06 B- C- | NOT_CARRIED | parameter-not-stated shareOf
            a late change of mind does not count                                      | 3.1 UNANIMITY | | A+ B+ C+ C-@2019-04-11 | CARRIED | answer-after-deadline
            a condition may be met or not                                             | 3.1 UNANIMITY | | A+ B+ C? | CANNOT_BE_TOLD | conditional-answer
            a condition that cannot change the count leaves the outcome               | 3.1 SIMPLE_MAJORITY | | A+ B+ C? | CARRIED | conditional-answer, parameter-not-stated shareOf, parameter-not-stated abstention
            an answer in other words is not read into a yes or a no                   | 3.1 UNANIMITY | | A+ B+ C* | CANNOT_BE_TOLD | answer-not-read
            one that stands aside where its share leaves the count is not needed      | 3.1 UNANIMITY recusal:LEAVES_THE_COUNT | | A+ B+ C~ | CARRIED | stood-aside
            one that stands aside where its share stays has not agreed                | 3.1 UNANIMITY recusal:COUNTS_AS_NOT_AGREEING | | A+ B+ C~ | NOT_CARRIED | stood-aside
            where the text does not say what becomes of its share, that decides       | 3.1 UNANIMITY | | A+ B+ C~ | CANNOT_BE_TOLD | stood-aside, missing-parameter recusal
            prior approval of each works as agreement of all                          | 6.12 PRIOR_APPROVAL_OF_EACH | | A+ B+ C- | NOT_CARRIED |
            consensus fails on a rejection                                            | 3.1 CONSENSUS | | A+ B+ C- | NOT_CARRIED |
            whether an abstention breaks a consensus is left open                     | 3.1 CONSENSUS | | A+ B+ C0 | CANNOT_BE_TOLD | missing-parameter abstention
            the lead alone needs no answers                                           | 6.11 LEAD_ALONE | asof:2019-04-02 | | CARRIED |
            a method that is not known cannot be worked out                           | 9 OTHER | | A+ B+ C+ | CANNOT_BE_TOLD | method-not-worked-out
            without an end to the time for answers it stays open                      | 3.1 UNANIMITY silence:CONSENT | reply:none | A+ B+ | OPEN | no-deadline
            without an end the outcome is told when no answer can change it           | 3.1 UNANIMITY | reply:none | A- B+ | NOT_CARRIED | no-deadline
            without an end a majority of all can be told early                        | 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES | reply:none | A+ B+ | CARRIED | no-deadline
            without a last day the day of decision is the last                        | 3.1 UNANIMITY silence:CONSENT | reply:none decide:2019-04-08 asof:2019-04-09 | A+ B+ C-@2019-04-09 | CARRIED | answer-after-deadline
            the moment asked about may be before the day of decision                  | 3.1 UNANIMITY | reply:none decide:2019-04-20 | A+ B+ | OPEN |
            a rule that names no parties counts those asked                           | 3.1 UNANIMITY parties:nobody | asked:A,B | A+ B+ C- | CARRIED | parties-not-stated, vote-by-non-party
            """)
    void whenAllMustAgree(
            String sentence, String rules, String asked, String answers, CollectiveOutcome outcome, String remarks) {
        check(rules, asked, answers, outcome, remarks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            more than half of all parties carries                                     | 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES | | A+ B+ C- | CARRIED |
            exactly half is no majority                                               | 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES parties:A,B,C,D | | A+ B+ C- D- | NOT_CARRIED |
            half of all is not enough where all are the whole                         | 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES parties:A,B,C,D silence:NOT_COUNTED | | A+ B+ | NOT_CARRIED |
            half of all is enough where only answers are the whole                    | 3.1 SIMPLE_MAJORITY shareOf:ANSWERS_GIVEN parties:A,B,C,D silence:NOT_COUNTED | | A+ B+ C- | CARRIED |
            a majority of all parties is one however the share is taken               | 3.1 SIMPLE_MAJORITY | | A+ B+ C- | CARRIED | parameter-not-stated shareOf
            a majority only of those voting turns on what the share is taken of       | 3.1 SIMPLE_MAJORITY silence:NOT_COUNTED parties:A,B,C,D | | A+ B+ C- | CANNOT_BE_TOLD | missing-parameter shareOf, missing-parameter share
            no majority of those voting fails however the share is taken              | 3.1 SIMPLE_MAJORITY silence:NOT_COUNTED parties:A,B,C,D | | A+ C- | NOT_CARRIED | parameter-not-stated shareOf
            a stated share carries when it is reached                                 | 3.1 SIMPLE_MAJORITY share:75 shareOf:ALL_PARTIES parties:A,B,C,D | | A+ B+ C+ D- | CARRIED |
            a stated share does not carry when it is not reached                      | 3.1 SIMPLE_MAJORITY share:75.1 shareOf:ALL_PARTIES parties:A,B,C,D | | A+ B+ C+ D- | NOT_CARRIED |
            whether exactly half carries where the share is 50 is left open           | 3.1 SIMPLE_MAJORITY share:50 shareOf:ALL_PARTIES parties:A,B | | A+ B- | CANNOT_BE_TOLD | missing-parameter share
            an abstention where answers are the whole may or may not count as one     | 3.1 SIMPLE_MAJORITY shareOf:ANSWERS_GIVEN | | A+ B- C0 | NOT_CARRIED | parameter-not-stated abstention
            an abstention decides where only then the share is not reached            | 3.1 SIMPLE_MAJORITY shareOf:ANSWERS_GIVEN parties:A,B,C,D,E | | A+ B+ C- D0 E0 | CANNOT_BE_TOLD | missing-parameter abstention
            one that stands aside leaves the whole                                    | 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES recusal:LEAVES_THE_COUNT parties:A,B,C,D | | A+ B+ C- D~ | CARRIED | stood-aside
            one that stands aside stays in the whole                                  | 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES recusal:COUNTS_AS_NOT_AGREEING parties:A,B,C,D | | A+ B+ C- D~ | NOT_CARRIED | stood-aside
            weights decide, not heads                                                 | 3.1 WEIGHTED_MAJORITY shareOf:ALL_PARTIES weights:A=60,B=30,C=10 | | A+ B- C- | CARRIED |
            a weighted majority without a figure is more than half of all weight      | 3.1 WEIGHTED_MAJORITY weights:A=60,B=30,C=10 | | A- B+ C+ | NOT_CARRIED | parameter-not-stated shareOf
            more than half of the weights voting turns on what the share is taken of  | 3.1 WEIGHTED_MAJORITY weights:A=40,B=30,C=30 silence:NOT_COUNTED | | A+ B- | CANNOT_BE_TOLD | missing-parameter shareOf, missing-parameter share
            weights that do not total 100 are flagged with the sum                    | 3.1 WEIGHTED_MAJORITY shareOf:ALL_PARTIES weights:A=60,B=30,C=9 | | A+ B- C- | CARRIED | weights-do-not-total-100 99, parameter-not-stated weights
            weights that do not total 100 decide when half of the sum is not half of 100 | 3.1 WEIGHTED_MAJORITY shareOf:ALL_PARTIES weights:A=50,B=30,C=19 | | A+ B- C- | CANNOT_BE_TOLD | weights-do-not-total-100 99, missing-parameter weights
            weights do not have to total 100 where only answers are the whole         | 3.1 WEIGHTED_MAJORITY shareOf:ANSWERS_GIVEN weights:A=50,B=30,C=19 | | A+ B- C- | CARRIED | weights-do-not-total-100 99
            a party without a weight leaves open whether it is outweighed             | 3.1 WEIGHTED_MAJORITY shareOf:ALL_PARTIES parties:A,B,C weights:A=60,B=40 | | A+ B- C- | CANNOT_BE_TOLD | missing-parameter weights
            all agreeing carries even where no weight is on record                    | 3.1 WEIGHTED_MAJORITY | | A+ B+ C+ | CARRIED | parameter-not-stated shareOf, parameter-not-stated weights
            a weight of a body that is not a party is flagged                         | 3.1 WEIGHTED_MAJORITY shareOf:ALL_PARTIES parties:A,B weights:A=60,B=40,D=5 | | A+ B- | CARRIED | weights-do-not-total-100 105, weight-without-party
            of two weights for one party the first counts and both are flagged        | 3.1 WEIGHTED_MAJORITY shareOf:ALL_PARTIES weights:A=60,B=40,A=10 | | A+ B- | CARRIED | weights-do-not-total-100 110, weight-without-party
            a share that stands aside leaves a whole of 100                           | 3.1 WEIGHTED_MAJORITY shareOf:ALL_PARTIES recusal:LEAVES_THE_COUNT weights:A=45,B=40,C=14 | | A+ B- C~ | CARRIED | weights-do-not-total-100 99, parameter-not-stated weights, stood-aside
            a quorum that is not met carries nothing                                  | 3.1 SIMPLE_MAJORITY quorum:3 shareOf:ANSWERS_GIVEN silence:NOT_COUNTED | | A+ B+ | NOT_CARRIED | quorum-not-met
            an abstention counts towards the quorum                                   | 3.1 SIMPLE_MAJORITY quorum:3 shareOf:ALL_PARTIES | | A+ B+ C0 | CARRIED | parameter-not-stated abstention
            whether one that stands aside counts towards the quorum is left open      | 3.1 SIMPLE_MAJORITY quorum:3 shareOf:ALL_PARTIES recusal:LEAVES_THE_COUNT | | A+ B+ C~ | CANNOT_BE_TOLD | missing-parameter recusalInQuorum, stood-aside
            silence that consents does not take part                                  | 3.1 UNANIMITY quorum:3 silence:CONSENT | | A+ B+ | NOT_CARRIED | quorum-not-met
            before the time ends a quorum is not missed                               | 3.1 UNANIMITY quorum:3 | asof:2019-04-06 | A+ B+ | OPEN |
            a forum that only recommends gives advice that binds nobody               | 4 RECOMMEND_ONLY share:50.1 shareOf:ALL_PARTIES | | A+ B+ C- | CARRIED | binds-nobody
            advice all agree on is advice however it is reached                       | 4 RECOMMEND_ONLY shareOf:ALL_PARTIES | | A+ B+ C+ | CARRIED | binds-nobody, parameter-not-stated share
            whether advice needs all or a majority is left open                       | 4 RECOMMEND_ONLY shareOf:ALL_PARTIES | | A+ B+ C- | CANNOT_BE_TOLD | binds-nobody, missing-parameter share
            a rule that says it does not bind gives advice                            | 4 SIMPLE_MAJORITY shareOf:ALL_PARTIES binding:false | | A+ B+ C- | CARRIED | binds-nobody
            advice does not clash with what binds                                     | 4 RECOMMEND_ONLY share:50.1 shareOf:ALL_PARTIES & 5 UNANIMITY | | A+ B+ C- | NOT_CARRIED |
            within the limit those to whom it is delegated decide                     | 6 DELEGATED_WITHIN_LIMIT parties:A limit:100000 | value:100000 | A+ | CARRIED | authority-not-shown
            beyond the limit the rule does not reach the matter                       | 6 DELEGATED_WITHIN_LIMIT parties:A limit:100000 | value:100000.01 | A+ | CANNOT_BE_TOLD | beyond-delegated-limit, no-rule-found
            without the sum it cannot be told whether the rule reaches the matter     | 6 DELEGATED_WITHIN_LIMIT parties:A limit:100000 | | A+ | CANNOT_BE_TOLD | missing-parameter value, authority-not-shown
            a sum in another currency cannot be compared                              | 6 DELEGATED_WITHIN_LIMIT parties:A limit:100000 | value:EUR5 | A+ | CANNOT_BE_TOLD | missing-parameter value, authority-not-shown
            beyond the limit another rule may reach                                   | 6 DELEGATED_WITHIN_LIMIT parties:A limit:100000 & 7 UNANIMITY | value:200000 | A+ B+ C+ | CARRIED | beyond-delegated-limit
            """)
    void whenAMajorityOrADelegationDecides(
            String sentence, String rules, String asked, String answers, CollectiveOutcome outcome, String remarks) {
        check(rules, asked, answers, outcome, remarks);
    }

    static void check(String rules, String asked, String answers, CollectiveOutcome outcome, String remarks) {
        Outcome worked = Rules.workOut(Scene.question(rules, asked, answers));
        Set<String> expected = remarks == null ? Set.of() : Set.copyOf(List.of(remarks.split(",\\s*")));
        Set<String> found = Scene.remarks(worked)
                .filter(each -> expected.contains(each) || !USUAL.contains(each))
                .collect(Collectors.toSet());

        assertThat(worked.collective()).as(String.join("\n", worked.workings())).isEqualTo(outcome);
        assertThat(found).as(Arrays.toString(worked.remarks().toArray())).isEqualTo(expected);
    }
}
