package org.decisionledger.api.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.index.PostingTable;

/** Brings the index up to the last entry, a batch of entries in each transaction, with how far it has come. */
final class IndexKeeper {

    /** Large, so that one row of the index serves many entries; small enough for a modest heap. */
    static final int BATCH = 10_000;

    private final EntryLog log;
    private final DataSource tables;

    IndexKeeper(EntryLog log, DataSource tables) {
        this.log = log;
        this.tables = tables;
    }

    /** Adds what is missing up to the last entry; returns how far the index has come. */
    long catchUp(LongConsumer progress) throws SQLException {
        long position = position();
        long head = log.head();
        while (position < head) {
            position = step(head);
            progress.accept(position);
            head = log.head();
        }
        return position;
    }

    /** Empties the index and makes it anew. */
    long rebuild(LongConsumer progress) throws SQLException {
        try (Connection connection = tables.getConnection()) {
            connection.setAutoCommit(false);
            PostingTable.lockToken(connection);
            PostingTable.clear(connection);
            connection.commit();
            connection.setAutoCommit(true);
        }
        return catchUp(progress);
    }

    /** How far the index has come. */
    long position() throws SQLException {
        try (Connection connection = tables.getConnection()) {
            return PostingTable.token(connection);
        }
    }

    private long step(long head) throws SQLException {
        try (Connection connection = tables.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long from = PostingTable.lockToken(connection);
                List<RecordedEntry> batch = read(from, Math.min(head, from + BATCH));
                if (!batch.isEmpty()) {
                    PostingTable.add(connection, batch);
                }
                connection.commit();
                return batch.isEmpty() ? from : batch.getLast().position();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private List<RecordedEntry> read(long after, long to) {
        try (Stream<RecordedEntry> entries = log.between(after + 1, to)) {
            return entries.collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        }
    }
}
