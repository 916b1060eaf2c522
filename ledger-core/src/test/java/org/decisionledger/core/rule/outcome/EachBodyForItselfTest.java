package org.decisionledger.core.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EachBodyForItselfTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            each body has an outcome of its own            | A+ B- C0 | a CARRIED, b NOT_CARRIED, c NOT_CARRIED
            a body that stands aside has not adopted it    | A~ B+ C+ | a NOT_CARRIED, b CARRIED, c CARRIED
            a body whose resolution is not on record is open | A+ B+  | a CARRIED, b CARRIED, c OPEN
            a condition cannot be told                     | A? B+ C* | a CANNOT_BE_TOLD, b CARRIED, c CANNOT_BE_TOLD
            two different resolutions cannot be told       | A+ A-@2019-04-06 B+ C+ | a CANNOT_BE_TOLD, b CARRIED, c CARRIED
            a resolution without a date may be still to come | A+@none B+ C+ | a CANNOT_BE_TOLD, b CARRIED, c CARRIED
            a resolution after the moment asked about is not there | A+@2019-04-12 B+ C+ | a OPEN, b CARRIED, c CARRIED
            a body is bound by no time for answers         | A+@2019-04-11 B+ C+ | a CARRIED, b CARRIED, c CARRIED
            """)
    void bodiesThatMeetInCommonDecideOneByOne(String sentence, String answers, String outcomes) {
        Outcome common = Rules.workOut(Scene.question("3.1 UNANIMITY", "common:A,B,C", answers));
        Outcome byRule = Rules.workOut(Scene.question("2.6 EACH_BODY_FOR_ITSELF", "", answers));

        assertThat(common.collective()).as("no outcome for all together").isNull();
        assertThat(of(common)).isEqualTo(outcomes);
        assertThat(of(byRule)).isEqualTo(outcomes);
        assertThat(byRule.rules()).extracting(RuleReliedOn::clause).containsExactly("2.6");
        assertThat(common.rules())
                .as("a rule for all together is not relied on")
                .isEmpty();
    }

    @Test
    void it_is_said_that_no_outcome_is_told_for_all_and_whose_resolution_is_missing() {
        Outcome outcome =
                Rules.workOut(Scene.question("2.6 EACH_BODY_FOR_ITSELF parties:A,B", "", "A+ D-@none E+ F+@2020"));

        assertThat(Scene.remarks(outcome))
                .containsExactly(
                        "each-body-for-itself", "no-resolution-on-record", "vote-by-non-party", "vote-by-non-party");
        assertThat(outcome.remarks(RemarkCode.EACH_BODY_FOR_ITSELF)
                        .findFirst()
                        .orElseThrow()
                        .entries())
                .containsExactly(new EntryId("rule-2.6"));
        assertThat(outcome.workings())
                .containsExactly(
                        "The rule “rule 2.6” (clause 2.6 of instrument:agreement, entry rule-2.6): each body decides for itself.",
                        "org:a, for itself: carried (entries answer-1).",
                        "org:b, for itself: open (nothing is on record).");
        assertThat(outcome.count()).hasSize(4);
    }

    @Test
    void a_rule_for_each_body_that_may_not_be_in_force_leaves_the_outcome_untold() {
        Outcome outcome = Rules.workOut(Scene.question("2.6 EACH_BODY_FOR_ITSELF force:2015/", "", "A+ B+ C+"));

        assertThat(outcome.collective()).hasToString("CANNOT_BE_TOLD");
        assertThat(outcome.bodies()).isEmpty();
    }

    private static String of(Outcome outcome) {
        return outcome.bodies().stream()
                .map(each -> each.body().slug() + " " + each.outcome())
                .collect(Collectors.joining(", "));
    }
}
