package org.decisionledger.api.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.backup.Kept.Kind;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes a backup of a large ledger, takes another after it has grown, restores the second and opens it. How large:
 * {@code -Dledger.restored=1000000}; on PostgreSQL: {@code -Dledger.restored.database=POSTGRES}.
 */
class RestoreDrillTest {

    private static final long ENTRIES = Long.getLong("ledger.restored", 3_000);
    private static final Kind DATABASE = Kind.valueOf(System.getProperty("ledger.restored.database", "EMBEDDED"));
    private static final int BATCH = 10_000;

    @TempDir
    Path folder;

    @Test
    void aLargeLedgerIsBackedUpAndRestored() throws Exception {
        System.out.println("ledger.restored=" + ENTRIES + " ledger.restored.database=" + DATABASE);
        Kept ledger = DATABASE.in(folder.resolve("old"));
        Path backup = folder.resolve("backup");
        timed("imported", ENTRIES, () -> imported(ledger));
        timed("signed", ENTRIES, () -> signed(ledger));
        timed("backed up", ENTRIES, () -> ledger.backup(backup));
        ledger.grow(ENTRIES + 1_000);
        timed("backed up again, 1,000 new", ENTRIES, () -> ledger.backup(backup));
        Kept anew = DATABASE.in(folder.resolve("new")).withKeyOf(ledger);
        Restored restored = timed("restored", ENTRIES + 1_000, () -> anew.restore(backup));
        timed("opened, index made", ENTRIES + 1_000, () -> opened(anew));
        timed("verified", ENTRIES + 1_000, anew::verify);

        assertThat(restored.entries()).isEqualTo(ENTRIES + 1_000);
        assertThat(anew.verify().findings()).isEmpty();
    }

    private static Kept imported(Kept ledger) {
        try (LedgerStore store = LedgerStore.open(ledger.place().settings())) {
            store.recorder().record(Sample.background("procurement:home-care"));
            for (long from = 5; from <= ENTRIES; from += BATCH) {
                store.recorder()
                        .record(LongStream.range(from, Math.min(from + BATCH, ENTRIES + 1))
                                .mapToObj(n -> Sample.approach("a" + n, "procurement:home-care"))
                                .toList());
            }
        }
        return ledger;
    }

    private Kept signed(Kept ledger) {
        ledger.sign(folder.resolve("away"));
        return ledger;
    }

    private static Kept opened(Kept ledger) {
        OpenLedger.open(ledger.place().settings()).close();
        return ledger;
    }

    private static <T> T timed(String what, long entries, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T done = work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT, "%-28s %,9d entries %8.1f s %,10.0f/s%n", what, entries, seconds, entries / seconds);
        return done;
    }
}
