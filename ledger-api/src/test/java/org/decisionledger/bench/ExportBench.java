package org.decisionledger.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.ocds.Packages;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.ocds.publish.Publisher;

/**
 * Exports of one case of 10,000 entries ({@link LongCase}), written whole as text. The first export of a kind, cold, and the median of those after it.
 */
final class ExportBench {

    private static final int AGAIN = 9;

    private final Path folder;
    private final int size;

    ExportBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    void run() throws InterruptedException {
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("export")))) {
            List<Entry> all = LongCase.of(size);
            ledger.recorder().record(all);
            ledger.index().awaitCaughtUp(60_000);
            System.out.printf(Locale.ROOT, "%,d entries of one case%n", all.size());
            Answers answers = ledger.answers();
            measure("OCDS release package", () -> packages(answers, false));
            measure("OCDS record package", () -> packages(answers, true));
            measure("Popolo of the body", () -> JsonView.writePretty(answers.popolo(LongCase.BODY, AsOf.NOW)));
            measure("Popolo of the ledger", () -> JsonView.writePretty(answers.popolo(null, AsOf.NOW)));
            measure("organization ontology", () -> JsonView.writePretty(answers.orgOntology(LongCase.BODY, AsOf.NOW)));
            measure(
                    "provenance of a decision",
                    () -> JsonView.writePretty(answers.provenance(LongCase.AWARD, "prov-json", AsOf.NOW)));
        }
    }

    private static String packages(Answers answers, boolean record) {
        return Packages.text(answers.publication(LongCase.PROCUREMENT, Publisher.unregistered(), AsOf.NOW), record);
    }

    private static void measure(String what, Supplier<String> export) {
        double[] times = new double[AGAIN];
        int length = 0;
        double first = 0;
        for (int i = 0; i <= AGAIN; i++) {
            long start = System.nanoTime();
            length = export.get().length();
            double took = (System.nanoTime() - start) / 1e9;
            if (i == 0) {
                first = took;
            } else {
                times[i - 1] = took;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-26s first %6.2f s, then median %6.2f s, %,12d characters  (goal 2 s)%n",
                what,
                first,
                times[times.length / 2],
                length);
    }
}
