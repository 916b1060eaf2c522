package org.decisionledger.core.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.rule.outcome.RuleSetAside.Reason;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhichRuleGovernsTest {

    private static final String CLAUSE_7 = """
            6.12 PRIOR_APPROVAL_OF_EACH
            & 7.5 SIMPLE_MAJORITY except:reserved_matters after:majority_vote
            & 7.7 OTHER after:forum_meets,dispute_resolution""";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            of the reserved and the other matters the reserved are decided by all     | 3.1 UNANIMITY on:reserved_matters & 3.2 SIMPLE_MAJORITY on:other_matters except:reserved_matters | on:reserved_matters | A+ B+ C- | NOT_CARRIED |
            what no rule names falls to the rule for other matters                    | 3.1 UNANIMITY on:reserved_matters & 3.2 SIMPLE_MAJORITY on:other_matters shareOf:ALL_PARTIES | on:price | A+ B+ C- | CARRIED |
            a rule that names the matter goes before the rule for other matters       | 3.1 UNANIMITY on:price & 3.2 SIMPLE_MAJORITY on:other_matters | on:price | A+ B+ C- | NOT_CARRIED |
            the rule for other matters of another text and forum does not yield       | 3.1 UNANIMITY on:price & 3.2 SIMPLE_MAJORITY on:other_matters shareOf:ALL_PARTIES text:other | on:price | A+ B+ C- | CLAUSES_CLASH | clauses-clash 3.1 v 3.2
            the rule for other matters of the same forum yields                       | 3.1 UNANIMITY on:price forum:f & 3.2 SIMPLE_MAJORITY on:other_matters text:other forum:f | on:price | A+ B+ C- | NOT_CARRIED |
            words are compared without case and spacing                               | 3.1 UNANIMITY on:Reserved__Matters | on:reserved_matters | A+ B+ C+ | CARRIED |
            a matter that no rule names has no rule                                   | 3.1 UNANIMITY on:price | on:parking | A+ B+ C+ | CANNOT_BE_TOLD | no-rule-found
            a matter of no stated class leaves open which rule governs                | 3.1 UNANIMITY on:price | on:none | A+ B+ C+ | CANNOT_BE_TOLD | rule-cannot-be-told
            a rule that names no class of matter may or may not govern                | 3.1 UNANIMITY on:none | | A+ B+ C+ | CANNOT_BE_TOLD | rule-cannot-be-told
            a rule that the proposal names governs                                    | 3.1 UNANIMITY on:none | under:3.1 | A+ B+ C+ | CARRIED |
            a proposal that names rules and no class is put under those alone         | 3.1 UNANIMITY & 3.2 SIMPLE_MAJORITY shareOf:ALL_PARTIES | on:none under:3.2 | A+ B+ C- | CARRIED |
            a rule named for a matter it does not name is followed and flagged        | 3.1 UNANIMITY on:price | under:3.1 | A+ B+ C+ | CARRIED | named-rule-does-not-fit
            a rule named for a matter it leaves out is not followed                   | 3.1 SIMPLE_MAJORITY on:other except:reserved & 3.2 UNANIMITY on:reserved | on:reserved under:3.1 | A+ B+ C- | NOT_CARRIED | named-rule-does-not-fit
            a rule of another forum does not govern                                   | 3.1 UNANIMITY forum:f & 3.2 SIMPLE_MAJORITY forum:g shareOf:ALL_PARTIES | forum:g | A+ B+ C- | CARRIED |
            a rule is not in force before its first day                               | 3.1 UNANIMITY force:2019-04-11/.. | | A+ B+ C+ | CANNOT_BE_TOLD | rule-not-in-force, no-rule-found
            a rule is in force on its first day                                       | 3.1 UNANIMITY force:2019-04-10/.. | | A+ B+ C+ | CARRIED |
            a rule is in force on its last day                                        | 3.1 UNANIMITY force:2015/2019-04-10 | | A+ B+ C+ | CARRIED |
            a rule is not in force after its last day                                 | 3.1 UNANIMITY force:2015/2019-04-09 | | A+ B+ C+ | CANNOT_BE_TOLD | rule-not-in-force, no-rule-found
            rules are judged by the day of the decision where there is one            | 3.1 UNANIMITY force:2019-05-01/.. | decide:2019-05-02 | A+ B+ C+ | CARRIED |
            rules are judged by the moment asked about where there is no other day    | 3.1 UNANIMITY force:2019-04-11/.. | reply:none | A+ B+ C+ | CARRIED | no-deadline
            a rule whose end is not told may have been in force                       | 3.1 UNANIMITY force:2015/ | | A+ B+ C+ | CANNOT_BE_TOLD | rule-cannot-be-told
            a rule without an interval is taken as in force, and that is said         | 3.1 UNANIMITY force:none | | A+ B+ C+ | CARRIED | in-force-not-stated
            a rule laid down later was not in force                                   | 3.1 UNANIMITY force:none set:2019-06 | | A+ B+ C+ | CANNOT_BE_TOLD | rule-not-in-force, no-rule-found
            a rule laid down the same day was in force                                | 3.1 UNANIMITY force:none set:2019-04-10 | | A+ B+ C+ | CARRIED | in-force-not-stated
            a rule laid down earlier was in force | 3.1 UNANIMITY force:none set:2018 | | A+ B+ C+ | CARRIED | in-force-not-stated
            a rule laid down in the same month may have been in force                 | 3.1 UNANIMITY force:none set:2019-04 | | A+ B+ C+ | CANNOT_BE_TOLD | in-force-not-stated, rule-cannot-be-told
            a rule that is only proposed does not govern                              | 3.1 UNANIMITY basis:PROPOSED | | A+ B+ C+ | CANNOT_BE_TOLD | rule-only-proposed, no-rule-found
            where there is no text, what is done is followed and flagged              | 3.1 UNANIMITY basis:PRACTICE | | A+ B+ C+ | CARRIED | rests-on-practice
            where there is a text, what is done differently is flagged                | 3.1 UNANIMITY & no SIMPLE_MAJORITY shareOf:ALL_PARTIES basis:PRACTICE | | A+ B+ C- | NOT_CARRIED | practice-differs
            where there is a text, what is done alike is not remarked on              | 3.1 UNANIMITY & no SIMPLE_MAJORITY shareOf:ALL_PARTIES basis:PRACTICE | | A+ B+ C+ | CARRIED |
            of two versions of a rule the later governs                               | 3.1 UNANIMITY entry:v1 & 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES force:2018-06-20/.. entry:v2 | | A+ B+ C- | CARRIED | rule-replaced
            before the later version the earlier governs                              | 3.1 UNANIMITY entry:v1 & 3.1 SIMPLE_MAJORITY force:2018-06-20/.. entry:v2 | decide:2018-06-19 | A+ B+ C- | NOT_CARRIED | rule-not-in-force
            a version with no limit at its start is the earlier                       | 3.1 UNANIMITY force:../.. entry:v1 & 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES force:2018-06-20/.. entry:v2 | | A+ B+ C- | CARRIED | rule-replaced
            two versions of which neither is the later clash where they differ        | 3.1 UNANIMITY entry:v1 title:one & 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES entry:v2 | | A+ B+ C- | CLAUSES_CLASH | clauses-clash 3.1
            two versions without any date clash where they differ                     | 3.1 UNANIMITY entry:v1 force:none & 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES entry:v2 force:none | | A+ B+ C- | CLAUSES_CLASH | clauses-clash 3.1, in-force-not-stated
            a clause that gave way does not govern                                    | 5.3 UNANIMITY | gaveway:5.1_to_5.9 from:2018-06-20 | A+ B+ C+ | CANNOT_BE_TOLD | rule-replaced, no-rule-found
            a clause governs until the day it gives way                               | 5.3 UNANIMITY | gaveway:5.1_to_5.9 from:2018-06-20 decide:2018-06-19 | A+ B+ C+ | CARRIED |
            a clause outside those that gave way governs                              | 6.1 UNANIMITY | gaveway:5.1_to_5.9 from:2018-06-20 | A+ B+ C+ | CARRIED |
            clauses of another text do not give way with it                           | 5.3 UNANIMITY text:other | gaveway:5.1_to_5.9 from:2018-06-20 | A+ B+ C+ | CARRIED |
            a clause gives way with the one it stands below                           | 5.3.1 UNANIMITY | gaveway:clause_5.3 from:2018-06-20 | A+ B+ C+ | CANNOT_BE_TOLD | rule-replaced, no-rule-found
            a clause of which a part gave way may not govern                          | 5.3 UNANIMITY | gaveway:5.3.1 from:2018-06-20 | A+ B+ C+ | CANNOT_BE_TOLD | rule-cannot-be-told
            clauses that gave way from an unknown day may not govern                  | 5.3 UNANIMITY | gaveway:5.3 | A+ B+ C+ | CANNOT_BE_TOLD | rule-cannot-be-told
            clauses that gave way in part may not govern                              | 5.3 UNANIMITY | gaveway:5.3 from:2018-06-20 extent:in_part | A+ B+ C+ | CANNOT_BE_TOLD | rule-cannot-be-told
            clauses beside those that principally gave way govern, and that is said   | 6.1 UNANIMITY | gaveway:5.1_to_5.9 from:2018-06-20 extent:principally | A+ B+ C+ | CARRIED | superseded-in-part
            a text that gave way as a whole does not govern                           | 6.1 UNANIMITY | gaveway:the_whole from:2018-06-20 | A+ B+ C+ | CANNOT_BE_TOLD | rule-replaced, no-rule-found
            a text that gave way as a whole in part may govern                        | 6.1 UNANIMITY | gaveway:the_whole from:2018-06-20 extent:in_part | A+ B+ C+ | CANNOT_BE_TOLD | rule-cannot-be-told
            a rule without a clause may have given way                                | no UNANIMITY | gaveway:5.1_to_5.9 from:2018-06-20 | A+ B+ C+ | CANNOT_BE_TOLD | rule-cannot-be-told
            provisions without numbers leave it open                                  | 5.3 UNANIMITY | gaveway:some_of_it from:2018-06-20 | A+ B+ C+ | CANNOT_BE_TOLD | rule-cannot-be-told
            two rules in force with different results clash                           | 3.1 UNANIMITY & 4.2 SIMPLE_MAJORITY shareOf:ALL_PARTIES | | A+ B+ C- | CLAUSES_CLASH | clauses-clash 3.1 v 4.2
            two rules in force with the same result are both relied on                | 3.1 UNANIMITY & 4.2 SIMPLE_MAJORITY shareOf:ALL_PARTIES | | A+ B+ C+ | CARRIED |
            a clause without a number stands last in a clash                          | no UNANIMITY & 4.10 SIMPLE_MAJORITY shareOf:ALL_PARTIES & 4.9 SIMPLE_MAJORITY shareOf:ALL_PARTIES & preface UNANIMITY | | A+ B+ C- | CLAUSES_CLASH | clauses-clash 4.9 v 4.10 v preface v rule no
            a rule that cannot be worked out is flagged beside one that can           | 3.1 UNANIMITY & 9 OTHER | | A+ B+ C+ | CARRIED | method-not-worked-out
            what one clause leaves open another of the same text may state            | 6.12 PRIOR_APPROVAL_OF_EACH & 7.4 PRIOR_APPROVAL_OF_EACH silence:CONSENT | | A+ B+ | CARRIED |
            what another text states is not read into it                              | 6.12 PRIOR_APPROVAL_OF_EACH & 7.4 PRIOR_APPROVAL_OF_EACH silence:CONSENT text:other | | A+ B+ | CANNOT_BE_TOLD | missing-parameter silence, clauses-clash 6.12 v 7.4
            what two clauses state differently is read into neither                   | 6.12 PRIOR_APPROVAL_OF_EACH & 7.3 PRIOR_APPROVAL_OF_EACH silence:REJECTION & 7.4 PRIOR_APPROVAL_OF_EACH silence:CONSENT | | A+ B+ | CLAUSES_CLASH | parameter-not-stated silence, clauses-clash 7.3 v 7.4
            a rejection that ends the matter ends it                                  | 3.1 UNANIMITY after:ends | | A+ B+ C- | NOT_CARRIED |
            a rejection that goes to dispute stops it                                 | 3.1 UNANIMITY after:dispute_resolution | | A+ B+ C- | STOPPED |
            a vote and after it a dispute do not clash in one clause                  | 3.1 UNANIMITY after:majority_vote,dispute_resolution | | A+ B+ C- | OPEN |
            another route after a rejection cannot be worked out                      | 3.1 UNANIMITY after:other_route | | A+ B+ C- | CANNOT_BE_TOLD | method-not-worked-out
            another route beside one that stops cannot be told                        | 3.1 UNANIMITY after:other_route & 7.7 OTHER after:forum_meets | | A+ B+ C- | CANNOT_BE_TOLD | method-not-worked-out
            a majority that is missed may lead to another route                       | 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES after:other_route | | A+ B- C- | CANNOT_BE_TOLD | method-not-worked-out
            a rule that a source describes is followed, and that is said              | 3.1 UNANIMITY basis:DESCRIBED | | A+ B+ C+ | CARRIED | rests-on-description
            a rule that is described may clash with one that is written               | 3.1 UNANIMITY & 4.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES basis:DESCRIBED | | A+ B+ C- | CLAUSES_CLASH | clauses-clash 3.1 v 4.1, rests-on-description
            a vote that is called leaves it open, since none is on record             | 3.1 UNANIMITY after:majority_vote | | A+ B+ C- | OPEN |
            one clause that lets a vote be called and stops the action clashes        | 7 UNANIMITY after:majority_vote,forum_meets | | A+ B+ C- | CLAUSES_CLASH | clauses-clash 7
            a majority that is missed stops where a rejection stops                   | 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES after:forum_meets | | A+ B- C- | STOPPED |
            a majority that is missed without a rejection is not carried              | 3.1 SIMPLE_MAJORITY shareOf:ALL_PARTIES after:forum_meets | | A+ B0 C0 | NOT_CARRIED | parameter-not-stated abstention
            a vote put under the rule for votes alone is a majority vote              | 7.5 SIMPLE_MAJORITY shareOf:ALL_PARTIES after:majority_vote | | A+ B+ C- | CARRIED |
            a vote put under the rule for votes alone may be lost                     | 7.5 SIMPLE_MAJORITY shareOf:ALL_PARTIES after:majority_vote,forum_meets | | A+ B- C- | NOT_CARRIED |
            a rule that speaks only of rejections says nothing without one            | 7.7 OTHER after:forum_meets | | A+ B+ C+ | CANNOT_BE_TOLD |
            advice alone stays advice when it cannot be told whether it governs       | 4 RECOMMEND_ONLY on:none | | A+ B+ C+ | CANNOT_BE_TOLD | rule-cannot-be-told, parameter-not-stated shareOf
            """)
    void theRuleInForceOnTheDayGoverns(
            String sentence, String rules, String asked, String answers, CollectiveOutcome outcome, String remarks) {
        CountingAnswersTest.check(rules, asked, answers, outcome, remarks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            without a rejection clause 7.5 and clause 7.7 do not clash | on:matter                  | A+ B+ C+ | CARRIED |
            a rejection makes clause 7.5 and clause 7.7 clash          | on:matter                  | A+ B+ C- | CLAUSES_CLASH | clauses-clash 7.5 v 7.7
            on a reserved matter only clause 7.7 speaks and it stops   | on:matter,reserved_matters | A+ B+ C- | STOPPED |
            a condition may be a rejection and may make them clash     | on:matter                  | A+ B+ C? | CANNOT_BE_TOLD | clauses-clash 7.5 v 7.7, conditional-answer
            before the time ends nothing clashes yet                   | on:matter asof:2019-04-06  | A+ C- | OPEN |
            """)
    void whatFollowsARejection(
            String sentence, String asked, String answers, CollectiveOutcome outcome, String remarks) {
        CountingAnswersTest.check(CLAUSE_7, asked, answers, outcome, remarks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a rejection makes 7.5 and 7.7 clash                    | on:matter          | A+ B- | CLAUSES_CLASH | clauses-clash 7.5 v 7.7, method-not-worked-out
            silence consents by 7.4, which all the clauses share   | on:matter          | A+    | CARRIED       | method-not-worked-out
            a reserved matter on which all agree is carried        | on:matter,reserved | A+    | CARRIED       | method-not-worked-out
            a reserved matter that is rejected is stopped          | on:matter,reserved | A+ B- | STOPPED       | method-not-worked-out
            """)
    void clauseSevenWithItsForumActingByConsensus(
            String sentence, String asked, String answers, CollectiveOutcome outcome, String remarks) {
        String rules = "6.12 PRIOR_APPROVAL_OF_EACH & 7.1 OTHER & 7.4 PRIOR_APPROVAL_OF_EACH silence:CONSENT"
                + " & 7.5 SIMPLE_MAJORITY except:reserved after:majority_vote"
                + " & 7.7 CONSENSUS after:forum_meets,dispute_resolution";
        CountingAnswersTest.check(rules, asked, answers, outcome, remarks);
    }

    @Test
    void a_clash_names_both_clauses_their_entries_and_what_each_leads_to() {
        Outcome outcome = Rules.workOut(Scene.question(CLAUSE_7, "", "A+ B+ C-"));

        assertThat(outcome.remarks(RemarkCode.CLAUSES_CLASH)).singleElement().satisfies(clash -> {
            assertThat(clash.about()).isEqualTo("7.5 v 7.7");
            assertThat(clash.entries()).containsExactly(new EntryId("rule-7.5"), new EntryId("rule-7.7"));
            assertThat(clash.words())
                    .isEqualTo("The clauses clash, 7.5 v 7.7: by the rule “rule 7.5” (clause 7.5 of "
                            + "instrument:agreement, entry rule-7.5), a majority vote may be called; none is on record; "
                            + "by the rule “rule 7.7” (clause 7.7 of instrument:agreement, entry rule-7.7), the action "
                            + "stops and the forum meets or the dispute procedure follows. Which prevails is not on "
                            + "record.");
        });
        assertThat(outcome.rules()).extracting(RuleReliedOn::clause).containsExactly("6.12", "7.5", "7.7");
    }

    @Test
    void rules_set_aside_are_named_with_the_reason_and_what_took_their_place() {
        GoverningRules governing = RulesInForce.on(
                Matter.of("price"),
                Edtf.parse("2019-04-10"),
                Scene.rules("3.2 WEIGHTED_MAJORITY on:price weights:A=50,B=50 entry:v1"
                        + " & 3.2 WEIGHTED_MAJORITY on:price weights:A=60,B=40 force:2018-06-20/.. entry:v2"
                        + " & 3.3 SIMPLE_MAJORITY on:other_matters & 3.4 UNANIMITY on:all except:price"
                        + " & 3.5 UNANIMITY on:price force:2010/2012 & 3.6 UNANIMITY on:price basis:PROPOSED"
                        + " & 3.7 UNANIMITY on:parking"),
                List.of());

        assertThat(governing.certain()).extracting(RuleOnRecord::entry).containsExactly(new EntryId("v2"));
        assertThat(governing.possible()).isEmpty();
        assertThat(governing.setAside())
                .extracting(aside -> aside.rule().entry().value(), RuleSetAside::reason)
                .containsExactlyInAnyOrder(
                        tuple("v1", Reason.LATER_VERSION),
                        tuple("rule-3.3", Reason.SPECIFIC_RULE_GOVERNS),
                        tuple("rule-3.4", Reason.EXCEPTED),
                        tuple("rule-3.5", Reason.NOT_IN_FORCE),
                        tuple("rule-3.6", Reason.ONLY_PROPOSED));
        assertThat(governing.setAside().stream()
                        .filter(aside -> aside.reason() == Reason.LATER_VERSION)
                        .flatMap(aside -> aside.entries().stream()))
                .containsExactly(new EntryId("v1"), new EntryId("v2"));
    }

    @Test
    void a_clause_that_gave_way_is_named_with_the_text_that_took_its_place() {
        Outcome outcome = Rules.workOut(
                Scene.question("5.3 UNANIMITY", "gaveway:5.1_to_5.9 from:2018-06-20 to:ccf-terms", "A+ B+ C+"));

        assertThat(outcome.governing().setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.reason()).isEqualTo(Reason.SUPERSEDED);
            assertThat(aside.entries()).containsExactly(new EntryId("rule-5.3"), new EntryId("gave-way"));
            assertThat(aside.words()).endsWith("had given way to instrument:ccf-terms by 10 April 2019.");
        });
        assertThat(outcome.workings())
                .contains(outcome.governing().setAside().get(0).words());
    }

    @Test
    void a_rule_for_other_matters_yields_only_where_the_rule_that_names_the_matter_is_in_force() {
        GoverningRules governing = RulesInForce.on(
                Matter.of("price"),
                Edtf.parse("2019-04-10"),
                Scene.rules("3.1 UNANIMITY on:price force:2015/ & 3.2 SIMPLE_MAJORITY on:other_matters"),
                List.of());

        assertThat(governing.alternatives().stream()
                        .map(set ->
                                set.stream().map(RuleOnRecord::clauseOrTitle).collect(Collectors.joining(",")))
                        .toList())
                .containsExactlyInAnyOrder("3.2", "3.1");
        assertThat(governing.certain()).isEmpty();
        assertThat(governing.possible()).hasSize(2);
    }

    @Test
    void where_very_many_rules_may_govern_no_outcome_is_told() {
        String rules = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> n + " UNANIMITY on:none")
                .collect(Collectors.joining(" & "));

        assertThat(Rules.workOut(Scene.question(rules, "", "A+ B+ C+")).collective())
                .isEqualTo(CollectiveOutcome.CANNOT_BE_TOLD);
    }
}
