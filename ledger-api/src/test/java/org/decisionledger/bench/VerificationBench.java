package org.decisionledger.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.decisionledger.api.proof.Inclusion;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.proof.Verified;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.checker.ExportChecker;

/**
 * Taking entries into the log, verifying, proving, and checking an export, each beside the least that anybody who does
 * it must do, in the same run: a bare cursor that reads and hashes the same rows, and SHA-256 over the same bytes.
 */
final class VerificationBench {

    private static final int TURNS = 3;
    private static final int NEW = 10_000;
    private static final int PROOFS = 2_000;
    private static final String ROWS = "select global_index, event_identifier, time_stamp, type, aggregate_identifier,"
            + " sequence_number, payload_type, payload_revision, meta_data, payload from domain_event_entry"
            + " where global_index > ? order by global_index limit 10000";

    private final Path folder;
    private final int size;
    private final CaseCopies cases = new CaseCopies();

    VerificationBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    void run() throws Exception {
        measure("H2", LedgerUnderTest.embedded(folder.resolve("h2")), true);
        measure("PostgreSQL", LedgerUnderTest.postgres(), false);
    }

    private void measure(String database, LedgerUnderTest place, boolean export) throws Exception {
        print("%s", database);
        Path home = Files.createDirectories(folder.resolve(database));
        ProofSettings settings =
                new ProofSettings(home.resolve("keys"), home.resolve("log"), "bench.example/log", List.of());
        int held;
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            long start = System.nanoTime();
            held = cases.fill(0, size, store.recorder()::record);
            print("  %,d entries recorded in %.1f s", held, seconds(start));
            start = System.nanoTime();
            new ProofLog(store.log(), settings).sign();
            double took = seconds(start);
            print("  taken into the log and signed      %8.2f s  %,9.0f/s   (goal 20,000/s)", took, held / took);
        }
        verifying(place, settings);
        proving(place, settings, held);
        adding(place, settings, held);
        if (export) {
            exported(place, settings);
        }
    }

    /** Turn by turn, so that both meet the same machine. */
    private static void verifying(LedgerUnderTest place, ProofSettings settings) throws Exception {
        for (int turn = 0; turn < TURNS; turn++) {
            double bare = bareCursor(place);
            try (LedgerStore store = LedgerStore.open(place.settings().forReading())) {
                long start = System.nanoTime();
                Verified verified = new ProofLog(store.log(), settings).verify(List.of(), null, at -> {});
                double took = seconds(start);
                print(
                        "  verify, %s                      %8.2f s  %,9.0f/s   bare cursor and SHA-256 %.2f s  ratio"
                                + " %.2f  (goal 60 s for 1,000,000; 0.50)",
                        verified.sound() ? "sound" : "NOT SOUND", took, verified.entries() / took, bare, bare / took);
            }
        }
    }

    /**
     * Reads every column of every row in order of position and hashes each row once, on one thread. Page by page: H2 has
     * no cursor but its lazy one, under which it may clear away what is still to be read.
     */
    private static double bareCursor(LedgerUnderTest place) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] hash = new byte[32];
        try (Connection connection = place.asService();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            long start = System.nanoTime();
            long after = 0;
            for (long before = -1; after > before; ) {
                before = after;
                statement.setLong(1, after);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        after = rows.getLong(1);
                        for (int column = 1; column <= 10; column++) {
                            digest.update(rows.getString(column).getBytes(UTF_8));
                        }
                        digest.digest(hash, 0, hash.length);
                    }
                }
            }
            return seconds(start);
        }
    }

    private static void proving(LedgerUnderTest place, ProofSettings settings, int held) {
        Random random = new Random(9162);
        try (LedgerStore store = LedgerStore.open(place.settings().forReading())) {
            ProofLog log = new ProofLog(store.log(), settings);
            double[] millis = new double[PROOFS];
            for (int i = -PROOFS; i < PROOFS; i++) {
                String position = Integer.toString(1 + random.nextInt(held));
                long start = System.nanoTime();
                Inclusion proof = log.prove(position);
                if (i >= 0 && proof.size() > 0) {
                    millis[i] = seconds(start) * 1_000;
                }
            }
            Arrays.sort(millis);
            print(
                    "  inclusion proof, row read and proof checked: median %.3f ms, 95 in 100 under %.3f ms  (goal 1 ms)",
                    millis[PROOFS / 2], millis[PROOFS * 95 / 100]);
        }
    }

    private void adding(LedgerUnderTest place, ProofSettings settings, int held) {
        int added;
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            added = cases.fill(held, NEW, store.recorder()::record);
            long start = System.nanoTime();
            new ProofLog(store.log(), settings).sign();
            double took = seconds(start);
            print("  %,d more taken in and signed   %8.2f s  %,9.0f/s", added, took, added / took);
        }
        try (LedgerStore store = LedgerStore.open(place.settings().forReading())) {
            long start = System.nanoTime();
            Verified verified = new ProofLog(store.log(), settings).verifySince(held, List.of(), null, at -> {});
            double took = seconds(start);
            print(
                    "  verify since then, %s          %8.2f s, for 10,000 %.2f s  (goal 1 s)",
                    verified.sound() ? "sound" : "NOT SOUND", took, took * 10_000 / verified.entries());
        }
    }

    private void exported(LedgerUnderTest place, ProofSettings settings) throws Exception {
        Path export = folder.resolve("export");
        String key;
        try (LedgerStore store = LedgerStore.open(place.settings().forReading())) {
            ProofLog log = new ProofLog(store.log(), settings);
            key = log.key().toString();
            long start = System.nanoTime();
            long written = log.export(export, at -> {});
            double took = seconds(start);
            print("  exported                           %8.2f s  %,9.0f/s", took, written / took);
        }
        for (int turn = 0; turn < TURNS; turn++) {
            long start = System.nanoTime();
            long bytes = hashed(export);
            double bare = seconds(start);
            start = System.nanoTime();
            ExportChecker.Verdict verdict = ExportChecker.check(export, key, Optional.empty(), System.out::println);
            double took = seconds(start);
            print(
                    "  verify-export on %d processors, %s, %,d bytes  %8.2f s  %,9.0f/s   SHA-256 of the same files by"
                            + " one %.2f s  ratio %.2f"
                            + "  (goal 10,000/s; 0.50)",
                    Runtime.getRuntime().availableProcessors(),
                    verdict.sound() ? "sound" : "NOT SOUND",
                    bytes,
                    took,
                    verdict.entries() / took,
                    bare,
                    bare / took);
        }
    }

    /** Every file read whole and hashed at once, by one thread. */
    private static long hashed(Path export) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long bytes = 0;
        for (Path file : files(export)) {
            byte[] content = Files.readAllBytes(file);
            digest.update(content);
            digest.digest();
            bytes += content.length;
        }
        return bytes;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
