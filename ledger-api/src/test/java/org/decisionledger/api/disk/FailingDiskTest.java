package org.decisionledger.api.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A disk that fails, is full or does not answer: what was acknowledged stays, and nothing else is said to be there. */
class FailingDiskTest {

    private static final String PROCUREMENT = "procurement:home-care";
    private static final int ROUNDS = Integer.getInteger("ledger.failures", 5);

    @TempDir
    Path folder;

    private final FailingDisk disk = new FailingDisk();
    private StoreSettings settings = StoreSettings.embedded(Path.of(""));

    @BeforeEach
    void place() {
        settings = StoreSettings.embedded(new WatchedDisk(disk).watched(folder.resolve("ledger")));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("a sync fails", FailingDisk.syncOf(".journal"), "Input/output error"),
                Arguments.of("the disk is full", FailingDisk.writeOf(".journal"), "No space left on device"),
                Arguments.of("the database's own file cannot grow", FailingDisk.writeOf(".mv.db"), "File too large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void afterAFailureNothingMoreIsRecordedUntilTheProgramIsStartedAgainAndReadingGoesOn(
            String name, Predicate<DiskStep> where, String error) {
        try (OpenLedger ledger = OpenLedger.open(settings)) {
            ledger.recorder().record(Sample.background(PROCUREMENT));
            disk.failAt(where, error);
            assertNotRecorded(ledger, "lost", error);
            disk.heal();
            // Asked again, the disk would say that all is well.
            assertNotRecorded(ledger, "later", error);
            assertThat(ledger.log().after(0)).hasSize(4);
            assertThat(ledger.servedAnswers()).isNotNull();
        } catch (LedgerUnavailable e) {
            assertThat(e).hasMessageContaining("did not close in good order");
        }
        try (OpenLedger ledger = OpenLedger.open(settings)) {
            assertThat(ledger.log().head()).isBetween(4L, 5L);
            ledger.recorder().record(Sample.approach("lost", PROCUREMENT));
            ledger.recorder().record(Sample.approach("later", PROCUREMENT));
            assertThat(ledger.log().head()).isEqualTo(6);
        }
    }

    private static void assertNotRecorded(OpenLedger ledger, String id, String error) {
        assertThatThrownBy(() -> ledger.recorder().record(Sample.approach(id, PROCUREMENT)))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("The disk did not confirm what was written")
                .hasMessageContaining(error)
                .hasMessageContaining("start the program again")
                .hasMessageContaining("with the same ids");
    }

    /** How many such runs: {@code -Dledger.failures=…}. */
    @Test
    void whereverTheDiskFailsOnceNothingAcknowledgedIsLostAndNothingIsAcknowledgedAfterwards() {
        long seed = Long.getLong("ledger.seed", System.nanoTime());
        System.out.println("ledger.seed=" + seed + " ledger.failures=" + ROUNDS);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            StoreSettings own = StoreSettings.embedded(new WatchedDisk(disk).watched(folder.resolve("round" + round)));
            List<String> acknowledged = recordUntilItFails(own, random);
            disk.heal();
            try (OpenLedger ledger = OpenLedger.open(own)) {
                assertThat(ledger.log()
                                .after(0)
                                .map(entry -> entry.id().value())
                                .limit(acknowledged.size()))
                        .as("seed %d round %d", seed, round)
                        .isEqualTo(acknowledged);
                assertThat(ledger.log().head()).isBetween((long) acknowledged.size(), acknowledged.size() + 1L);
            }
        }
    }

    private List<String> recordUntilItFails(StoreSettings own, Random random) {
        List<String> acknowledged = new ArrayList<>(List.of("paper", "body", "provider", "home-care-registered"));
        try (OpenLedger ledger = OpenLedger.open(own)) {
            ledger.recorder().record(Sample.background(PROCUREMENT));
            disk.failOnceAfter(random.nextInt(1, 60), "Input/output error");
            boolean failed = false;
            for (int n = 0; n < 60; n++) {
                try {
                    String id = "a" + n;
                    ledger.recorder().record(Sample.approach(id, PROCUREMENT));
                    assertThat(failed).as("acknowledged after a failure").isFalse();
                    acknowledged.add(id);
                } catch (LedgerUnavailable e) {
                    failed = true;
                }
            }
            assertThat(failed).isTrue();
        } catch (LedgerUnavailable e) {
            assertThat(e).hasMessageContaining("did not close in good order");
        }
        return acknowledged;
    }

    @Test
    void whileTheDiskIsNearlyFullNothingIsRecordedAndItGoesOnByItselfWhenThereIsRoom() {
        try (OpenLedger ledger = OpenLedger.open(settings)) {
            ledger.recorder().record(Sample.background(PROCUREMENT));
            disk.leave(10L << 20);
            assertThatThrownBy(() -> ledger.recorder().record(Sample.approach("first", PROCUREMENT)))
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("only 10 MB are free")
                    .hasMessageContaining("Free at least 64 MB");
            assertThat(ledger.log().head()).isEqualTo(4);
            disk.leave(null);
            assertThat(ledger.recorder()
                            .record(Sample.approach("first", PROCUREMENT))
                            .position())
                    .isEqualTo(5);
        }
    }

    @Test
    void aDiskThatDoesNotAnswerIsNotWaitedForForEverAndNothingIsHalfDone() {
        StoreSettings impatient = settings.withPatience(Duration.ofMillis(250));
        try (OpenLedger ledger = OpenLedger.open(impatient)) {
            ledger.recorder().record(Sample.background(PROCUREMENT));
            disk.hangAt(FailingDisk.syncOf(".journal"));
            assertThatThrownBy(() -> ledger.recorder().record(Sample.approach("begun", PROCUREMENT)))
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("It is not known whether the entry was recorded")
                    .hasMessageContaining("with the same id");
            assertThatThrownBy(() -> ledger.recorder().record(Sample.approach("waiting", PROCUREMENT)))
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("The entry was not recorded");
            assertThat(ledger.log().after(0)).hasSize(4);
            disk.answer();
            assertThat(ledger.recorder()
                            .record(Sample.approach("begun", PROCUREMENT))
                            .position())
                    .isEqualTo(5);
            assertThat(ledger.recorder()
                            .record(Sample.approach("waiting", PROCUREMENT))
                            .position())
                    .isEqualTo(6);
        }
    }

    @Test
    void aLedgerWhoseDiskFailsWhenItIsOpenedIsNotOpenedAndIsThereWhenTheDiskIs() {
        try (OpenLedger ledger = OpenLedger.open(settings)) {
            ledger.recorder().record(Sample.background(PROCUREMENT));
        }
        disk.failAt(FailingDisk.syncOf(".mv.db"), "Input/output error");
        assertThatThrownBy(() -> OpenLedger.open(settings)).isInstanceOf(LedgerUnavailable.class);
        disk.heal();
        try (OpenLedger ledger = OpenLedger.open(settings)) {
            assertThat(ledger.log().head()).isEqualTo(4);
        }
    }
}
