package org.decisionledger.api.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.disk.DiskRecording.Happened;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that one run has the disk do is recorded; then the folder is made as a disk may hold it when the power goes at a
 * moment of the run, and opened. Every moment, and {@code n} more at random: {@code -Dledger.cuts=n}; the same again:
 * {@code -Dledger.seed=…}.
 */
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("ledger.cuts", 0);
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
    private static final boolean LONG = CUTS > 0;
    private static final int ENTRIES = LONG ? 500 : 60;
    private static final int RANDOM = LONG ? CUTS : 30;
    private static final int TWICE = LONG ? CUTS : 5;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<String> faults = new ArrayList<>();
    private int made;

    @Test
    void whateverTheDiskHoldsWhenThePowerGoesTheLedgerOpensAndHasAllThatWasAcknowledged() throws IOException {
        RecordedRun run = RecordedRun.of(folder.resolve("run"), ENTRIES);
        List<Happened> steps = run.steps();
        System.out.println("ledger.seed=" + SEED + " ledger.cuts=" + CUTS + " entries=" + ENTRIES + " "
                + DiskRecording.counted(steps));
        if (LONG) {
            for (int cut = 0; cut <= steps.size(); cut++) {
                everyWayAt(run, cut);
                if (cut % 100 == 0) {
                    System.out.println("cut " + cut + ", folders opened " + made + ", faults " + faults.size());
                }
            }
        }
        for (int i = 0; i < RANDOM; i++) {
            check(run, random.nextInt(steps.size() + 1), "anything", Survival.anything(random));
        }
        for (int i = 0; i < TWICE; i++) {
            checkTwice(run, random.nextInt(steps.size() + 1));
        }
        System.out.println("folders opened " + made + ", faults " + faults.size());
        assertThat(faults).as("seed %d", SEED).isEmpty();
    }

    /** Ways that give the same as at the moment before are left out. */
    private void everyWayAt(RecordedRun run, int cut) throws IOException {
        DiskStep last = cut == 0 ? null : run.steps().get(cut - 1).step();
        check(run, cut, "all of it", Survival.EVERYTHING);
        if (last instanceof DiskStep.Synced) {
            check(run, cut, "only what was synced", Survival.ONLY_WHAT_WAS_SYNCED);
        }
        if (last instanceof DiskStep.Written) {
            check(run, cut, "the last write torn", Survival.lastWriteTorn(random));
        }
    }

    private void check(RecordedRun run, int cut, String how, Survival survival) throws IOException {
        Path image = folder.resolve("cut" + made++);
        DiskAfterCut.make(run.steps(), cut, survival, run.folder(), image);
        check(run, image, cut, how);
    }

    private void check(RecordedRun run, Path image, int cut, String how) throws IOException {
        try {
            assertHolds(run, image, cut);
        } catch (RuntimeException | AssertionError e) {
            faults.add("after " + cut + " steps, " + how + ": " + e);
            System.out.println(faults.getLast());
        }
        Folders.remove(image);
    }

    /** A machine that is too busy to give a connection in time is asked again. */
    private static void assertHolds(RecordedRun run, Path image, int cut) {
        for (int attempt = 1; ; attempt++) {
            try {
                run.assertHolds(image, cut);
                return;
            } catch (LedgerUnavailable e) {
                if (attempt == 5 || !String.valueOf(e.getMessage()).contains("Connection is not available")) {
                    throw e;
                }
            }
        }
    }

    /** The power goes again while the ledger is being opened after the first time. */
    private void checkTwice(RecordedRun run, int cut) throws IOException {
        Path once = folder.resolve("cut" + made++);
        DiskAfterCut.make(run.steps(), cut, Survival.anything(random), run.folder(), once);
        if (once.toFile().exists()) {
            DiskRecording disk = DiskRecording.goingOnFrom(once);
            int before = disk.size();
            OpenLedger.open(StoreSettings.embedded(new WatchedDisk(disk).watched(once)))
                    .close();
            int again = before + random.nextInt(disk.size() - before + 1);
            Path twice = folder.resolve("cut" + made++);
            DiskAfterCut.make(disk.steps(), again, Survival.anything(random), once, twice);
            check(run, twice, cut, "and again while it was opened");
            Folders.remove(once);
        }
    }
}
