package org.decisionledger.core.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.time.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 1st of April 2019 was a Monday. A calendar here is Monday to Friday. */
class TimeAndNoticeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            six days later is enough for five days however they are counted       | notice:5c | decide:2019-04-07           | YES      | 5 | 6
            five days later is enough unless clear days are meant                 | notice:5c | decide:2019-04-06           | POSSIBLY | 4 | 5
            four days later is not enough                                         | notice:5c | decide:2019-04-05           | NO       | 3 | 4
            a decision before the notice has no notice                            | notice:5c | decide:2019-03-20           | NO       | 0 | 0
            working days leave out the weekend                                    | notice:5w | decide:2019-04-08 calendar:x | POSSIBLY | 4 | 5
            one working day more is enough                                        | notice:5w | decide:2019-04-09 calendar:x | YES      | 5 | 6
            four working days are not enough                                      | notice:5w | decide:2019-04-05 calendar:x | NO       | 3 | 4
            without a calendar working days cannot be counted                     | notice:5w | decide:2019-04-20           | POSSIBLY | 0 | 19
            without a calendar too few days of any kind are too few               | notice:5w | decide:2019-04-05           | NO       | 0 | 4
            where the kind of day is not stated both must be enough               | notice:5  | decide:2019-04-09 calendar:x | YES      | 5 | 8
            where the kind of day is not stated and they differ it is left open   | notice:5  | decide:2019-04-07 calendar:x | POSSIBLY | 4 | 6
            a decision dated to the month straddles                               | notice:5c | decide:2019-04              | POSSIBLY | 0 | 29
            a circulation dated to the month before is enough where its end is    | notice:5c | circulated:2019-03 decide:2019-04-07 | YES | 6 | 37
            """)
    void noticeIsCountedInTheStrictestAndTheWidestWay(
            String sentence, String notice, String asked, Answer enough, int fewest, int most) {
        Outcome outcome = Rules.workOut(Scene.question("3.1 UNANIMITY " + notice, asked, "A+ B+ C+"));

        NoticeShown shown = outcome.rules().get(0).notice();
        assertThat(shown.enough()).isEqualTo(enough);
        assertThat(shown.fewest()).isEqualTo(fewest);
        assertThat(shown.most()).isEqualTo(most);
        assertThat(outcome.remarks(RemarkCode.NOTICE_TOO_SHORT).count()).isEqualTo(enough == Answer.NO ? 1 : 0);
        assertThat(outcome.remarks(RemarkCode.NOTICE_CANNOT_BE_TOLD).count())
                .isEqualTo(enough == Answer.POSSIBLY ? 1 : 0);
        assertThat(outcome.collective()).as("short notice leaves the count").isEqualTo(CollectiveOutcome.CARRIED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            too short     | decide:2019-04-03 | The rule “rule 3.1” (clause 3.1 of instrument:agreement, entry rule-3.1) asks for 5 calendar days of notice; at most 2 were given.
            it may be     | decide:2019-04-06 | The rule “rule 3.1” (clause 3.1 of instrument:agreement, entry rule-3.1) asks for 5 calendar days of notice; between 4 and 5 were given, by how precisely the days are dated and counted.
            no dates      | decide:none       | The rule “rule 3.1” (clause 3.1 of instrument:agreement, entry rule-3.1) asks for 5 calendar days of notice; the days of circulation and of decision are not both on record.
            an open date  | decide:2019-05/.. | The rule “rule 3.1” (clause 3.1 of instrument:agreement, entry rule-3.1) asks for 5 calendar days of notice; the days of circulation and of decision are not both on record.
            """)
    void whatIsSaidOfShortNotice(String sentence, String asked, String words) {
        Outcome outcome = Rules.workOut(Scene.question("3.1 UNANIMITY notice:5c", asked, "A+ B+ C+"));

        assertThat(outcome.remarks())
                .filteredOn(remark -> remark.code().name().startsWith("NOTICE"))
                .extracting(Remark::words)
                .containsExactly(words);
    }

    @Test
    void notice_that_is_enough_is_shown_in_the_workings() {
        Outcome outcome = Rules.workOut(Scene.question("3.1 UNANIMITY notice:5c", "decide:2019-04-20", "A+ B+ C+"));

        assertThat(outcome.workings()).contains("It asks for 5 calendar days of notice; at least 18 were given.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ten calendar days after Monday 1 April end on the 11th              | days:10c | reply:none                        | 2019-04-11
            ten working days end on Monday the 15th                             | days:10w | reply:none calendar:x             | 2019-04-15
            days of no stated kind end on one of the two                        | days:10  | reply:none calendar:x             | 2019-04-11/2019-04-15
            without a calendar the end of days of no stated kind is not known   | days:10  | reply:none                        | 2019-04-11/
            without a calendar working days have no known end                   | days:10w | reply:none                        |
            from some day in March the last day is one of a month               | days:10c | reply:none circulated:2019-03     | 2019-03-11/2019-04-10
            the day the proposal names goes before the days of the rule         | days:10c | reply:2019-04-05                  | 2019-04-05
            without a day of circulation there is nothing to count from         | days:10c | reply:none circulated:none        |
            """)
    void theTimeForAnswers(String sentence, String days, String asked, String lastDay) {
        Outcome outcome = Rules.workOut(Scene.question("3.1 UNANIMITY " + days, asked, "A+ B+ C+"));

        assertThat(String.valueOf(outcome.rules().get(0).lastDay())).isEqualTo(String.valueOf(lastDay));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            fewer days than the rule allows are flagged      | 3.1 UNANIMITY days:10c | reply:2019-04-10 | reply-time-too-short
            as many days as the rule allows are not          | 3.1 UNANIMITY days:9c  | reply:2019-04-10 |
            days that may be fewer are not flagged as fewer  | 3.1 UNANIMITY days:9   | reply:2019-04-10 calendar:x |
            working days for notice need a calendar          | 3.1 UNANIMITY notice:5w | decide:2019-04-30 asof:2019-04-30 | no-calendar
            working days for a reply need a calendar         | 3.1 UNANIMITY days:5w  | | no-calendar
            with a calendar none is missed                   | 3.1 UNANIMITY days:5w  | calendar:x |
            """)
    void daysThatCannotBeKeptOrCounted(String sentence, String rule, String asked, String code) {
        Outcome outcome = Rules.workOut(Scene.question(rule, asked, "A+ B+ C+"));

        assertThat(Scene.remarks(outcome))
                .filteredOn(remark -> remark.equals("reply-time-too-short") || remark.equals("no-calendar"))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void a_day_after_the_days_of_the_rule_counts_as_late() {
        Outcome outcome = Rules.workOut(
                Scene.question("3.1 UNANIMITY days:4c silence:CONSENT", "reply:none", "A+ B+ C-@2019-04-06"));

        assertThat(outcome.collective()).isEqualTo(CollectiveOutcome.CARRIED);
        assertThat(outcome.workings())
                .contains(
                        "The rule allows 4 calendar days for an answer: to 5 April 2019; that day counts. It had ended by "
                                + "11 April 2019.");
    }

    @Test
    void a_calendar_without_working_days_comes_to_an_end() {
        assertThat(Days.afterWorking(LocalDate.parse("2019-04-01"), 1, day -> false))
                .isEqualTo("2029-04-01");
    }

    @Test
    void an_answer_at_a_time_of_day_may_be_after_a_deadline_within_that_day() {
        Outcome outcome =
                Rules.workOut(Scene.question("3.1 UNANIMITY silence:CONSENT", "reply:2019-04-05T12:00:00", "A+ B+ C-"));

        assertThat(outcome.remarks(RemarkCode.ANSWER_POSSIBLY_LATE)).hasSize(3);
        assertThat(outcome.collective()).isEqualTo(CollectiveOutcome.CANNOT_BE_TOLD);
    }

    @Test
    void the_moment_asked_about_is_a_day_or_finer() {
        assertThatThrownBy(() -> Scene.question("3.1 UNANIMITY", "asof:2019-04", "A+"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no single moment");
    }
}
