package org.decisionledger.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Midnight at the end of a day is the first instant of the next day in Europe/London. */
class MidnightAtTheEndTest {

    /** an event, a number of calendar days after it, and the first instant at which the period is over */
    @ParameterizedTest
    @CsvSource({
        // clocks go forward on 31 March 2024 and back on 27 October 2024
        "2024-03-20, 9, 2024-03-30T00:00:00Z",
        "2024-03-20, 10, 2024-03-31T00:00:00Z",
        "2024-03-20, 11, 2024-03-31T23:00:00Z",
        "2024-03-20, 12, 2024-04-01T23:00:00Z",
        "2024-10-16, 9, 2024-10-25T23:00:00Z",
        "2024-10-16, 10, 2024-10-26T23:00:00Z",
        "2024-10-16, 11, 2024-10-28T00:00:00Z",
        "2024-10-16, 12, 2024-10-29T00:00:00Z",
        "2024-12-30, 2, 2025-01-02T00:00:00Z",
        "2024-02-28, 1, 2024-03-01T00:00:00Z"
    })
    void theEndIsTheNextMidnightOfTheWallClock(LocalDate event, int days, Instant end) {
        assertThat(StatutoryClocks.calendarDays("the contract, clause 4", event, days, Begins.THE_DAY_AFTER)
                        .end())
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "PSR_2023, 2024-02-26, 2024-03-09T00:00:00Z",
        "PSR_2023, 2024-03-18, 2024-04-02T23:00:00Z",
        "PSR_2023, 2024-10-14, 2024-10-25T23:00:00Z",
        "PSR_2023, 2024-10-24, 2024-11-07T00:00:00Z",
        "PROCUREMENT_ACT_2023, 2025-03-19, 2025-03-29T00:00:00Z",
        "PROCUREMENT_ACT_2023, 2025-03-20, 2025-03-31T23:00:00Z",
        "PROCUREMENT_ACT_2023, 2025-10-16, 2025-10-28T00:00:00Z",
        "PCR_2015, 2018-03-15, 2018-03-26T23:00:00Z",
        "PCR_2015, 2018-10-18, 2018-10-30T00:00:00Z"
    })
    void soIsTheEndOfEveryStatutoryClock(Regime regime, LocalDate event, Instant end) {
        assertThat(StatutoryClocks.standstill(regime, event).end()).isEqualTo(end);
    }

    @Test
    void theLastDayMayHaveTwentyThreeOrTwentyFiveHours() {
        assertThat(lengthOfLastDay("2024-03-30")).hasHours(23);
        assertThat(lengthOfLastDay("2024-10-26")).hasHours(25);
        assertThat(lengthOfLastDay("2024-06-01")).hasHours(24);
    }

    private static Duration lengthOfLastDay(String event) {
        Reckoning clock =
                StatutoryClocks.calendarDays("the contract, clause 4", LocalDate.parse(event), 1, Begins.THE_DAY_AFTER);
        return Duration.between(clock.lastDay().atStartOfDay(Edtf.DEFAULT_ZONE).toInstant(), clock.end());
    }
}
