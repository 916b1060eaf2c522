package org.decisionledger.core.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.decision.PartyReply;
import org.decisionledger.core.delegation.DelegationFact.DelegatedAuthorityRecorded;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.thing.DelegationId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityBehindAnAnswerTest {

    private static final DelegationId ACTING = new DelegationId("delegation:a-acts");
    private static final OfficeId DIRECTOR = new OfficeId("office:director");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a delegation that reaches so far is not remarked on       | a | director | matter |        | 100000 |       | 2018/..    | 2019-04-05 |
            one whose interval is not stated is not remarked on       | a | director | matter |        |        |       |            | 2019-04-05 |
            one that does not say of whom or to whom reaches          |   |          |        |        |        |       | 2018/..    | 2019-04-05 |
            a sum beyond its limit is beyond it                       | a | director | matter |        | 50000  |       | 2018/..    | 2019-04-05 | beyond-delegated-limit
            a limit in words cannot be held against a sum             | a | director | matter |        |        | small | 2018/..    | 2019-04-05 | authority-cannot-be-told
            a limit in another currency cannot be held against a sum  | a | director | matter |        | EUR1   |       | 2018/..    | 2019-04-05 | authority-cannot-be-told
            it does not reach what it keeps back                      | a | director | matter | Matter |        |       | 2018/..    | 2019-04-05 | outside-delegation
            other words cannot be told to name the matter             | a | director | prices |        |        |       | 2018/..    | 2019-04-05 | authority-cannot-be-told
            another body's delegation does not reach                  | b | director | matter |        |        |       | 2018/..    | 2019-04-05 | outside-delegation
            another office's delegation does not reach                | a | chair    | matter |        |        |       | 2018/..    | 2019-04-05 | outside-delegation
            it does not reach a day after its end                     | a | director | matter |        |        |       | 2018       | 2019-04-05 | outside-delegation
            an end that is not told leaves the day open               | a | director | matter |        |        |       | 2018/      | 2019-04-05 | authority-cannot-be-told
            an answer given before it began is outside                | a | director | matter |        |        |       | 2019-04-08/.. | 2019-04-05 | outside-delegation
            an answer without a date is held against the decision     | a | director | matter |        |        |       | 2018/..    |            | answer-possibly-late, answer-possibly-later, missing-parameter silence
            """)
    void aDelegationIsHeldAgainstTheBodyTheOfficeTheMatterTheSumAndTheDay(
            String sentence,
            String from,
            String holder,
            String matters,
            String keptBack,
            String limit,
            String limitStated,
            String inForce,
            String given,
            String codes) {
        DelegatedAuthorityRecorded delegation = new DelegatedAuthorityRecorded(
                ACTING,
                null,
                from == null ? null : Scene.org(from),
                null,
                holder == null ? null : new OfficeId("office:" + holder),
                matters == null ? List.of() : List.of(matters),
                keptBack == null ? List.of() : List.of(keptBack),
                limit == null ? null : limit.startsWith("EUR") ? new Money("1", "EUR") : new Money(limit, "GBP"),
                limitStated,
                null,
                null,
                inForce == null ? null : Edtf.parse(inForce));

        Outcome outcome = Rules.workOut(asked(DIRECTOR, ACTING, given, delegation));

        assertThat(Scene.remarks(outcome)
                        .filter(each -> !each.startsWith("parameter"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(codes == null ? List.of() : Arrays.asList(codes.split(", ")));
    }

    @Test
    void an_answer_outside_the_delegation_is_counted_and_flagged_with_both_entries() {
        Outcome outcome = Rules.workOut(asked(DIRECTOR, ACTING, "2019-04-05", reaching("org:b", "2018/..")));

        assertThat(outcome.collective()).isEqualTo(CollectiveOutcome.CARRIED);
        assertThat(outcome.remarks(RemarkCode.OUTSIDE_DELEGATION))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.words())
                            .isEqualTo("The delegation delegation:a-acts is of org:b and not of Alpha Council.");
                    assertThat(remark.entries()).containsExactly(new EntryId("delegation"), new EntryId("answer"));
                });
    }

    @Test
    void an_office_that_names_no_delegation_has_not_shown_its_authority() {
        Outcome outcome = Rules.workOut(asked(DIRECTOR, null, "2019-04-05"));

        assertThat(outcome.remarks(RemarkCode.AUTHORITY_NOT_SHOWN))
                .extracting(Remark::words)
                .containsExactly("For Alpha Council, office:director answered and no delegation is named.");
    }

    @Test
    void a_delegation_that_is_not_on_record_shows_no_authority() {
        Outcome outcome = Rules.workOut(asked(null, ACTING, "2019-04-05"));

        assertThat(outcome.remarks(RemarkCode.AUTHORITY_NOT_SHOWN))
                .extracting(Remark::words)
                .containsExactly("For Alpha Council, delegation:a-acts is relied on and is not on record.");
    }

    @Test
    void a_body_that_answers_itself_needs_to_show_nothing() {
        Outcome outcome = Rules.workOut(asked(null, null, "2019-04-05"));

        assertThat(outcome.remarks(RemarkCode.AUTHORITY_NOT_SHOWN)).isEmpty();
    }

    @Test
    void an_answer_after_the_moment_asked_about_needs_no_authority_yet() {
        Outcome outcome = Rules.workOut(asked(DIRECTOR, null, "2019-04-20"));

        assertThat(outcome.remarks(RemarkCode.AUTHORITY_NOT_SHOWN)).isEmpty();
    }

    @Test
    void a_delegated_rule_without_parties_counts_those_who_hold_the_delegation() {
        DelegatedAuthorityRecorded held = new DelegatedAuthorityRecorded(
                ACTING, null, null, Scene.org("a"), null, List.of(), List.of(), null, null, null, null, null);
        Question question =
                with(asked(null, null, "2019-04-05", held), Scene.rules("6 DELEGATED_WITHIN_LIMIT parties:nobody"));

        Outcome outcome = Rules.workOut(question);

        assertThat(outcome.collective()).isEqualTo(CollectiveOutcome.CARRIED);
        assertThat(outcome.count()).extracting(PartyCount::party).containsExactly(Scene.org("a"));
    }

    private static DelegatedAuthorityRecorded reaching(String from, String inForce) {
        return new DelegatedAuthorityRecorded(
                ACTING,
                null,
                Scene.org(from.substring(4)),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                Edtf.parse(inForce));
    }

    private static Question asked(
            OfficeId office, DelegationId authority, String given, DelegatedAuthorityRecorded... delegations) {
        Question question = Scene.question("3.1 UNANIMITY parties:A", "value:75000 asked:A", null);
        AnswerOnRecord answer = new AnswerOnRecord(
                new EntryId("answer"),
                given == null ? null : Edtf.parse(given),
                Scene.org("a"),
                PartyReply.AGREES,
                null,
                office,
                authority);
        return new Question(
                question.proposal(),
                question.rules(),
                List.of(),
                List.of(answer),
                Arrays.stream(delegations)
                        .map(each -> new DelegationOnRecord(new EntryId("delegation"), each))
                        .toList(),
                List.of(),
                question.asOf(),
                null,
                Map.of(Scene.org("a"), "Alpha Council"));
    }

    private static Question with(Question question, List<RuleOnRecord> rules) {
        return new Question(
                question.proposal(),
                rules,
                List.of(),
                question.answers(),
                question.delegations(),
                List.of(),
                question.asOf(),
                null,
                Map.of());
    }
}
