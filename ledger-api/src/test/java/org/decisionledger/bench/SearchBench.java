package org.decisionledger.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.search.SearchAsked;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;

/**
 * R17: searches in a ledger of the example cases over and over, each copy under names of its own. Every word therefore
 * stands in as many entries as there are copies and more, which is more than in any real ledger of that size.
 */
final class SearchBench {

    private static final long SEED = 20261122;
    private static final int WARM = 200;
    private static final int ASKED = 400;
    private static final int AT_ONCE = 10_000;

    private static final List<String> RARE =
            List.of("extension", "dissent", "mobilisation", "indicative", "underspend");

    private final Path folder;
    private final int size;
    private final Random random = new Random(SEED);
    private List<String> words = List.of();

    SearchBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    void run() {
        try (OpenLedger ledger =
                OpenLedger.open(StoreSettings.embedded(folder.resolve("search")).withoutDurability())) {
            CaseCopies copies = new CaseCopies();
            words = vocabulary(copies.copy(0));
            int held = 0;
            int number = 1;
            while (held < size) {
                List<Entry> some = new ArrayList<>();
                while (some.size() < AT_ONCE && held + some.size() < size) {
                    some.addAll(copies.copy(number++));
                }
                ledger.recorder().record(some);
                held += some.size();
            }
            ledger.index().awaitCaughtUp(600_000);
            long start = System.nanoTime();
            ledger.search().bringUpToDate(at -> {});
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "search index of %,d entries made in %.1f s, %,.0f entries/s%n",
                    held,
                    seconds,
                    held / seconds);
            AsOf recorded = new AsOf(
                    ledger.log()
                            .between(held / 2, held / 2)
                            .findFirst()
                            .orElseThrow()
                            .recordedAt(),
                    null);
            AsOf occurred = new AsOf(null, Edtf.parse("2018-06-30"));
            for (int of : new int[] {1, 2, 3}) {
                times(of + " words", () -> ask(ledger, drawn(of), AsOf.NOW));
                times(of + " words, recorded by half-way", () -> ask(ledger, drawn(of), recorded));
                times(of + " words, happened by 2018", () -> ask(ledger, drawn(of), occurred));
            }
            times("a word misspelt", () -> ask(ledger, drawn(1) + "x", AsOf.NOW));
            times("a phrase", () -> ask(ledger, "\"governing bodies\" " + drawn(1), AsOf.NOW));
            times(
                    "one copy's thing",
                    () -> ask(ledger, "procurement:sst-asd-interim-" + (1 + random.nextInt(5)), AsOf.NOW));
            times("rare words", () -> ask(ledger, RARE.get(random.nextInt(RARE.size())), AsOf.NOW));
        }
    }

    private static void ask(OpenLedger ledger, String words, AsOf asOf) {
        new SearchAsked(words, Map.of(), null, 20).of(ledger.search(), asOf);
    }

    private String drawn(int of) {
        StringBuilder asked = new StringBuilder();
        for (int i = 0; i < of; i++) {
            asked.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return asked.toString().strip();
    }

    /** The words of the sentences and texts of the cases, those used oftener being drawn oftener. */
    private static List<String> vocabulary(List<Entry> entries) {
        List<String> all = new ArrayList<>();
        for (Entry entry : entries) {
            String note = entry.header().note();
            for (String word : (entry.fact() + " " + (note == null ? "" : note)).split("[^\\p{L}]+")) {
                if (word.length() > 3 && word.equals(word.toLowerCase(Locale.ROOT))) {
                    all.add(word);
                }
            }
        }
        return all;
    }

    private void times(String what, Runnable question) {
        random.setSeed(SEED);
        for (int i = 0; i < WARM; i++) {
            question.run();
        }
        double[] times = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            question.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-32s median %6.1f ms, 95 in 100 under %6.1f ms, longest %6.1f ms  (goal 100 ms)%n",
                what,
                times[ASKED / 2],
                times[ASKED * 95 / 100],
                times[ASKED - 1]);
    }
}
