package org.decisionledger.projection.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.clock.ClockCounted.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F31: a clock as asked for by name, with each day passed over and why. */
class ClocksAskedForTest {

    private static ClockCounted counted(String clock, String day) {
        return ClockCounted.of(Clock.named(clock).orElseThrow(), LocalDate.parse(day), null);
    }

    @ParameterizedTest
    @CsvSource({
        "pcr, 2017-12-13, 2017-12-27, 2017-12-23",
        "psr, 2024-03-18, 2024-04-02,",
        "further-decision, 2024-03-27, 2024-04-05,",
        "act, 2025-03-10, 2025-03-20,"
    })
    void f31EachClockEndsAsItsRegimeCounts(String clock, LocalDate day, LocalDate lastDay, LocalDate movedFrom) {
        ClockCounted counted = counted(clock, day.toString());

        assertThat(counted.lastDay()).isEqualTo(lastDay);
        assertThat(counted.movedFrom()).isEqualTo(movedFrom);
        assertThat(counted.end())
                .isAfter(counted.lastDay().atStartOfDay(Edtf.DEFAULT_ZONE).toInstant());
        assertThat(counted.proviso()).isNotBlank();
    }

    @Test
    void f31EachDayPassedOverIsTold() {
        assertThat(counted("psr", "2024-03-18").skipped())
                .extracting(Skipped::words)
                .contains("29 March 2024: Good Friday")
                .anyMatch(w -> w.startsWith("1 April 2024: "));
    }

    @Test
    void aStatedDeadlineIsKeptBesideTheOneWorkedOut() {
        ClockCounted counted = ClockCounted.of(Clock.PSR, LocalDate.parse("2024-03-18"), Edtf.parse("2024-04-01"));

        assertThat(counted.stated()).isEqualTo("2024-04-01");
        assertThat(counted.daysLater()).isEqualTo(-1);
        assertThat(counted.compared()).contains("1 April 2024 is stated; 2 April 2024 is worked out.");
        assertThat(counted.lastDay()).isEqualTo(LocalDate.parse("2024-04-02"));
        assertThat(counted("psr", "2024-03-18").compared()).isNull();
    }

    @Test
    void daysThatTheTableDoesNotCoverAreWarnedOf() {
        assertThat(counted("act", "2027-12-30").warnings()).hasSize(1);
        assertThat(counted("act", "2025-03-10").warnings()).isEmpty();
    }

    @Test
    void aClockThatIsNotThereHasNoName() {
        assertThat(Clock.named("PSR")).isEmpty();
        assertThat(Clock.names())
                .isEqualTo("pcr, psr, act, further-decision, complaint-acknowledged, complaint-answered");
    }
}
