package org.decisionledger.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.ocds.ReleaseImport;
import org.decisionledger.api.ocds.ReleaseImport.Outcome;
import org.decisionledger.api.ocds.Source;
import org.decisionledger.api.store.StoreSettings;

/** Releases taken in from a file of JSON Lines into an embedded ledger, until the index has come to the last of them. */
final class OcdsImportBench {

    private static final long LONGEST_WAIT_MS = 600_000;

    private final Path folder;
    private final int size;

    OcdsImportBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    void run() throws IOException {
        Path file = new OcdsBench(folder, size).write();
        System.out.printf(
                Locale.ROOT,
                "ocds import: %,d releases of %.1f kB, heap of %d MB%n",
                size,
                Files.size(file) / 1e3 / size,
                Runtime.getRuntime().maxMemory() >> 20);
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("ledger")))) {
            for (String turn : new String[] {"first", "again"}) {
                long began = System.nanoTime();
                long worked = processor();
                Outcome outcome = taken(file, ledger);
                double recorded = seconds(began);
                if (!ledger.index().awaitCaughtUp(LONGEST_WAIT_MS)) {
                    throw new IllegalStateException("The index did not come to the last entry.");
                }
                double followed = seconds(began);
                System.out.printf(
                        Locale.ROOT,
                        "ocds import: %s: %,.0f/s recorded, %,.0f/s with projections following,"
                                + " %.0f us of processor a release; added %,d, refused %d%n",
                        turn,
                        size / recorded,
                        size / followed,
                        (processor() - worked) / 1e3 / size,
                        outcome.added(),
                        outcome.refused());
            }
        }
    }

    private static Outcome taken(Path file, OpenLedger ledger) throws IOException {
        try (Source source = Source.file(file)) {
            return ReleaseImport.of(
                    source, ledger.source(), ledger.log(), ledger.recorder(), false, line -> {}, found -> {});
        }
    }

    /** Of all threads, in nanoseconds: tells what the work takes also where other programs run. */
    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getProcessCpuTime()
                : 0;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
