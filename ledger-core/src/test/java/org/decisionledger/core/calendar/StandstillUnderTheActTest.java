package org.decisionledger.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.core.calendar.Regime.PCR_2015;
import static org.decisionledger.core.calendar.Regime.PROCUREMENT_ACT_2023;
import static org.decisionledger.core.calendar.Regime.PSR_2023;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Procurement Act 2023, sections 51 and 123. */
class StandstillUnderTheActTest {

    /** published, first working day counted, last day, days passed over */
    @ParameterizedTest
    @CsvSource({
        // no holiday near, also across the clock changes
        "2025-02-24, 2025-02-24, 2025-03-05, 2",
        "2025-03-24, 2025-03-24, 2025-04-02, 2",
        "2025-10-20, 2025-10-20, 2025-10-29, 2",
        // 17 March is a holiday in Northern Ireland
        "2025-03-10, 2025-03-10, 2025-03-20, 3",
        "2025-03-17, 2025-03-18, 2025-03-27, 3",
        // 14 July is one there, 12 July being a Saturday
        "2025-07-08, 2025-07-08, 2025-07-18, 3",
        "2025-07-14, 2025-07-15, 2025-07-24, 3",
        // 4 August is one in Scotland, and 25 August elsewhere
        "2025-07-30, 2025-07-30, 2025-08-11, 5",
        "2025-08-20, 2025-08-20, 2025-09-01, 5",
        // 1 December is one in Scotland, 30 November being a Sunday
        "2025-11-24, 2025-11-24, 2025-12-04, 3",
        // published on a day that is not a working day
        "2025-03-15, 2025-03-18, 2025-03-27, 5",
        "2025-04-18, 2025-04-22, 2025-05-01, 6",
        "2025-11-30, 2025-12-02, 2025-12-11, 4",
        "2026-01-01, 2026-01-05, 2026-01-14, 6",
        // Easter
        "2025-04-10, 2025-04-10, 2025-04-23, 6",
        "2027-03-22, 2027-03-22, 2027-04-02, 4",
        // the Mondays in May; the Act does not name the first
        "2025-05-01, 2025-05-01, 2025-05-13, 5",
        "2020-04-28, 2020-04-28, 2020-05-07, 2",
        // Christmas and New Year; 2 January is one in Scotland
        "2025-12-12, 2025-12-12, 2025-12-23, 4",
        "2025-12-18, 2025-12-18, 2025-12-31, 6",
        "2025-12-19, 2025-12-19, 2026-01-05, 10",
        // holidays added: Scotland on 15 June 2026, everywhere on 8 May 2023
        "2026-06-10, 2026-06-10, 2026-06-22, 5",
        "2023-05-03, 2023-05-03, 2023-05-15, 5",
        // 30 November is one in Scotland
        "2026-11-25, 2026-11-25, 2026-12-07, 5",
        // at the end of the table and past it
        "2027-12-15, 2027-12-15, 2027-12-24, 2",
        "2027-12-29, 2027-12-29, 2028-01-11, 6",
        // before the start of the table
        "2001-12-28, 2001-12-28, 2002-01-10, 6"
    })
    void theStandstillIsEightWorkingDaysBeginningWithTheDayOfPublication(
            LocalDate published, LocalDate first, LocalDate last, int skipped) {
        Reckoning clock = StatutoryClocks.standstill(PROCUREMENT_ACT_2023, published);

        assertThat(clock.event()).isEqualTo(published);
        assertThat(clock.begins()).isEqualTo(published);
        assertThat(clock.firstCounted()).isEqualTo(first);
        assertThat(clock.lastDay()).isEqualTo(last);
        assertThat(clock.countedTo()).isEqualTo(last);
        assertThat(clock.skipped()).hasSize(skipped);
    }

    /** a day, and whether it is a working day under PCR, PSR and the Act */
    @ParameterizedTest
    @CsvSource({
        "2025-03-17, true, true, false",
        "2025-07-14, true, true, false",
        "2025-08-04, true, true, false",
        "2025-12-01, true, true, false",
        "2026-01-02, true, true, false",
        "2026-06-15, true, true, false",
        "2025-04-18, false, false, false",
        "2025-04-21, false, false, false",
        "2025-12-25, false, false, false",
        "2021-12-27, false, false, false",
        "2020-05-04, true, false, true",
        "2020-05-08, false, false, false",
        "2024-05-06, false, false, false",
        "2022-05-30, true, true, true",
        "2025-06-14, false, false, false",
        "2025-06-15, false, false, false",
        "2025-06-16, true, true, true"
    })
    void eachRegimeHasADefinitionOfAWorkingDayOfItsOwn(LocalDate day, boolean pcr, boolean psr, boolean act) {
        assertThat(PCR_2015.isWorkingDay(day)).isEqualTo(pcr);
        assertThat(PSR_2023.isWorkingDay(day)).isEqualTo(psr);
        assertThat(PROCUREMENT_ACT_2023.isWorkingDay(day)).isEqualTo(act);
    }

    @Test
    void onlyTheActLooksAtTheBankHolidaysOfTheWholeUnitedKingdom() {
        assertThat(PCR_2015.nations()).containsExactly(Nation.ENGLAND_AND_WALES);
        assertThat(PSR_2023.nations()).containsExactly(Nation.ENGLAND_AND_WALES);
        assertThat(PROCUREMENT_ACT_2023.nations()).containsExactlyInAnyOrder(Nation.values());
    }

    @Test
    void aDayPassedOverTellsInWhichNationItIsAHoliday() {
        Reckoning clock = StatutoryClocks.standstill(PROCUREMENT_ACT_2023, LocalDate.parse("2025-12-19"));

        assertThat(clock.skipped().stream().map(SkippedDay::inWords))
                .containsExactly(
                        "20 December 2025: Saturday",
                        "21 December 2025: Sunday",
                        "25 December 2025: Christmas Day",
                        "26 December 2025: Boxing Day, a bank holiday in all parts of the United Kingdom",
                        "27 December 2025: Saturday",
                        "28 December 2025: Sunday",
                        "1 January 2026: New Year's Day, a bank holiday in all parts of the United Kingdom",
                        "2 January 2026: 2 January, a bank holiday in Scotland",
                        "3 January 2026: Saturday",
                        "4 January 2026: Sunday");
    }

    @Test
    void oneDayKeptUnderTwoNamesTellsBoth() {
        assertThat(PROCUREMENT_ACT_2023.daysOff(LocalDate.parse("2012-01-02")).stream()
                        .map(DayOff::inWords))
                .containsExactlyInAnyOrder(
                        "New Year's Day (substitute day), a bank holiday in England and Wales and Northern Ireland",
                        "2 January, a bank holiday in Scotland");
    }

    @Test
    void aChristmasDayOnASaturdayIsNoWorkingDayForTwoReasons() {
        assertThat(PROCUREMENT_ACT_2023.daysOff(LocalDate.parse("2021-12-25")).stream()
                        .map(DayOff::inWords))
                .containsExactly("Saturday", "Christmas Day");
    }

    @Test
    void theRuleReliedOnIsTold() {
        Rule rule = StatutoryClocks.standstill(PROCUREMENT_ACT_2023, LocalDate.parse("2025-03-10"))
                .rule();

        assertThat(rule.provision()).isEqualTo("Procurement Act 2023, sections 51(2) and 123");
        assertThat(rule.words())
                .isEqualTo("8 working days beginning with the day of the event, "
                        + "which counts if it is a working day.");
        Rule other = StatutoryClocks.count(PROCUREMENT_ACT_2023, LocalDate.parse("2025-03-10"), 1)
                .rule();
        assertThat(other.provision()).isEqualTo("Procurement Act 2023, section 123");
        assertThat(other.words()).startsWith("1 working day beginning");
    }
}
