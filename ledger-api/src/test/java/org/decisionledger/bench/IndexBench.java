package org.decisionledger.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.index.Posting;

/** Figures of what is derived from the entries: how soon it follows, how fast it is made anew, how fast it answers. */
final class IndexBench {

    private static final int CHUNK = 20_000;

    private final Path folder;

    IndexBench(Path folder) {
        this.folder = folder;
    }

    void run(int small, int large) throws Exception {
        double perEntrySmall = rebuild("small", small, false);
        double perEntryLarge = rebuild("large", large, true);
        print(
                "cost of a rebuilt entry at %,d against %,d   ratio %.2f  (goal 1.25)",
                large, small, perEntryLarge / perEntrySmall);
        answers();
    }

    /** Seconds an entry. */
    private double rebuild(String name, int entries, boolean baseline) throws Exception {
        Path home = folder.resolve(name);
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(home))) {
            long start = System.nanoTime();
            for (int from = 0; from < entries; from += CHUNK) {
                ledger.recorder().record(generated(from, Math.min(entries, from + CHUNK)));
            }
            long recorded = System.nanoTime();
            boolean caughtUp = ledger.index().awaitCaughtUp(60_000);
            print(
                    "%,d entries recorded while the index follows  %8.0f/s; caught up %s %.2f s after the last  (goal 5 s)",
                    entries,
                    entries / seconds(recorded - start),
                    caughtUp ? "" : "NOT",
                    seconds(System.nanoTime() - recorded));
            double best = Double.MAX_VALUE;
            for (int turn = 0; turn < 2; turn++) {
                long rebuild = System.nanoTime();
                ledger.rebuilding().run(true, at -> {});
                best = Math.min(best, seconds(System.nanoTime() - rebuild));
            }
            print("rebuild of %,d  %8.0f/s  (goal 30,000/s)", entries, entries / best);
            if (baseline) {
                double plain = plain(ledger, home);
                print(
                        "  beside it: the same rows read, parsed, and as many rows inserted in batches  %8.0f/s   ratio %.2f",
                        entries / plain, plain / best);
            }
            return best / entries;
        }
    }

    /** The least that any such program must do: read each entry, and insert one narrow row for each name it bears. */
    private double plain(OpenLedger ledger, Path home) throws SQLException, IOException {
        try (Connection other = DriverManager.getConnection("jdbc:h2:file:" + home.resolve("plain"), "sa", "");
                Statement make = other.createStatement()) {
            make.execute("create table plain (name varchar(180), position bigint, primary key (name, position))");
            other.setAutoCommit(false);
            long start = System.nanoTime();
            try (PreparedStatement insert = other.prepareStatement("insert into plain values (?, ?)")) {
                int[] waiting = {0};
                ledger.log().after(0).forEach(entry -> insert(insert, entry, waiting));
                insert.executeBatch();
                other.commit();
            }
            return seconds(System.nanoTime() - start);
        }
    }

    private static void insert(PreparedStatement insert, RecordedEntry entry, int[] waiting) {
        try {
            for (String name : Posting.of(entry)) {
                insert.setString(1, name);
                insert.setLong(2, entry.position());
                insert.addBatch();
                if (++waiting[0] % 1_000 == 0) {
                    insert.executeBatch();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answers() {
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("answers")))) {
            ledger.recorder()
                    .record(CaseFiles.read(List.of("example:south-staffordshire"), InputStream.nullInputStream())
                            .entries());
            time(
                    "why the interim award",
                    "goal 50 ms",
                    () -> ledger.answers().why("decision:sst-interim-award", AsOf.NOW));
            time(
                    "timeline of the procurement",
                    "",
                    () -> ledger.answers().timeline("procurement:sst-asd-interim", AsOf.NOW));
            time("register of offers", "", () -> ledger.answers().list("offers", AsOf.NOW, null, 200));
            time(
                    "what a body knew",
                    "",
                    () -> ledger.answers().known("org:cannock-chase-ccg", "2019-08-29", null, AsOf.NOW));
        }
    }

    private static void time(String what, String goal, Runnable question) {
        for (int i = 0; i < 60; i++) {
            question.run();
        }
        double[] times = IntStream.range(0, 100)
                .mapToDouble(i -> {
                    long start = System.nanoTime();
                    question.run();
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
        print("%-28s warm: median %6.1f ms, 95 in 100 under %6.1f ms   %s", what, times[50], times[95], goal);
    }

    /** Two thousand procurements at 100,000 entries, fifty entries each, five bodies turn by turn. */
    private static List<Entry> generated(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> {
                    String procurement = "procurement:p" + i / 50;
                    if (i == 0) {
                        return Sample.background(procurement);
                    }
                    return List.of(
                            i % 50 == 0
                                    ? Sample.procurement(procurement)
                                    : Sample.approach("generated-" + i, procurement));
                })
                .flatMap(List::stream)
                .toList();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
