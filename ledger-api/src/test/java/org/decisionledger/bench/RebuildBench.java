package org.decisionledger.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.rebuild.RebuildReport;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.projection.casefile.AsOf;
import tools.jackson.databind.json.JsonMapper;

/**
 * Making the projections anew beside those in use, against a bare program that reads the same rows by cursor, parses
 * their JSON and inserts rows in batches: as many as the index has, and one for each entry.
 */
final class RebuildBench {

    private final CaseCopies cases = new CaseCopies();
    private final Path folder;

    RebuildBench(Path folder) {
        this.folder = folder;
    }

    void run(int small, int large) throws Exception {
        Took perEntrySmall = index("small", small);
        Took perEntryLarge = index("large", large);
        print(
                "cost of an entry at %,d against %,d   ratio %.2f by the clock, %.2f by processor  (goal 1.25)",
                large,
                small,
                perEntryLarge.wall / perEntrySmall.wall,
                perEntryLarge.processor / perEntrySmall.processor);
    }

    /** What an entry takes, in seconds. */
    private Took index(String name, int entries) throws Exception {
        LedgerUnderTest place = LedgerUnderTest.embedded(folder.resolve(name));
        Took best = new Took(Double.MAX_VALUE, Double.MAX_VALUE);
        try (OpenLedger ledger = OpenLedger.open(place.settings().withoutDurability())) {
            cases.fill(0, entries, copy -> ledger.recorder().record(copy));
            ledger.index().awaitCaughtUp(600_000);
            long head = ledger.log().head();
            for (int turn = 0; turn < (entries < 100_000 ? 8 : 2); turn++) {
                Took from = Took.until();
                RebuildReport report = ledger.rebuilding().run(true, status -> {});
                Took whole = Took.since(from);
                ledger.rebuilding().awaitTidied();
                best = best.orLess(whole);
                print(
                        "made anew from %,d entries, compared and changed over  %8.0f/s, %8.0f per second of processor;"
                                + " made anew alone %8.0f/s; %s",
                        head,
                        head / whole.wall,
                        head / whole.processor,
                        report.perSecond(),
                        report.same() ? "the same" : "NOT THE SAME " + report.text());
            }
            if (entries >= 100_000) {
                beside(place, name, head, best);
            }
            return new Took(best.wall / head, best.processor / head);
        }
    }

    /** Seconds by the clock, and of all processors: on a machine that does other things, too, the second is fairer. */
    private record Took(double wall, double processor) {

        static Took until() {
            return new Took(
                    System.nanoTime() / 1e9,
                    ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9);
        }

        static Took since(Took from) {
            Took now = until();
            return new Took(now.wall - from.wall, now.processor - from.processor);
        }

        Took orLess(Took other) {
            return new Took(Math.min(wall, other.wall), Math.min(processor, other.processor));
        }
    }

    private void beside(LedgerUnderTest place, String name, long head, Took best) throws SQLException {
        long rows = rows(place);
        for (long inserted : new long[] {rows, head}) {
            Took from = Took.until();
            plain(place, name + inserted, head, inserted);
            Took plain = Took.since(from);
            print(
                    "  beside it: read by cursor, parsed, %,d rows inserted in batches  %8.0f/s   ratio %.2f by the"
                            + " clock, %.2f by processor  (goal 0.5)",
                    inserted, head / plain.wall, plain.wall / best.wall, plain.processor / best.processor);
        }
    }

    private static long rows(LedgerUnderTest place) throws SQLException {
        try (Connection service = place.asService();
                Statement statement = service.createStatement();
                ResultSet counted = statement.executeQuery(
                        "select (select count(*) from posting) + (select count(*) from posting_beside)")) {
            counted.next();
            return counted.getLong(1);
        }
    }

    /** The least that any such program must do, on one connection for each side. */
    private void plain(LedgerUnderTest place, String name, long head, long rows) throws SQLException {
        JsonMapper json = new JsonMapper();
        try (Connection in = place.asService();
                Connection out =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name + "-plain"), "sa", "");
                Statement make = out.createStatement()) {
            make.execute("create table plain (name varchar(180), position bigint, positions varbinary,"
                    + " primary key (name, position))");
            out.setAutoCommit(false);
            long inserted = 0;
            // Page by page: under its lazy cursor H2 may clear away what is still to be read.
            try (PreparedStatement query = in.prepareStatement(
                            "select global_index, event_identifier, payload, meta_data from domain_event_entry"
                                    + " where global_index > ? order by global_index limit 10000");
                    PreparedStatement insert = out.prepareStatement("insert into plain values (?, ?, ?)")) {
                for (long after = 0; after < head; ) {
                    query.setLong(1, after);
                    try (ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            after = row.getLong(1);
                            json.readTree(row.getString(3));
                            json.readTree(row.getString(4));
                            for (long due = after * rows / head; inserted < due; inserted++) {
                                insert.setString(1, row.getString(2));
                                insert.setLong(2, inserted);
                                insert.setBytes(3, new byte[8]);
                                insert.addBatch();
                                if (inserted % 1_000 == 0) {
                                    insert.executeBatch();
                                }
                            }
                        }
                    }
                }
                insert.executeBatch();
                out.commit();
            }
        }
    }

    /** The checks and the conflicts, which hold the ledger in memory: how far a heap goes. */
    void kept(int entries) throws Exception {
        try (OpenLedger ledger = OpenLedger.open(
                LedgerUnderTest.embedded(folder.resolve("kept" + entries)).settings())) {
            int held = cases.fill(0, entries, copy -> ledger.recorder().record(copy));
            ledger.index().awaitCaughtUp(600_000);
            long start = System.nanoTime();
            ledger.servedAnswers().checks(null, AsOf.NOW);
            double checks = seconds(System.nanoTime() - start);
            start = System.nanoTime();
            ledger.servedAnswers().list("conflicts", AsOf.NOW, null, 200);
            double conflicts = seconds(System.nanoTime() - start);
            start = System.nanoTime();
            RebuildReport report = ledger.rebuilding().run(true, status -> {});
            print(
                    "%,d entries: checks first kept %8.0f/s, conflicts %8.0f/s; all three made anew and compared %8.0f/s; %s; memory in use %,d MB",
                    held,
                    held / checks,
                    held / conflicts,
                    held / seconds(System.nanoTime() - start),
                    report.same() ? "the same" : "NOT THE SAME " + report.text(),
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
