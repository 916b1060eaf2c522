package org.decisionledger.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.decisionledger.core.calendar.Regime.PCR_2015;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Public Contracts Regulations 2015, regs 2 and 87. */
class StandstillUnderThePcrTest {

    /** sent, 10th day, last day */
    @ParameterizedTest
    @CsvSource({
        // the 10th day is a working day
        "2015-03-02, 2015-03-12, 2015-03-12",
        "2016-03-11, 2016-03-21, 2016-03-21",
        "2018-03-16, 2018-03-26, 2018-03-26",
        // it is Good Friday or Easter Monday
        "2016-03-15, 2016-03-25, 2016-03-29",
        "2016-03-18, 2016-03-28, 2016-03-29",
        "2019-04-09, 2019-04-19, 2019-04-23",
        "2019-04-12, 2019-04-22, 2019-04-23",
        // it is in the days of Christmas and New Year
        "2017-12-13, 2017-12-23, 2017-12-27",
        "2017-12-15, 2017-12-25, 2017-12-27",
        "2017-12-22, 2018-01-01, 2018-01-02",
        "2020-12-15, 2020-12-25, 2020-12-29",
        "2020-12-18, 2020-12-28, 2020-12-29",
        "2021-12-17, 2021-12-27, 2021-12-29",
        // it is the Sunday on which the clocks change
        "2018-10-18, 2018-10-28, 2018-10-29",
        // the bank holiday of early May was moved from 4 to 8 May 2020
        "2020-04-24, 2020-05-04, 2020-05-04",
        "2020-04-28, 2020-05-08, 2020-05-11",
        // holidays moved and added
        "2002-05-24, 2002-06-03, 2002-06-05",
        "2012-05-25, 2012-06-04, 2012-06-06",
        "2022-05-23, 2022-06-02, 2022-06-06",
        "2022-09-09, 2022-09-19, 2022-09-20",
        "2023-04-28, 2023-05-08, 2023-05-09",
        // at the start and the end of the table
        "2001-12-22, 2002-01-01, 2002-01-02",
        "2027-12-22, 2028-01-01, 2028-01-04"
    })
    void theStandstillEndsWithTheTenthDayOrTheNextWorkingDay(LocalDate sent, LocalDate tenth, LocalDate last) {
        Reckoning clock = StatutoryClocks.standstill(PCR_2015, sent);

        assertThat(clock.event()).isEqualTo(sent);
        assertThat(clock.begins()).isEqualTo(sent.plusDays(1));
        assertThat(clock.firstCounted()).isEqualTo(sent.plusDays(1));
        assertThat(clock.countedTo()).isEqualTo(tenth);
        assertThat(clock.lastDay()).isEqualTo(last);
        assertThat(clock.moved()).isEqualTo(!tenth.equals(last));
        assertThat(clock.skipped().stream().map(SkippedDay::day))
                .containsExactlyElementsOf(tenth.datesUntil(last).toList());
    }

    @ParameterizedTest
    @CsvSource({
        // a working day alone is not enough
        "2019-06-05, 1, 2019-06-06, 2019-06-07",
        "2019-06-06, 1, 2019-06-07, 2019-06-10",
        "2018-12-24, 3, 2018-12-27, 2018-12-28",
        // nor is the one that the end was moved to
        "2019-06-07, 1, 2019-06-08, 2019-06-11",
        "2019-06-07, 2, 2019-06-09, 2019-06-11",
        "2019-04-18, 3, 2019-04-21, 2019-04-24",
        "2019-12-24, 2, 2019-12-26, 2019-12-30",
        // here the period holds two
        "2019-06-03, 2, 2019-06-05, 2019-06-05",
        "2019-06-06, 2, 2019-06-08, 2019-06-10"
    })
    void aPeriodHoldsAtLeastTwoWorkingDays(LocalDate event, int days, LocalDate countedTo, LocalDate last) {
        Reckoning clock = StatutoryClocks.count(PCR_2015, event, days);

        assertThat(clock.countedTo()).isEqualTo(countedTo);
        assertThat(clock.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-11, 2016-03-29",
        "2017-12-08, 2017-12-27",
        "2018-03-15, 2018-04-03",
        "2020-12-10, 2020-12-29",
        "2019-06-03, 2019-06-18"
    })
    void sentOtherwiseItEndsWithTheFifteenthDay(LocalDate sent, LocalDate last) {
        Reckoning clock = StatutoryClocks.standstillSentOtherwise(sent);

        assertThat(clock.lastDay()).isEqualTo(last);
        assertThat(clock.rule().provision()).isEqualTo("Public Contracts Regulations 2015, regs 2 and 87");
        assertThat(clock.rule().words())
                .startsWith("The end of the 15th day after the day on which the last notice was sent");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-03, 2019-06-04, 2019-06-14, 10th day after the day on which the last recipient received",
        "2019-06-03, 2019-06-07, 2019-06-17, 10th day after the day on which the last recipient received",
        "2019-06-03, 2019-06-08, 2019-06-18, 15th day after the day on which the last notice was sent",
        "2019-06-03, 2019-06-20, 2019-06-18, 15th day after the day on which the last notice was sent"
    })
    void orWithTheTenthDayAfterTheLastReceiptIfThatIsEarlier(
            LocalDate sent, LocalDate received, LocalDate last, String since) {
        Reckoning clock = StatutoryClocks.standstillSentOtherwise(sent, received);

        assertThat(clock.lastDay()).isEqualTo(last);
        assertThat(clock.rule().words()).contains(since);
    }

    @Test
    void anEndThatWasMovedTellsFromWhere() {
        Reckoning clock = StatutoryClocks.standstill(PCR_2015, LocalDate.parse("2017-12-13"));

        assertThat(clock.inWords())
                .isEqualTo("Ends at midnight at the end of Wednesday 27 December 2017, "
                        + "moved from Saturday 23 December 2017.");
        assertThat(clock.skipped().stream().map(SkippedDay::inWords))
                .containsExactly(
                        "23 December 2017: Saturday",
                        "24 December 2017: Sunday",
                        "25 December 2017: Christmas Day",
                        "26 December 2017: Boxing Day, a bank holiday in England and Wales");
    }

    @Test
    void theRuleSaysWhoseBankHolidaysAreTaken() {
        Rule rule = StatutoryClocks.standstill(PCR_2015, LocalDate.parse("2017-12-13"))
                .rule();

        assertThat(rule.provision()).isEqualTo("Public Contracts Regulations 2015, regs 2 and 87(2)");
        assertThat(rule.words())
                .startsWith(
                        "The end of the 10th day after the day on which the last notice was sent, which is not counted;")
                .endsWith("The regulations name no nation; bank holidays of England and Wales are taken.");
    }

    @Test
    void aPeriodThatIsNoStandstillReliesOnTheDefinitionsAlone() {
        Rule rule = StatutoryClocks.count(PCR_2015, LocalDate.parse("2017-12-13"), 30)
                .rule();

        assertThat(rule.provision()).isEqualTo("Public Contracts Regulations 2015, reg 2");
        assertThat(rule.words()).startsWith("The end of the 30th day after the day on which the event happened");
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "20, 20th", "21, 21st"})
    void theNumberOfTheDayIsSaidAsPeopleSayIt(int days, String ordinal) {
        assertThat(StatutoryClocks.count(PCR_2015, LocalDate.parse("2019-06-03"), days)
                        .rule()
                        .words())
                .startsWith("The end of the " + ordinal + " day after");
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    void aPeriodOfNoDaysIsRefused(Regime regime) {
        assertThatThrownBy(() -> StatutoryClocks.count(regime, LocalDate.parse("2024-03-18"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1: 0");
    }
}
