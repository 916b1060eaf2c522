package org.decisionledger.api.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.decisionledger.api.store.LedgerInUse;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.store.StoredRow;

/**
 * Bits flipped in the file of a closed database. What became of the entries is found out by reading every row and
 * comparing it with what it was, apart from verifying.
 */
final class DatabaseFileTampering {

    /** What came of one bit. */
    enum Outcome {
        /** The database does not open, and says what is wrong. */
        REFUSED,
        /** Verifying tells of it. */
        TOLD,
        /** Every column of every row is what it was: the bit was in space that is not used, or in an index. */
        UNTOUCHED,
        /** Read in order every column of every row is what it was; asked for by its position, a row is not found. */
        MISLED,
        /** The entries are not what they were and nothing is told. */
        MISSED
    }

    private static final int SHOWN = 110;
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private final Path folder;
    private final ProofSettings settings;
    private final byte[] file;
    private final Map<Long, StoredRow> rows = new TreeMap<>();
    private final RandomGenerator random;
    private final Map<Outcome, Integer> outcomes = new HashMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int named;

    /** @param folder a ledger that is not open, to be used for nothing else */
    DatabaseFileTampering(Path folder, ProofSettings settings, RandomGenerator random) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.random = random;
        this.file = Files.readAllBytes(file());
        rows.putAll(read());
    }

    private Path file() {
        return folder.resolve("ledger.mv.db");
    }

    private LedgerStore open() {
        try {
            return LedgerStore.open(StoreSettings.embedded(folder).forReading());
        } catch (LedgerInUse e) {
            throw new NotAnAnswer("The file is not let go of", e);
        }
    }

    private Map<Long, StoredRow> read() {
        try (LedgerStore store = open()) {
            Map<Long, StoredRow> read = new TreeMap<>();
            store.log().rowsFollowing(Long.MIN_VALUE).forEach(row -> read.put(row.position(), row));
            return read;
        }
    }

    /** Returns what was missed; empty when nothing was. */
    String change() throws IOException {
        byte[] bytes = file.clone();
        int place = random.nextInt(bytes.length);
        bytes[place] ^= (byte) (1 << random.nextInt(8));
        Files.write(file(), bytes);
        String what = "byte " + place + " is " + (bytes[place] & 0xff) + " instead of " + (file[place] & 0xff);
        try {
            Outcome outcome = answered();
            outcomes.merge(outcome, 1, Integer::sum);
            return outcome == Outcome.MISSED ? what : "";
        } catch (RuntimeException | Error e) {
            throw new AssertionError(what, e);
        } finally {
            Files.write(file(), file);
        }
    }

    /** A run before may still be letting go of the file; that is no answer, and it is asked again. */
    private Outcome answered() {
        long until = System.nanoTime() + LONGEST_NANOS;
        while (true) {
            try {
                return outcome();
            } catch (NotAnAnswer e) {
                if (System.nanoTime() > until) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static final class NotAnAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotAnAnswer(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private Outcome outcome() {
        Verified verified;
        try (LedgerStore store = open()) {
            verified = new ProofLog(store.log(), settings).verify(List.of(), null, at -> {});
        } catch (LedgerUnavailable e) {
            refused(e);
            return Outcome.REFUSED;
        }
        Set<Long> differing = differing();
        if (verified.sound()) {
            if (!rows.equals(read())) {
                return Outcome.MISSED;
            }
            return differing.isEmpty() ? Outcome.UNTOUCHED : Outcome.MISLED;
        }
        Set<Long> told = new HashSet<>();
        verified.findings().forEach(finding -> told.add(finding.position()));
        named += told.equals(differing) ? 1 : 0;
        return Outcome.TOLD;
    }

    /** Only what the database says of damage is an answer; that it is busy, or slow, is none, and the run is void. */
    private void refused(LedgerUnavailable e) {
        String message = String.valueOf(e.getMessage()).replace(folder.toString(), "…");
        if (message.contains("Connection is not available")) {
            throw new NotAnAnswer("Not an answer about damage: " + message, e);
        }
        refusals.merge(
                message.substring(0, Math.min(SHOWN, message.length())).replaceAll("[0-9]+", "#"), 1, Integer::sum);
    }

    /** The positions at which there is not, or cannot be read, what there was. */
    private Set<Long> differing() {
        Set<Long> differing = new HashSet<>();
        try (LedgerStore store = open()) {
            Map<Long, StoredRow> now = new HashMap<>();
            for (long position = 0; position <= rows.size() + 1; position++) {
                try {
                    store.log().following(position - 1, 1).forEach(row -> now.put(row.position(), row));
                } catch (LedgerUnavailable e) {
                    refused(e);
                    differing.add(position);
                }
            }
            rows.forEach((position, row) -> {
                if (!row.equals(now.get(position))) {
                    differing.add(position);
                }
            });
            now.keySet().stream()
                    .filter(position -> !rows.containsKey(position))
                    .forEach(differing::add);
        }
        differing.remove(0L);
        differing.removeIf(position -> position > rows.size() && rows.size() + 1 == position);
        return differing;
    }

    int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    void print() {
        System.out.printf(
                "one bit of the database file (%,d bytes): %s; of those told, named exactly: %d%n",
                file.length, new TreeMap<>(outcomes), named);
        refusals.forEach((message, count) -> System.out.println("  refused " + count + ": " + message));
    }
}
