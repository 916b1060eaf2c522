package org.decisionledger.api.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.store.Sample;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Frontier;
import org.decisionledger.core.transparency.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bit is flipped after an entry is written and before it is signed over: in its row, or in a tile or bundle it was
 * taken into. No checkpoint may say anything else than the receipts. {@code -Dledger.flips=10000}; the same run again:
 * {@code -Dledger.seed=…}.
 */
class FlippedBeforeSignedTest {

    private static final int FLIPS = Integer.getInteger("ledger.flips", 100);
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
    private static final String PROCUREMENT = "procurement:home-care";
    private static final List<String> COLUMNS = List.of(
            "payload",
            "meta_data",
            "time_stamp",
            "payload_type",
            "payload_revision",
            "type",
            "aggregate_identifier",
            "leaf_hash");

    @TempDir
    Path folder;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final Frontier acknowledged = Frontier.empty();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> bad = new ArrayList<>();
    private int recorded;

    @Test
    void aFlippedBitIsNeverSignedOver() throws Exception {
        LedgerUnderTest place = LedgerUnderTest.embedded(folder.resolve("data"));
        LogUnderTest ledger = new LogUnderTest(place, folder);
        FlippingFiles files = new FlippingFiles(ledger.log(), random);
        try (LedgerStore store = LedgerStore.open(place.settings().withoutDurability());
                Connection owner = place.asOwner()) {
            run(owner, "drop trigger domain_event_entry_immutable");
            ProofLog log = new ProofLog(store.log(), ledger.settings());
            log.key();
            LogKeeper keeper = new LogKeeper(
                    store.log(), ledger.settings(), () -> LogKey.in(ledger.keys(), LogUnderTest.NAME), files);
            take(store.recorder().record(Sample.background(PROCUREMENT)).added());
            for (int i = 0; i < FLIPS; i++) {
                grow(store, random.nextInt(20) == 0 ? 300 : 1 + random.nextInt(6));
                if (random.nextBoolean()) {
                    inARow(owner, keeper);
                } else {
                    inAFile(files, keeper);
                }
                judge("afterwards, nothing flipped", keeper);
            }
        }
        System.out.println("ledger.seed=" + SEED + " ledger.flips=" + FLIPS + " entries " + acknowledged.size() + ": "
                + outcomes + ", bad checkpoints signed: " + bad.size());
        assertThat(bad).as("ledger.seed=" + SEED).isEmpty();
        assertThat(outcomes).as("ledger.seed=" + SEED).containsEntry("afterwards, nothing flipped: signed", FLIPS);
        assertThat(outcomes.keySet()).as("ledger.seed=" + SEED).doesNotContain("row: signed");
    }

    private void grow(LedgerStore store, int entries) {
        take(store.recorder()
                .record(IntStream.range(0, entries)
                        .mapToObj(i -> Sample.approach("a" + recorded++, PROCUREMENT))
                        .toList())
                .added());
    }

    private void take(List<Receipt> receipts) {
        receipts.forEach(receipt -> acknowledged.add(Hash.hex(receipt.leafHash())));
    }

    private void inARow(Connection owner, LogKeeper keeper) throws SQLException {
        long at = acknowledged.size() - random.nextInt((int) Math.min(acknowledged.size(), 3));
        String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        String text = text(owner, at, column);
        StringBuilder flipped = new StringBuilder(text);
        int place = random.nextInt(text.length());
        flipped.setCharAt(place, (char) (text.charAt(place) ^ 1 << random.nextInt(6)));
        set(owner, at, column, flipped.toString());
        long signed = signedBefore();
        judge(at > signed ? "row" : "row signed before", keeper);
        set(owner, at, column, text);
    }

    private long signedBefore() {
        return new TileFiles(folder.resolve("own-log"))
                .checkpoint()
                .map(text -> Long.parseLong(text.split("\n")[1]))
                .orElse(0L);
    }

    private void inAFile(FlippingFiles files, LogKeeper keeper) {
        files.flipAfter(random.nextInt(4));
        judge(files.willFlip() ? "file" : "no file", keeper);
        files.rest();
    }

    private void judge(String where, LogKeeper keeper) {
        try {
            Checkpoint signed = Checkpoint.parse(keeper.integrate().text());
            boolean right =
                    signed.size() == acknowledged.size() && signed.root().equals(acknowledged.root());
            outcomes.merge(where + ": signed", 1, Integer::sum);
            if (!right) {
                bad.add(where + " of " + signed.size());
            }
        } catch (LogDoesNotHold e) {
            outcomes.merge(where + ": refused", 1, Integer::sum);
        }
    }

    private static String text(Connection owner, long at, String column) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select " + column + " from domain_event_entry where global_index = " + at)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void set(Connection owner, long at, String column, String text) throws SQLException {
        try (PreparedStatement statement =
                owner.prepareStatement("update domain_event_entry set " + column + " = ? where global_index = ?")) {
            statement.setString(1, text);
            statement.setLong(2, at);
            statement.executeUpdate();
        }
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Files of the log on a disk that flips one bit of what was written to it, once it is told to. */
    private static final class FlippingFiles extends TileFiles {

        private final RandomGenerator random;
        private int left = -1;
        private final Map<String, byte[]> signedOver = new TreeMap<>();

        FlippingFiles(Path folder, RandomGenerator random) {
            super(folder);
            this.random = random;
        }

        void flipAfter(int writes) {
            left = writes;
        }

        boolean willFlip() {
            return left >= 0;
        }

        /** A file that was signed over earlier is put right; one that was not is written anew by the log itself. */
        void rest() {
            left = -1;
            signedOver.forEach(this::overwrite);
            signedOver.clear();
        }

        @Override
        Path put(String path, byte[] bytes) {
            boolean there = bytes(path).isPresent();
            Path written = super.put(path, bytes);
            if (left-- == 0 && !path.equals(CHECKPOINT)) {
                byte[] flipped = bytes.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                overwrite(path, flipped);
                if (there) {
                    signedOver.put(path, bytes);
                }
            }
            return written;
        }

        private void overwrite(String path, byte[] bytes) {
            try {
                Files.write(file(path), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
