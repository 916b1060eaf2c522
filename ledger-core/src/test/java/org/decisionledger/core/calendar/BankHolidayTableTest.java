package org.decisionledger.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.decisionledger.core.calendar.OutsideTable.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidayTableTest {

    private final BankHolidayTable table = BankHolidayTable.shipped();

    @Test
    void theTableStatesItsVersionAndTheDaysItCovers() {
        assertThat(table.version()).isEqualTo("1");
        assertThat(table.from()).isEqualTo("2002-01-01");
        assertThat(table.to()).isEqualTo("2027-12-31");
        assertThat(table.covers(table.from())).isTrue();
        assertThat(table.covers(table.to())).isTrue();
        assertThat(table.covers(table.from().minusDays(1))).isFalse();
        assertThat(table.covers(table.to().plusDays(1))).isFalse();
    }

    @Test
    void itDiffersFromTheStandingRuleOnlyWhereAHolidayWasMovedOrAdded() {
        Set<String> shipped = said(table.holidays().stream());
        Set<String> byRule =
                said(IntStream.rangeClosed(2002, 2027).boxed().flatMap(year -> StandingRule.of(year).stream()));

        assertThat(without(shipped, byRule))
                .containsExactlyInAnyOrder(
                        "2002-06-03 Golden Jubilee bank holiday in all parts of the United Kingdom",
                        "2002-06-04 Spring bank holiday in all parts of the United Kingdom",
                        "2011-04-29 Royal wedding bank holiday in all parts of the United Kingdom",
                        "2012-06-04 Spring bank holiday in all parts of the United Kingdom",
                        "2012-06-05 Diamond Jubilee bank holiday in all parts of the United Kingdom",
                        "2020-05-08 Early May bank holiday in all parts of the United Kingdom",
                        "2022-06-02 Spring bank holiday in all parts of the United Kingdom",
                        "2022-06-03 Platinum Jubilee bank holiday in all parts of the United Kingdom",
                        "2022-09-19 State Funeral of Queen Elizabeth II in all parts of the United Kingdom",
                        "2023-05-08 Coronation of King Charles III in all parts of the United Kingdom",
                        "2026-06-15 World Cup bank holiday in Scotland");
        assertThat(without(byRule, shipped))
                .containsExactlyInAnyOrder(
                        "2002-05-27 Spring bank holiday in all parts of the United Kingdom",
                        "2012-05-28 Spring bank holiday in all parts of the United Kingdom",
                        "2020-05-04 Early May bank holiday in all parts of the United Kingdom",
                        "2022-05-30 Spring bank holiday in all parts of the United Kingdom");
    }

    @Test
    void itsLinesStandInOrderOfDaysAndNoneIsOnAWeekend() {
        List<LocalDate> days = table.holidays().stream().map(BankHoliday::day).toList();

        assertThat(days)
                .isSorted()
                .allMatch(table::covers)
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2002, 9, 9, 11", "2006, 8, 8, 10", "2007, 8, 9, 10", "2011, 9, 10, 11", "2012, 9, 10, 11", "2019, 8, 9, 10",
        "2020, 8, 9, 10", "2022, 10, 11, 12", "2023, 9, 10, 11", "2024, 8, 9, 10", "2026, 8, 10, 10", "2027, 8, 9, 10"
    })
    void everyNationHasItsNumberOfHolidaysInAYear(int year, int englandAndWales, int scotland, int northernIreland) {
        assertThat(number(year, Nation.ENGLAND_AND_WALES)).isEqualTo(englandAndWales);
        assertThat(number(year, Nation.SCOTLAND)).isEqualTo(scotland);
        assertThat(number(year, Nation.NORTHERN_IRELAND)).isEqualTo(northernIreland);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 1 January is a Saturday, then a Sunday, then a Friday
                "2022-01-03 | New Year's Day (substitute day) in all parts of the United Kingdom",
                "2022-01-04 | 2 January (substitute day) in Scotland",
                "2017-01-03 | New Year's Day (substitute day) in Scotland",
                "2021-01-04 | 2 January (substitute day) in Scotland",
                // 25 December is a Saturday, then a Sunday, then a Friday
                "2021-12-27 | Christmas Day (substitute day) in all parts of the United Kingdom",
                "2021-12-28 | Boxing Day (substitute day) in all parts of the United Kingdom",
                "2022-12-26 | Boxing Day in all parts of the United Kingdom",
                "2022-12-27 | Christmas Day (substitute day) in all parts of the United Kingdom",
                "2020-12-28 | Boxing Day (substitute day) in all parts of the United Kingdom",
                "2024-03-18 | St Patrick's Day (substitute day) in Northern Ireland",
                "2025-07-14 | Battle of the Boyne (Orangemen's Day) (substitute day) in Northern Ireland",
                "2025-12-01 | St Andrew's Day (substitute day) in Scotland",
                "2007-11-30 | St Andrew's Day in Scotland",
                "2025-04-21 | Easter Monday in England and Wales and Northern Ireland",
                // outside the table, by the standing rule
                "2030-04-22 | Easter Monday in England and Wales and Northern Ireland",
                "2001-08-06 | Summer bank holiday in Scotland",
            })
    void aHolidayIsKeptOnADayUnderANameInNations(LocalDate day, String holiday) {
        assertThat(said(table.on(day).stream())).containsExactly(day + " " + holiday);
    }

    @ParameterizedTest
    @CsvSource({"2006-11-30", "2020-05-04", "2022-05-30", "2025-06-16", "2030-06-17", "2001-11-30"})
    void otherDaysAreNoHolidays(LocalDate day) {
        assertThat(table.on(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02", "1981, 1981-04-19", "2000, 2000-04-23", "2008, 2008-03-23", "2011, 2011-04-24",
        "2018, 2018-04-01", "2019, 2019-04-21", "2024, 2024-03-31", "2025, 2025-04-20", "2038, 2038-04-25",
        "2049, 2049-04-18", "2076, 2076-04-19"
    })
    void easterSundayIsThatOfTheGregorianCalendar(int year, LocalDate sunday) {
        assertThat(MovingDays.easterSunday(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2002-01-01, 2027-12-31, -",
                "2001-12-31, 2002-01-04, BEFORE_ITS_START",
                "2027-12-30, 2028-01-03, PAST_ITS_END",
                "2001-12-31, 2028-01-01, both"
            })
    void aClockThatLooksAtDaysOutsideTheTableIsWarned(LocalDate first, LocalDate last, String expected) {
        List<Side> sides =
                table.warnings(first, last).stream().map(OutsideTable::side).toList();

        if (expected == null) {
            assertThat(sides).isEmpty();
        } else if (expected.equals("both")) {
            assertThat(sides).containsExactly(Side.values());
        } else {
            assertThat(sides).containsExactly(Side.valueOf(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PSR_2023, 2027-12-17, 0",
        "PSR_2023, 2027-12-20, 1",
        "PSR_2023, 2001-12-31, 1",
        "PSR_2023, 2002-01-01, 0",
        "PROCUREMENT_ACT_2023, 2027-12-15, 0",
        "PROCUREMENT_ACT_2023, 2027-12-29, 1",
        "PCR_2015, 2027-12-21, 0",
        "PCR_2015, 2027-12-22, 1",
        "PCR_2015, 2001-12-22, 1"
    })
    void everyStatutoryClockCarriesItsWarnings(Regime regime, LocalDate event, int warnings) {
        assertThat(StatutoryClocks.standstill(regime, event).warnings()).hasSize(warnings);
    }

    @Test
    void aWarningSaysWhatItMeansForTheCount() {
        assertThat(table.warnings(LocalDate.parse("2027-12-20"), LocalDate.parse("2028-01-04"))
                        .getFirst()
                        .inWords())
                .isEqualTo("This clock runs past the end of the table of bank holidays "
                        + "(version 1, 1 January 2002 to 31 December 2027). "
                        + "Outside it bank holidays are worked out by the standing rule, "
                        + "so that one moved or added by proclamation is not taken into account.");
        assertThat(table.warnings(LocalDate.parse("2001-12-20"), LocalDate.parse("2002-01-04"))
                        .getFirst()
                        .inWords())
                .startsWith("This clock begins before the start of the table");
    }

    @Test
    void aHolidayIsKeptSomewhereAndADayIsNotPassedOverWithoutAReason() {
        LocalDate day = LocalDate.parse("2025-06-16");

        assertThatThrownBy(() -> new BankHoliday(day, "nowhere", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SkippedDay(day, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Nation.of("E")).hasMessage("\"E\" is not EW, S or NI.");
    }

    private long number(int year, Nation nation) {
        return table.holidays().stream()
                .filter(holiday ->
                        holiday.day().getYear() == year && holiday.nations().contains(nation))
                .count();
    }

    private static Set<String> said(Stream<BankHoliday> holidays) {
        return holidays.map(
                        holiday -> holiday.day() + " " + holiday.name() + " in " + Nation.inWords(holiday.nations()))
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
