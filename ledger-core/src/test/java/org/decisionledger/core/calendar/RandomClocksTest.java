package org.decisionledger.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at what every clock must keep to, whatever the day and the number. */
class RandomClocksTest {

    private static final int CLOCKS = 400;

    static Stream<Long> seeds() {
        return Stream.of(20240318L, System.nanoTime());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aClockInWorkingDaysHoldsExactlyItsNumberOfThemAndEndsOnOne(long seed) {
        System.out.println("RandomClocksTest seed=" + seed);
        Random random = new Random(seed);
        for (int clock = 0; clock < CLOCKS; clock++) {
            Regime regime = random.nextBoolean() ? Regime.PSR_2023 : Regime.PROCUREMENT_ACT_2023;
            LocalDate event = day(random);
            int number = 1 + random.nextInt(30);
            String about = "seed " + seed + ": " + regime + " " + event + " " + number;

            Reckoning counted = StatutoryClocks.count(regime, event, number);

            LocalDate from = regime == Regime.PSR_2023 ? event.plusDays(2) : event;
            assertThat(workingDays(regime, from, counted.lastDay())).as(about).isEqualTo(number);
            assertThat(regime.isWorkingDay(counted.firstCounted())).as(about).isTrue();
            assertThat(regime.isWorkingDay(counted.lastDay())).as(about).isTrue();
            assertThat(counted.skipped().stream().map(SkippedDay::day))
                    .as(about)
                    .containsExactlyElementsOf(from.datesUntil(counted.lastDay())
                            .filter(day -> !regime.isWorkingDay(day))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPcrPeriodEndsOnAWorkingDayHoldsTwoAndIsMovedNoFurtherThanItMust(long seed) {
        System.out.println("RandomClocksTest seed=" + seed);
        Random random = new Random(seed);
        Regime pcr = Regime.PCR_2015;
        for (int clock = 0; clock < CLOCKS; clock++) {
            LocalDate event = day(random);
            int number = 1 + random.nextInt(15);
            String about = "seed " + seed + ": " + event + " " + number;

            Reckoning counted = StatutoryClocks.count(pcr, event, number);

            assertThat(pcr.isWorkingDay(counted.lastDay())).as(about).isTrue();
            assertThat(workingDays(pcr, event.plusDays(1), counted.lastDay()))
                    .as(about)
                    .isGreaterThanOrEqualTo(2);
            assertThat(counted.countedTo().datesUntil(counted.lastDay()))
                    .as(about)
                    .noneMatch(day -> pcr.isWorkingDay(day) && workingDays(pcr, event.plusDays(1), day) >= 2);
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(31 * 365));
    }

    private static long workingDays(Regime regime, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(regime::isWorkingDay).count();
    }
}
