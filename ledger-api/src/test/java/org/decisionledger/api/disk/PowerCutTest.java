package org.decisionledger.api.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that one run has the disk do is recorded; then the folder is made as a disk may hold it when the power goes at any
 * moment of the run, and opened. Every moment and {@code n} at random: {@code -Dledger.cuts=n}; the same again:
 * {@code -Dledger.seed=…}.
 */
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("ledger.cuts", 0);
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
    private static final int ENTRIES = 500;
    private static final int SHORT_ENTRIES = 60;
    private static final int SHORT_CUTS = Integer.getInteger("ledger.random", 40);

    @TempDir
    Path folder;

    private final List<AfterCut> found = new ArrayList<>();

    record AfterCut(int cut, String how, String fault) {}

    @Test
    void whateverTheDiskHoldsWhenThePowerGoesTheLedgerOpensAndHasAllThatWasAcknowledged() throws IOException {
        RecordedRun run = RecordedRun.of(folder.resolve("run"), CUTS > 0 ? ENTRIES : SHORT_ENTRIES);
        System.out.println("ledger.seed=" + SEED + " ledger.cuts=" + CUTS + " steps="
                + run.steps().size());
        Random random = new Random(SEED);
        int steps = run.steps().size();
        if (CUTS > 0) {
            for (int cut = 0; cut <= steps; cut++) {
                check(run, cut, "everything", Survival.EVERYTHING);
                check(run, cut, "only synced", Survival.ONLY_WHAT_WAS_SYNCED);
                check(run, cut, "last torn", Survival.lastWriteTorn(random));
                if (cut % 100 == 0) {
                    System.out.println("cut " + cut + " of " + steps + ", faults " + found.size());
                }
            }
        }
        for (int i = 0; i < Math.max(CUTS, SHORT_CUTS); i++) {
            check(run, random.nextInt(steps + 1), "anything", Survival.anything(random));
        }
        assertThat(found).as("seed %d", SEED).isEmpty();
    }

    private int made;

    private void check(RecordedRun run, int cut, String how, Survival survival) throws IOException {
        Path image = folder.resolve("cut" + made++);
        DiskAfterCut.make(run.steps(), cut, survival, run.folder(), image);
        try {
            run.assertHolds(image, cut);
        } catch (RuntimeException | AssertionError e) {
            found.add(new AfterCut(cut, how, e.getClass().getSimpleName() + ": " + e.getMessage()));
            System.out.println(found.getLast());
        }
        Folders.remove(image);
    }
}
