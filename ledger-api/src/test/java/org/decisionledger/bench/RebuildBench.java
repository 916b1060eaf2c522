package org.decisionledger.bench;

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
        double perEntrySmall = index("small", small);
        double perEntryLarge = index("large", large);
        print("cost of an entry at %,d against %,d   ratio %.2f  (goal 1.25)", large, small, perEntryLarge
                / perEntrySmall);
    }

    /** Seconds an entry. */
    private double index(String name, int entries) throws Exception {
        LedgerUnderTest place = LedgerUnderTest.embedded(folder.resolve(name));
        double best = Double.MAX_VALUE;
        try (OpenLedger ledger = OpenLedger.open(place.settings())) {
            cases.fill(0, entries, copy -> ledger.recorder().record(copy));
            ledger.index().awaitCaughtUp(600_000);
            long head = ledger.log().head();
            for (int turn = 0; turn < (entries < 100_000 ? 8 : 2); turn++) {
                long start = System.nanoTime();
                RebuildReport report = ledger.rebuilding().run(true, status -> {});
                double whole = seconds(System.nanoTime() - start);
                print(
                        "index made anew from %,d entries  %8.0f/s; with comparing and changing over %8.0f/s; %s",
                        head,
                        report.perSecond(),
                        head / whole,
                        report.same() ? "the same" : "NOT THE SAME " + report.text());
                best = Math.min(best, report.seconds());
            }
            if (entries >= 100_000) {
                beside(place, name, head, best);
            }
            return best / head;
        }
    }

    private void beside(LedgerUnderTest place, String name, long head, double best) throws SQLException {
        long rows = rows(place);
        for (long inserted : new long[] {rows, head}) {
            double plain = plain(place, name + inserted, head, inserted);
            print(
                    "  beside it: read by cursor, parsed, %,d rows inserted in batches  %8.0f/s   ratio %.2f  (goal 0.5)",
                    inserted, head / plain, plain / best);
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
    private double plain(LedgerUnderTest place, String name, long head, long rows) throws SQLException {
        JsonMapper json = new JsonMapper();
        try (Connection in = place.asService();
                Connection out = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name + "-plain"), "sa", "");
                Statement make = out.createStatement();
                Statement lazy = in.createStatement()) {
            make.execute("create table plain (name varchar(180), position bigint, positions varbinary,"
                    + " primary key (name, position))");
            lazy.execute("set lazy_query_execution 1");
            out.setAutoCommit(false);
            long start = System.nanoTime();
            long inserted = 0;
            try (PreparedStatement query = in.prepareStatement(
                            "select global_index, event_identifier, payload, meta_data from domain_event_entry"
                                    + " order by global_index");
                    ResultSet row = query.executeQuery();
                    PreparedStatement insert = out.prepareStatement("insert into plain values (?, ?, ?)")) {
                while (row.next()) {
                    json.readTree(row.getString(3));
                    json.readTree(row.getString(4));
                    long due = row.getLong(1) * rows / head;
                    for (; inserted < due; inserted++) {
                        insert.setString(1, row.getString(2));
                        insert.setLong(2, inserted);
                        insert.setBytes(3, new byte[8]);
                        insert.addBatch();
                        if (inserted % 1_000 == 0) {
                            insert.executeBatch();
                        }
                    }
                }
                insert.executeBatch();
                out.commit();
            }
            return seconds(System.nanoTime() - start);
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
