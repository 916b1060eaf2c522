package org.decisionledger.api.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.decisionledger.api.store.StoreSettings.Embedded;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;

/**
 * Puts rows into a ledger that has none, exactly as they were stored, with nothing recorded anew: position, recorded
 * time and every character stay as they were. What is worked out from the entries is worked out again.
 */
public final class PutBack {

    /** A file in the folder of an embedded ledger that is being put back; while it is there the ledger does not open. */
    public static final String MARK = "restoring";

    private static final int PIECE = 2_000;

    private final Database database;
    private final Connection connection;
    private final Set<String> introduced = new HashSet<>();
    private List<StoredRow> piece = new ArrayList<>(PIECE);

    private PutBack(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /**
     * Puts back all rows or none. In an embedded ledger what is done so far stays when it fails, under the caller's
     * {@link #MARK}.
     *
     * @param count how many rows there are; when the ledger has that many already they are only checked
     * @param rows hands over the rows in order
     * @param check is given the rows as they are read back before they are kept; what it throws is thrown
     * @throws IllegalArgumentException there are other entries already
     */
    public static void run(
            StoreSettings settings, long count, Consumer<Consumer<StoredRow>> rows, Consumer<Stream<StoredRow>> check) {
        try (Database database = Database.open(settings);
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            new PutBack(database, connection).run(count, rows, check);
            database.sync();
        } catch (SQLException | IOException e) {
            throw failed(e);
        } catch (WriteFailed e) {
            throw failed(e.reason());
        }
        if (settings.location() instanceof Embedded embedded) {
            // Closing the database writes once more.
            sync(embedded.folder().resolve("ledger.mv.db"));
        }
    }

    private static LedgerUnavailable failed(Exception e) {
        return new LedgerUnavailable(
                "The entries cannot be put back: " + e.getMessage() + ".",
                "Nothing is restored. Check the disk and the database, and try again.",
                e);
    }

    private void run(long count, Consumer<Consumer<StoredRow>> rows, Consumer<Stream<StoredRow>> check)
            throws SQLException {
        long there = database.lockForWriting(connection).position();
        if (there != 0 && there != count) {
            throw new IllegalArgumentException("The ledger holds " + there + " entries. Restore into one that is new:"
                    + " what is there is never written over.");
        }
        if (there == 0) {
            rows.accept(this::add);
            flush();
        }
        check.accept(readBack());
        connection.commit();
    }

    private void add(StoredRow row) {
        piece.add(row);
        if (piece.size() == PIECE) {
            flush();
        }
    }

    private void flush() {
        List<Set<ThingId>> things = piece.parallelStream()
                .map(row -> Mentions.introducedBy(row.entry()))
                .toList();
        try (PreparedStatement insert = connection.prepareStatement(LedgerStorageEngine.INSERT);
                PreparedStatement thing = connection.prepareStatement(WriteTransaction.INTRODUCE)) {
            for (int i = 0; i < piece.size(); i++) {
                LedgerStorageEngine.set(insert, piece.get(i).hashed());
                insert.addBatch();
                introduce(things.get(i), piece.get(i).position(), thing);
            }
            insert.executeBatch();
            thing.executeBatch();
            if (!database.shared()) {
                connection.commit(); // the mark keeps a part from being taken for the whole
            }
        } catch (SQLException e) {
            throw new WriteFailed(e);
        }
        piece = new ArrayList<>(PIECE);
    }

    private void introduce(Set<ThingId> things, long position, PreparedStatement insert) throws SQLException {
        for (ThingId thing : things) {
            if (introduced.add(thing.value())) {
                insert.setString(1, thing.value());
                insert.setLong(2, position);
                insert.addBatch();
            }
        }
    }

    private Stream<StoredRow> readBack() {
        Rows rows = new Rows(connection);
        return Stream.iterate(
                        page(rows, Long.MIN_VALUE),
                        page -> !page.isEmpty(),
                        page -> page(rows, page.getLast().position()))
                .flatMap(List::stream);
    }

    private static List<StoredRow> page(Rows rows, long after) {
        try {
            return rows.following(after, PIECE);
        } catch (SQLException e) {
            throw new WriteFailed(e);
        }
    }

    private static void sync(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "The restored ledger could not be put on disk: " + e.getMessage() + ".", "Check the disk.", e);
        }
    }
}
