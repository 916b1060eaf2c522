package org.decisionledger.api.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.index.IndexToken;

/**
 * The entries that the index could not take in. What is set aside is in no answer; every answer says so. They are kept
 * in a table, since the index has gone past them, and in memory, where answers look.
 */
public final class Parking {

    private static final int LONGEST = 500;

    private final Clock clock;
    private final NavigableMap<Long, ParkedEntry> parked = new ConcurrentSkipListMap<>();
    private final NavigableMap<Long, ParkedEntry> unreadable = new ConcurrentSkipListMap<>();

    public Parking(Clock clock) {
        this.clock = clock;
    }

    /** Whether the entry at this position is set aside. */
    boolean holds(long position) {
        return parked.containsKey(position);
    }

    /** All that are set aside, and those that could be read once and cannot any more, in order of position. */
    public List<ParkedEntry> all() {
        NavigableMap<Long, ParkedEntry> all = new ConcurrentSkipListMap<>(unreadable);
        all.putAll(parked);
        return List.copyOf(all.values());
    }

    /** What a row holds, as {@code reading} reads it; empty when it cannot be read, which is remembered. */
    Optional<RecordedEntry> read(StoredRow row, Function<StoredRow, RecordedEntry> reading) {
        try {
            RecordedEntry entry = reading.apply(row);
            unreadable.remove(row.position());
            return Optional.of(entry);
        } catch (RuntimeException | StackOverflowError e) {
            unreadable.put(row.position(), entry(row.position(), row.id(), "The stored entry cannot be read", e));
            return Optional.empty();
        }
    }

    ParkedEntry entry(long position, String id, String what, Throwable fault) {
        String message = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        String error = what + ": " + message.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
        return new ParkedEntry(
                IndexToken.LIVE,
                position,
                id,
                error.length() > LONGEST ? error.substring(0, LONGEST) : error,
                clock.instant());
    }

    ParkedEntry missing(long position) {
        return new ParkedEntry(IndexToken.LIVE, position, "", "No entry is stored at this position", clock.instant());
    }

    /** Writes down that {@code index} went past these, within the transaction of the connection. */
    static void park(Connection connection, String index, Collection<ParkedEntry> entries) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into projection_parked (projection, position, entry_id, error, since) values (?, ?, ?, ?, ?)")) {
            for (ParkedEntry entry : entries) {
                insert.setString(1, index);
                insert.setLong(2, entry.position());
                insert.setString(3, entry.entry());
                insert.setString(4, entry.error());
                insert.setString(5, entry.since().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static void forget(Connection connection, String index) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from projection_parked where projection = ?")) {
            delete.setString(1, index);
            delete.executeUpdate();
        }
    }

    static void forget(Connection connection, String index, long position) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from projection_parked where projection = ? and position = ?")) {
            delete.setString(1, index);
            delete.setLong(2, position);
            delete.executeUpdate();
        }
    }

    /** What was set aside for the index made beside is now set aside for the one in use, and nothing else is. */
    static void change(Connection connection) throws SQLException {
        forget(connection, IndexToken.LIVE);
        try (PreparedStatement update =
                connection.prepareStatement("update projection_parked set projection = ? where projection = ?")) {
            update.setString(1, IndexToken.LIVE);
            update.setString(2, IndexToken.BESIDE);
            update.executeUpdate();
        }
    }

    /** Looks what the table holds for the index in use; another process may have written there. */
    void reload(Connection connection) throws SQLException {
        List<ParkedEntry> read = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select position, entry_id, error, since from projection_parked where projection = ?")) {
            query.setString(1, IndexToken.LIVE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    read.add(new ParkedEntry(
                            IndexToken.LIVE,
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            Instant.parse(row.getString(4))));
                }
            }
        }
        parked.keySet().retainAll(read.stream().map(ParkedEntry::position).toList());
        read.forEach(entry -> parked.put(entry.position(), entry));
    }
}
