package org.decisionledger.bench;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * All figures in one run: {@code mvn -q -Pbench -pl ledger-api -am test}. Nothing is asserted: read the ratios, and
 * trust them only on a machine that does nothing else.
 */
class LedgerBenchmark {

    private static final int SECONDS = Integer.getInteger("ledger.bench.seconds", 5);
    private static final int REBUILT = Integer.getInteger("ledger.bench.rebuilt", 200_000);
    private static final int KEPT = Integer.getInteger("ledger.bench.kept", 20_000);
    private static final int IMPORTED = Integer.getInteger("ledger.bench.imported", 100_000);
    private static final int SEARCHED = Integer.getInteger("ledger.bench.searched", 20_000);
    private static final int SIZE = Integer.getInteger("ledger.size", 1_000_000);

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    @Test
    void recordingAndImport() throws Exception {
        StoreBench.measure(folder, SECONDS, IMPORTED, "");
    }

    @Test
    void whatIsDerived() throws Exception {
        new IndexBench(folder).run(10_000, 2 * IMPORTED);
    }

    @Test
    void questionsAboutBodies() throws Exception {
        new BodiesBench(folder, IMPORTED).run();
    }

    /** {@code -Dledger.bench.searched=1000000} for the long form. */
    @Test
    void searches() {
        new SearchBench(folder, SEARCHED).run();
    }

    @Test
    void conflictsOfAWholeLedger() throws Exception {
        new ConflictsBench(folder, IMPORTED).run();
    }

    @Test
    void assuranceChecks() throws Exception {
        new ChecksBench(IMPORTED).run();
    }

    @Test
    void verification() throws Exception {
        new VerificationBench(folder, SIZE).run();
    }

    @Test
    void releasesMerged() throws Exception {
        new OcdsBench(folder, Integer.getInteger("ledger.bench.releases", 50_000)).run();
    }

    @Test
    void exportsOfALongCase() throws Exception {
        new ExportBench(folder, Integer.getInteger("ledger.bench.case", 10_000)).run();
    }

    /** {@code -Dledger.bench.releases=1000000} for the long form. */
    @Test
    void releasesTakenIn() throws Exception {
        new OcdsImportBench(folder, Integer.getInteger("ledger.bench.releases", 50_000)).run();
    }

    /** Needs {@code -Dbench.heap=768m} and nothing more; {@code -Dledger.bench.rebuilt=1000000} for the long form. */
    @Test
    void whatIsMadeAnew() throws Exception {
        new RebuildBench(folder).run(10_000, REBUILT);
    }

    @Test
    void whatIsMadeAnewInMemory() throws Exception {
        new RebuildBench(folder).kept(KEPT);
    }
}
