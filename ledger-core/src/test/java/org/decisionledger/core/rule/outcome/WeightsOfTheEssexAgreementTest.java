package org.decisionledger.core.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.core.decision.CollectiveOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weights of 002 §3.1: three councils with 16.6 each and seven CCGs with 7.14 each, which add up to 99.78. */
class WeightsOfTheEssexAgreementTest {

    private static final String RULE =
            "3.1 WEIGHTED_MAJORITY weights:L1=16.6,L2=16.6,L3=16.6,C1=7.14,C2=7.14,C3=7.14,C4=7.14,C5=7.14,C6=7.14,C7=7.14";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all agreeing carries                                                   | L1+ L2+ L3+ C1+ C2+ C3+ C4+ C5+ C6+ C7+ | CARRIED
            three councils and one group, 56.94, carry                             | L1+ L2+ L3+ C1+ C2- C3- C4- C5- C6- C7- | CARRIED
            three councils alone, 49.8, do not: half of the sum is 49.89           | L1+ L2+ L3+ C1- C2- C3- C4- C5- C6- C7- | NOT_CARRIED
            seven groups alone, 49.98, pass half of the sum and not half of 100    | L1- L2- L3- C1+ C2+ C3+ C4+ C5+ C6+ C7+ | CANNOT_BE_TOLD
            two councils and two groups, 47.48, do not                             | L1+ L2+ L3- C1+ C2+ C3- C4- C5- C6- C7- | NOT_CARRIED
            two councils and three groups, 54.62, carry                            | L1+ L2+ L3- C1+ C2+ C3+ C4- C5- C6- C7- | CARRIED
            """)
    void aMajorityOfTheWeights(String sentence, String answers, CollectiveOutcome outcome) {
        Outcome worked = Rules.workOut(Scene.question(RULE, "", answers));

        assertThat(worked.collective()).as(String.join("\n", worked.workings())).isEqualTo(outcome);
        assertThat(worked.remarks(RemarkCode.WEIGHTS_DO_NOT_TOTAL_100))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.about()).isEqualTo("99.78");
                    assertThat(remark.words()).contains("add up to 99.78 and not to 100");
                });
    }

    @Test
    void the_workings_can_be_checked_by_hand() {
        Outcome worked = Rules.workOut(Scene.question(RULE, "", "L1- L2- L3- C1+ C2+ C3+ C4+ C5+ C6+ C7+"));

        assertThat(worked.workings())
                .containsExactly(
                        "Asked as of 11 April 2019; rules are judged by 10 April 2019.",
                        "The rule “rule 3.1” (clause 3.1 of instrument:agreement, entry rule-3.1): a majority by weight"
                                + " carries.",
                        "The proposal asks for answers by 10 April 2019; that day counts. It had ended by 11 April 2019.",
                        "Agrees: org:c1 7.14, org:c2 7.14, org:c3 7.14, org:c4 7.14, org:c5 7.14, org:c6 7.14, org:c7"
                                + " 7.14. Together 49.98.",
                        "Rejects: org:l1 16.6, org:l2 16.6, org:l3 16.6. Together 49.8.",
                        "No quorum is stated, and none is applied.",
                        "It states no days of notice.",
                        "If the share is taken of all parties and the whole is the sum of the weights: 49.98 of 99.78"
                                + " agree; more than half, 49.89, is needed: carried.",
                        "If the share is taken of all parties and the whole is 100: 49.98 of 100 agree; more than half,"
                                + " 50, is needed: not carried.",
                        "If the share is taken of the answers given: 49.98 of 99.78 agree; more than half, 49.89, is"
                                + " needed: carried.",
                        "The readings the record leaves open do not agree (carried or not carried), so the outcome"
                                + " cannot be told.");
    }
}
