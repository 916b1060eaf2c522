package org.decisionledger.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.core.calendar.Regime.PSR_2023;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Health Care Services (Provider Selection Regime) Regulations 2023, reg 12. */
class RepresentationsUnderThePsrTest {

    /** published, standstill begins, first working day counted, last day for representations, days passed over */
    @ParameterizedTest
    @CsvSource({
        // no holiday near
        "2024-02-26, 2024-02-27, 2024-02-28, 2024-03-08, 2",
        "2024-10-17, 2024-10-18, 2024-10-21, 2024-10-30, 4",
        // Easter 2024: Good Friday on 29 March, Easter Monday on 1 April
        "2024-03-18, 2024-03-19, 2024-03-20, 2024-04-02, 6",
        "2024-03-20, 2024-03-21, 2024-03-22, 2024-04-04, 6",
        "2024-03-21, 2024-03-22, 2024-03-25, 2024-04-05, 6",
        // begins on a Saturday, or is published on one, or on a holiday
        "2024-03-22, 2024-03-23, 2024-03-25, 2024-04-05, 5",
        "2024-03-23, 2024-03-24, 2024-03-25, 2024-04-05, 4",
        "2024-03-27, 2024-03-28, 2024-04-02, 2024-04-11, 6",
        "2024-03-28, 2024-03-29, 2024-04-02, 2024-04-11, 5",
        "2024-03-29, 2024-03-30, 2024-04-02, 2024-04-11, 4",
        "2024-03-30, 2024-03-31, 2024-04-02, 2024-04-11, 3",
        "2024-04-01, 2024-04-02, 2024-04-03, 2024-04-12, 2",
        // the first Monday in May
        "2024-04-22, 2024-04-23, 2024-04-24, 2024-05-03, 2",
        "2024-04-24, 2024-04-25, 2024-04-26, 2024-05-08, 5",
        "2024-04-29, 2024-04-30, 2024-05-01, 2024-05-13, 5",
        "2024-05-06, 2024-05-07, 2024-05-08, 2024-05-17, 2",
        "2026-04-30, 2026-05-01, 2026-05-05, 2026-05-14, 5",
        // the last Monday in May, and in August
        "2024-05-15, 2024-05-16, 2024-05-17, 2024-05-29, 5",
        "2024-05-27, 2024-05-28, 2024-05-29, 2024-06-07, 2",
        "2024-08-14, 2024-08-15, 2024-08-16, 2024-08-28, 5",
        "2024-08-23, 2024-08-24, 2024-08-27, 2024-09-05, 4",
        // across the clock change in October
        "2024-10-24, 2024-10-25, 2024-10-28, 2024-11-06, 4",
        "2024-10-26, 2024-10-27, 2024-10-28, 2024-11-06, 2",
        // Christmas and New Year
        "2024-01-02, 2024-01-03, 2024-01-04, 2024-01-15, 4",
        "2024-12-12, 2024-12-13, 2024-12-16, 2024-12-27, 6",
        "2024-12-18, 2024-12-19, 2024-12-20, 2025-01-03, 7",
        "2024-12-24, 2024-12-25, 2024-12-27, 2025-01-08, 6",
        "2024-12-31, 2025-01-01, 2025-01-02, 2025-01-13, 4",
        "2025-12-19, 2025-12-20, 2025-12-22, 2026-01-05, 8",
        "2026-12-18, 2026-12-19, 2026-12-21, 2027-01-04, 8",
        // Easter 2025 and 2026
        "2025-04-09, 2025-04-10, 2025-04-11, 2025-04-24, 6",
        "2025-04-17, 2025-04-18, 2025-04-22, 2025-05-01, 5",
        "2026-03-24, 2026-03-25, 2026-03-26, 2026-04-08, 6",
        // a holiday of Scotland only does not count
        "2026-06-10, 2026-06-11, 2026-06-12, 2026-06-23, 4",
        // the first Monday in May stays a holiday in the year in which the bank holiday was moved to the Friday
        "2020-04-28, 2020-04-29, 2020-04-30, 2020-05-13, 6",
        "2020-05-01, 2020-05-02, 2020-05-05, 2020-05-15, 5",
        // holidays moved and added
        "2022-05-25, 2022-05-26, 2022-05-27, 2022-06-09, 6",
        "2022-09-12, 2022-09-13, 2022-09-14, 2022-09-26, 5",
        "2023-04-27, 2023-04-28, 2023-05-02, 2023-05-12, 6",
        // at the end of the table
        "2027-12-17, 2027-12-18, 2027-12-20, 2027-12-31, 5",
        "2027-12-23, 2027-12-24, 2027-12-29, 2028-01-10, 9",
        // outside the table
        "2001-12-18, 2001-12-19, 2001-12-20, 2002-01-03, 7",
        "2030-12-18, 2030-12-19, 2030-12-20, 2031-01-03, 7"
    })
    void representationsAreMadeByTheEndOfTheEighthWorkingDayAfterTheDayTheStandstillBegins(
            LocalDate published, LocalDate begins, LocalDate first, LocalDate last, int skipped) {
        Reckoning clock = StatutoryClocks.standstill(PSR_2023, published);

        assertThat(clock.event()).isEqualTo(published);
        assertThat(clock.begins()).isEqualTo(begins);
        assertThat(clock.firstCounted()).isEqualTo(first);
        assertThat(clock.lastDay()).isEqualTo(last);
        assertThat(clock.moved()).isFalse();
        assertThat(clock.skipped()).hasSize(skipped);
    }

    /** told, first working day counted, fifth working day, days passed over */
    @ParameterizedTest
    @CsvSource({
        // across Easter and Christmas
        "2024-03-27, 2024-03-28, 2024-04-05, 4",
        "2025-12-22, 2025-12-23, 2025-12-31, 4",
        "2026-03-31, 2026-04-01, 2026-04-09, 4",
        "2024-12-20, 2024-12-23, 2024-12-31, 6",
        // across the Mondays in May and August
        "2024-05-01, 2024-05-02, 2024-05-09, 3",
        "2024-08-20, 2024-08-21, 2024-08-28, 3",
        // told on a Saturday
        "2024-03-23, 2024-03-25, 2024-04-02, 5",
        // across the clock change in October
        "2024-10-23, 2024-10-24, 2024-10-30, 2",
        // told on the first Monday in May, with the bank holiday moved to the Friday
        "2020-05-04, 2020-05-05, 2020-05-12, 3",
        // past the end of the table
        "2027-12-28, 2027-12-29, 2028-01-05, 3"
    })
    void afterAFurtherDecisionFiveWorkingDaysPassBeforeTheStandstillCanEnd(
            LocalDate told, LocalDate first, LocalDate fifth, int skipped) {
        Reckoning clock = StatutoryClocks.furtherDecision(told);

        assertThat(clock.begins()).isEqualTo(told.plusDays(1));
        assertThat(clock.firstCounted()).isEqualTo(first);
        assertThat(clock.lastDay()).isEqualTo(fifth);
        assertThat(clock.skipped()).hasSize(skipped);
        assertThat(clock.rule().words()).startsWith("The earliest end: no fewer than 5 working days");
    }

    @Test
    void everyDayPassedOverIsNamedWithItsReason() {
        Reckoning clock = StatutoryClocks.standstill(PSR_2023, LocalDate.parse("2024-04-25"));

        assertThat(clock.skipped().stream().map(SkippedDay::inWords))
                .containsExactly(
                        "27 April 2024: Saturday",
                        "28 April 2024: Sunday",
                        "4 May 2024: Saturday",
                        "5 May 2024: Sunday",
                        "6 May 2024: first Monday in May; Early May bank holiday, a bank holiday in England and Wales");
    }

    @Test
    void whatTheRegimeNamesItselfIsNotCalledABankHoliday() {
        Reckoning clock = StatutoryClocks.standstill(PSR_2023, LocalDate.parse("2024-03-26"));

        assertThat(clock.skipped().stream().map(SkippedDay::inWords))
                .contains(
                        "29 March 2024: Good Friday",
                        "1 April 2024: Easter Monday, a bank holiday in England and Wales");
    }

    @Test
    void theRuleReliedOnIsTold() {
        Rule rule = StatutoryClocks.standstill(PSR_2023, LocalDate.parse("2024-03-18"))
                .rule();

        assertThat(rule.provision())
                .isEqualTo("Health Care Services (Provider Selection Regime) Regulations 2023, reg 12(2) and (3)");
        assertThat(rule.words())
                .isEqualTo("The end of the 8th working day after the day the standstill begins, "
                        + "which is the day after publication; neither of these two days counts.");
    }

    @Test
    void theEndIsSaidInWords() {
        assertThat(StatutoryClocks.standstill(PSR_2023, LocalDate.parse("2024-03-18"))
                        .inWords())
                .isEqualTo("Ends at midnight at the end of Tuesday 2 April 2024.");
    }
}
