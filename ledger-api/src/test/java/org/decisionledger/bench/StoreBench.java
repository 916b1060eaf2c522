package org.decisionledger.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.Sample;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;

/** The store's figures: record, sizes, import and open. To be run with a heap of 512 MB. */
final class StoreBench {

    private static final String PROCUREMENT = "procurement:bench";
    private static final AtomicLong IDS = new AtomicLong();

    private final Path folder;
    private final long nanos;
    private final int imported;
    private final String part;

    private StoreBench(Path folder, int seconds, int imported, String part) {
        this.folder = folder;
        this.nanos = seconds * 1_000_000_000L;
        this.imported = imported;
        this.part = part;
    }

    /** Prints the figures; {@code part} is the name of one part, or empty for all. */
    static void measure(Path folder, int seconds, int imported, String part) throws Exception {
        new StoreBench(folder, seconds, imported, part).run();
    }

    private void run() throws Exception {
        if (wanted("record")) {
            try (RawInserts raw = RawInserts.embedded(folder)) {
                against("H2", raw, LedgerUnderTest.embedded(folder.resolve("h2")));
            }
            LedgerUnderTest plain = LedgerUnderTest.postgres();
            try (RawInserts raw = RawInserts.postgres(
                    plain.url(),
                    plain.users().owner().user(),
                    plain.users().owner().password())) {
                against("PostgreSQL", raw, LedgerUnderTest.postgres());
            }
        }
        if (wanted("sizes")) {
            small("H2", LedgerUnderTest.embedded(folder.resolve("sizes")));
            small("PostgreSQL", LedgerUnderTest.postgres());
        }
        if (wanted("import")) {
            importing("H2", LedgerUnderTest.embedded(folder.resolve("import")));
            importing("PostgreSQL", LedgerUnderTest.postgres());
        }
        if (wanted("open")) {
            opening(LedgerUnderTest.embedded(folder.resolve("opening")));
        }
    }

    private boolean wanted(String name) {
        return part.isEmpty() || part.equals(name);
    }

    private void against(String database, RawInserts raw, LedgerUnderTest place) throws Exception {
        Entry sample = Sample.approach("x", PROCUREMENT);
        String header = EntryFormat.writeHeader(sample.header());
        String data = EntryFormat.writeFact(sample.fact());
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            store.recorder().record(Sample.background(PROCUREMENT));
            rate(4, nanos / 2, () -> recorder(store, PROCUREMENT));
            rate(4, nanos / 2, () -> inserter(raw, header, data));
            for (int callers : new int[] {1, 16}) {
                double plain = rate(callers, nanos, () -> inserter(raw, header, data));
                double ours = rate(callers, nanos, () -> recorder(store, PROCUREMENT));
                print(
                        "%-10s  record, %2d callers   %8.0f/s   raw JDBC %8.0f/s   ratio %.2f  (goal 0.50)",
                        database, callers, ours, plain, ours / plain);
            }
        }
    }

    /** The same subject with few and with many entries, turn by turn, as medians of single calls by one caller. */
    private void small(String database, LedgerUnderTest place) throws Exception {
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            store.recorder().record(Sample.background("procurement:small"));
            store.recorder().record(List.of(Sample.procurement("procurement:large")));
            fill(store, "procurement:small", 9);
            fill(store, "procurement:large", 9_999);
        }
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            double coldLarge = once(store, "procurement:large");
            double coldSmall = once(store, "procurement:small");
            int turns = 400;
            double[] large = new double[turns];
            double[] few = new double[turns];
            for (int i = 0; i < turns; i++) {
                large[i] = once(store, "procurement:large");
                few[i] = once(store, "procurement:small");
            }
            print(
                    "%-10s  record into 10,000    %8.3f ms  into 10 %8.3f ms     ratio %.2f  (goal 1.50)   first after "
                            + "opening %.1f and %.1f ms",
                    database, median(large), median(few), median(large) / median(few), coldLarge, coldSmall);
        }
    }

    /** From a file of JSON Lines to receipts: read, checked, recorded. */
    private void importing(String database, LedgerUnderTest place) throws IOException {
        Path file = Files.createTempFile(folder, "entries", ".jsonl");
        Files.write(file, (Iterable<String>) IntStream.range(0, imported).mapToObj(StoreBench::generated)::iterator);
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            store.recorder().record(Sample.background(PROCUREMENT));
            long start = System.nanoTime();
            List<Entry> batch = read(file);
            long read = System.nanoTime();
            store.recorder().record(batch);
            long end = System.nanoTime();
            print(
                    "%-10s  import of %,d     %8.0f/s   (reading %.1f s, recording %.1f s)   goal 10,000/s, heap %d MB",
                    database,
                    imported,
                    imported / seconds(end - start),
                    seconds(read - start),
                    seconds(end - read),
                    Runtime.getRuntime().maxMemory() >> 20);
            long again = System.nanoTime();
            store.recorder().record(batch);
            print("%-10s  the same again        %8.0f/s", database, imported / seconds(System.nanoTime() - again));
            long readBack = System.nanoTime();
            long count =
                    store.log().after(0).filter(entry -> entry.position() > 0).count();
            print("%-10s  read back             %8.0f/s", database, count / seconds(System.nanoTime() - readBack));
        }
    }

    /** Two thousand procurements of fifty entries each. */
    private static String generated(int i) {
        String procurement = "procurement:p" + i / 50;
        return EntryFormat.write(
                i % 50 == 0 ? Sample.procurement(procurement) : Sample.approach("import-" + i, procurement));
    }

    private static List<Entry> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(EntryFormat::read).toList();
        }
    }

    private static void opening(LedgerUnderTest place) {
        for (String what : new String[] {"made", "opened", "opened again"}) {
            long start = System.nanoTime();
            try (LedgerStore store = LedgerStore.open(place.settings())) {
                long open = System.nanoTime();
                store.log().head();
                print("H2          %-20s  %8.0f ms", what, (open - start) / 1e6);
            }
        }
    }

    private static Runnable recorder(LedgerStore store, String procurement) {
        return () -> store.recorder().record(Sample.approach("bench-" + IDS.incrementAndGet(), procurement));
    }

    private static Runnable inserter(RawInserts raw, String header, String data) throws Exception {
        RawInserts.Caller caller = raw.caller();
        return () -> {
            try {
                caller.insert(header, data);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static double rate(int callers, long nanos, Callable<Runnable> makeCaller) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(callers)) {
            long start = System.nanoTime();
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                Runnable call = makeCaller.call();
                counts.add(pool.submit(() -> {
                    long done = 0;
                    while (System.nanoTime() - start < nanos) {
                        call.run();
                        done++;
                    }
                    return done;
                }));
            }
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all / seconds(System.nanoTime() - start);
        }
    }

    private static void fill(LedgerStore store, String procurement, int entries) {
        store.recorder()
                .record(IntStream.range(0, entries)
                        .mapToObj(i -> Sample.approach("fill-" + IDS.incrementAndGet(), procurement))
                        .toList());
    }

    /** Milliseconds for one entry. */
    private static double once(LedgerStore store, String procurement) {
        long start = System.nanoTime();
        recorder(store, procurement).run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
