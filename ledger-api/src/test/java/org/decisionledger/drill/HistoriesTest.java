package org.decisionledger.drill;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.drill.History.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form; the long one: {@code -Dledger.histories=100 -Dledger.histories.postgres=20
 * -Dledger.histories.operations=1000}. The same commands again: {@code -Dledger.seed=…}; how
 * they meet is left to the machine.
 */
class HistoriesTest {

    private static final int RUNS = Integer.getInteger("ledger.histories", 3);
    private static final int POSTGRES_RUNS = Integer.getInteger("ledger.histories.postgres", 1);
    private static final int OPERATIONS = Integer.getInteger("ledger.histories.operations", 300);
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private int answered;
    private int checked;

    @Test
    void commands_sent_at_the_same_time_are_answered_as_if_sent_one_after_the_other() throws Exception {
        System.out.println("ledger.seed=" + SEED + " ledger.histories=" + RUNS);
        StoreSettings settings = StoreSettings.embedded(folder);
        try (OpenLedger ledger = OpenLedger.open(settings)) {
            ledger.recorder().record(Sample.background(RivalEntries.PROCUREMENT));
            try (LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0)) {
                for (int run = 0; run < RUNS - killed(); run++) {
                    Rivals rivals = new Rivals("run" + run, OPERATIONS, random.nextLong());
                    long before = ledger.log().head();
                    rivals.run(server.port());
                    check(rivals, before, rows(ledger.log().rowsBetween(before + 1, Long.MAX_VALUE)));
                }
            }
        }
        for (int run = 0; run < killed(); run++) {
            withAKill(settings, "killed" + run);
        }
        System.out.println(RUNS + " histories, " + killed() + " of them with a kill, " + answered + " answers");
    }

    @Test
    void they_are_when_two_programs_share_one_PostgreSQL() throws Exception {
        System.out.println("ledger.seed=" + SEED + " ledger.histories.postgres=" + POSTGRES_RUNS);
        StoreSettings settings = LedgerUnderTest.postgres().settings();
        try (OpenLedger one = OpenLedger.open(settings);
                OpenLedger other = OpenLedger.open(settings);
                LedgerServer atOne = LedgerServer.start(one, "127.0.0.1", 0);
                LedgerServer atOther = LedgerServer.start(other, "127.0.0.1", 0)) {
            one.recorder().record(Sample.background(RivalEntries.PROCUREMENT));
            for (int run = 0; run < POSTGRES_RUNS; run++) {
                Rivals rivals = new Rivals("run" + run, OPERATIONS, random.nextLong());
                long before = one.log().head();
                rivals.run(atOne.port(), atOther.port());
                check(rivals, before, rows(one.log().rowsBetween(before + 1, Long.MAX_VALUE)));
            }
        }
        System.out.println(POSTGRES_RUNS + " histories on PostgreSQL, " + answered + " answers");
    }

    private static int killed() {
        return (RUNS + 2) / 4;
    }

    private void withAKill(StoreSettings settings, String name) throws Exception {
        Rivals rivals = new Rivals(name, OPERATIONS, random.nextLong());
        long before;
        try (LedgerStore store = LedgerStore.open(settings)) {
            before = store.log().head();
        }
        int life = random.nextInt(OPERATIONS * 9 / 10);
        Program program = Program.serving(folder, Map.of());
        int port = program.port();
        Thread killer = Thread.ofPlatform().start(() -> killAfter(life, rivals, program));
        rivals.run(port);
        killer.join();
        try (OpenLedger ledger = OpenLedger.open(settings);
                LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0)) {
            rivals.run(server.port());
            check(rivals, before, rows(ledger.log().rowsFollowing(before)));
        }
    }

    private static void killAfter(int life, Rivals rivals, Program program) {
        while (rivals.begun() < life) {
            LockSupport.parkNanos(100_000);
        }
        try {
            program.kill();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Row> rows(Stream<StoredRow> rows) {
        return rows.map(RivalEntries::row).toList();
    }

    private void check(Rivals rivals, long before, List<Row> rows) {
        HistoryCheck.check(new History(before, rivals.operations(), rows));
        answered += rivals.answered();
        if (++checked % 5 == 0) {
            System.out.println(Instant.now() + ": " + checked + " histories, " + answered + " answers");
        }
    }
}
