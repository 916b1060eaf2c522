package org.decisionledger.api.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.Occasions;
import org.decisionledger.api.index.Soon;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildEmbeddedTest extends RebuildRules {

    private static final Instant NOW = Instant.parse("2026-03-29T00:30:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    @Override
    LedgerUnderTest place() {
        return LedgerUnderTest.embedded(folder.resolve("ledger"));
    }

    @Test
    void aComparisonOnScheduleIsDoneByItselfAndNoted() {
        try (OpenLedger ledger = open()) {
            ledger.recorder().record(Sample.background("procurement:home-care"));
            try (ComparisonSchedule schedule = new ComparisonSchedule(ledger.rebuilding(), DAY, Duration.ofMillis(1))) {
                assertThat(Soon.within(
                                Duration.ofSeconds(20),
                                () -> ledger.occasions()
                                        .orElseThrow()
                                        .last(Occasion.REBUILD_COMPARISON)
                                        .isPresent()))
                        .isTrue();
            }
            noted(ledger, true);
            assertThat(ledger.rebuilding().status().state()).isEqualTo(RebuildStatus.State.DONE);
        }
    }

    @Test
    void theNextComparisonIsDueADayAfterTheLastNotAtOnceAndNeverLaterThanADay() {
        Occasions occasions = new Occasions(folder);
        assertThat(ComparisonSchedule.first(null, DAY, NOW)).isEqualTo(Duration.ofMinutes(10));
        assertThat(ComparisonSchedule.first(occasions, DAY, NOW)).isEqualTo(Duration.ofMinutes(10));
        done(occasions, NOW.minus(Duration.ofHours(20)));
        assertThat(ComparisonSchedule.first(occasions, DAY, NOW)).isEqualTo(Duration.ofHours(4));
        done(occasions, NOW.minus(Duration.ofDays(9)));
        assertThat(ComparisonSchedule.first(occasions, DAY, NOW)).isEqualTo(Duration.ofMinutes(10));
        done(occasions, NOW.plus(Duration.ofDays(9)));
        assertThat(ComparisonSchedule.first(occasions, DAY, NOW))
                .as("the clock was set back")
                .isEqualTo(DAY);
    }

    private static void done(Occasions occasions, Instant at) {
        occasions.note(new NotedOccasion(Occasion.REBUILD_COMPARISON, at, true, "compared"));
    }
}
