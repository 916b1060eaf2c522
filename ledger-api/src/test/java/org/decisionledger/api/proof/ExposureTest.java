package org.decisionledger.api.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What can be cut off unnoticed: nothing that the newest checkpoint kept elsewhere covers. {@code -Dledger.cuts=1000};
 * the same run again: {@code -Dledger.seed=…}.
 */
class ExposureTest {

    private static final int CUTS = Integer.getInteger("ledger.cuts", 20);
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
    private static final String PROCUREMENT = "procurement:home-care";

    @TempDir
    Path folder;

    private int recorded;

    /** The log's own files are put back as well, so that only what was kept elsewhere can tell. */
    @Test
    void aCutBelowTheNewestCheckpointKeptElsewhereIsAlwaysTold() throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        LedgerUnderTest place = LedgerUnderTest.embedded(folder.resolve("data"));
        LogUnderTest ledger = new LogUnderTest(place, folder);
        int told = 0;
        int exposed = 0;
        try (LedgerStore store = LedgerStore.open(place.settings().withoutDurability());
                Connection owner = place.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("drop trigger domain_event_entry_immutable");
            ProofLog log = new ProofLog(store.log(), ledger.copying());
            store.recorder().record(Sample.background(PROCUREMENT));
            log.sign();
            for (int i = 0; i < CUTS; i++) {
                grow(store, 1 + random.nextInt(8));
                if (i % 2 == 0) {
                    log.sign();
                }
                long covered = log.newest().orElseThrow().size();
                long head = store.log().head();
                long left = head - random.nextLong(Math.min(head, 12));
                statement.execute("create table kept as select * from domain_event_entry");
                statement.execute("delete from domain_event_entry where global_index > " + left);
                Verified verified = log.verify(List.of(), null, at -> {});
                assertThat(verified.sound())
                        .as("ledger.seed=%d: %d of %d left, %d covered elsewhere", SEED, left, head, covered)
                        .isEqualTo(left >= covered);
                told += left < covered ? 1 : 0;
                exposed += left >= covered && left < head ? 1 : 0;
                statement.execute("insert into domain_event_entry select * from kept where global_index > " + left);
                statement.execute("drop table kept");
            }
        }
        System.out.println("ledger.seed=" + SEED + " ledger.cuts=" + CUTS + ": below the newest copy and told " + told
                + ", of entries newer than it and not told " + exposed);
        assertThat(told).isPositive();
    }

    private void grow(LedgerStore store, int entries) {
        store.recorder()
                .record(IntStream.range(0, entries)
                        .mapToObj(i -> Sample.approach("a" + recorded++, PROCUREMENT))
                        .toList());
    }

    /** So no more is exposed than what was recorded since the schedule last came round. */
    @Test
    void whileAServerRunsACopyFollowsEachEntryByItself() throws Exception {
        LedgerUnderTest place = LedgerUnderTest.embedded(folder.resolve("data"));
        LogUnderTest ledger = new LogUnderTest(place, folder);
        try (LedgerStore store = LedgerStore.open(place.settings().withoutDurability())) {
            ProofLog log = new ProofLog(store.log(), ledger.copying());
            try (CheckpointSchedule schedule =
                    new CheckpointSchedule(log, Duration.ofMillis(20), new CheckpointWatch() {})) {
                store.recorder().record(Sample.background(PROCUREMENT));
                assertThat(awaited(ledger.away().resolve("checkpoint-4"))).isTrue();
                grow(store, 3);
                assertThat(awaited(ledger.away().resolve("checkpoint-7"))).isTrue();
            }
        }
    }

    private static boolean awaited(Path file) {
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (Files.notExists(file) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return Files.exists(file);
    }
}
