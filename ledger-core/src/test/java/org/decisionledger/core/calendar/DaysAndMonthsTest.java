package org.decisionledger.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysAndMonthsTest {

    private static final String CLAUSE = "the contract, clause 4";

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 30, THE_DAY_AFTER, 2024-03-02, 2024-03-31",
        "2024-03-01, 30, WITH_THE_DAY, 2024-03-01, 2024-03-30",
        "2024-12-20, 10, THE_DAY_AFTER, 2024-12-21, 2024-12-30",
        "2024-02-28, 2, THE_DAY_AFTER, 2024-02-29, 2024-03-01",
        "2023-02-28, 2, THE_DAY_AFTER, 2023-03-01, 2023-03-02",
        "2024-03-01, 1, WITH_THE_DAY, 2024-03-01, 2024-03-01"
    })
    void everyCalendarDayCountsAndTheEndIsNeverMoved(
            LocalDate event, int days, Begins begins, LocalDate first, LocalDate last) {
        Reckoning clock = StatutoryClocks.calendarDays(CLAUSE, event, days, begins);

        assertThat(clock.begins()).isEqualTo(first);
        assertThat(clock.firstCounted()).isEqualTo(first);
        assertThat(clock.lastDay()).isEqualTo(last);
        assertThat(clock.moved()).isFalse();
        assertThat(clock.skipped()).isEmpty();
        assertThat(clock.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-15, 1, THE_DAY_AFTER, 2019-02-15",
        "2019-01-15, 1, WITH_THE_DAY, 2019-02-14",
        "2019-01-31, 1, THE_DAY_AFTER, 2019-02-28",
        "2019-01-31, 1, WITH_THE_DAY, 2019-02-28",
        "2020-01-31, 1, THE_DAY_AFTER, 2020-02-29",
        "2019-01-30, 1, WITH_THE_DAY, 2019-02-28",
        "2019-01-28, 1, WITH_THE_DAY, 2019-02-27",
        "2019-02-28, 1, THE_DAY_AFTER, 2019-03-28",
        "2019-03-01, 1, WITH_THE_DAY, 2019-03-31",
        "2019-08-31, 3, THE_DAY_AFTER, 2019-11-30",
        "2019-11-30, 3, THE_DAY_AFTER, 2020-02-29",
        "2018-10-01, 12, WITH_THE_DAY, 2019-09-30",
        "2018-09-30, 12, THE_DAY_AFTER, 2019-09-30",
        "2020-02-29, 12, THE_DAY_AFTER, 2021-02-28"
    })
    void monthsEndOnTheCorrespondingDateOrTheLastDayOfTheMonth(
            LocalDate event, int months, Begins begins, LocalDate last) {
        assertThat(StatutoryClocks.months(CLAUSE, event, months, begins).lastDay())
                .isEqualTo(last);
    }

    @Test
    void theRuleTellsWhatStatesThePeriodAndHowItIsCounted() {
        LocalDate day = LocalDate.parse("2024-03-01");

        assertThat(StatutoryClocks.calendarDays(CLAUSE, day, 30, Begins.THE_DAY_AFTER)
                        .rule())
                .isEqualTo(new Rule(
                        CLAUSE, "30 days after the day of the event, which is not counted; every day counts."));
        assertThat(StatutoryClocks.calendarDays(CLAUSE, day, 1, Begins.WITH_THE_DAY)
                        .rule())
                .isEqualTo(new Rule(CLAUSE, "1 day beginning with the day of the event; every day counts."));
        assertThat(StatutoryClocks.months(CLAUSE, day, 3, Begins.WITH_THE_DAY).rule())
                .isEqualTo(
                        new Rule(CLAUSE, "3 months beginning with the day of the event, by the corresponding date."));
        assertThat(StatutoryClocks.months(CLAUSE, day, 1, Begins.WITH_THE_DAY)
                        .rule()
                        .words())
                .startsWith("1 month beginning");
    }

    @Test
    void aPeriodOfNoDaysOrMonthsIsRefused() {
        LocalDate day = LocalDate.parse("2024-03-01");

        assertThatThrownBy(() -> StatutoryClocks.calendarDays(CLAUSE, day, 0, Begins.THE_DAY_AFTER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatutoryClocks.months(CLAUSE, day, -1, Begins.THE_DAY_AFTER))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
