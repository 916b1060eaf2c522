package org.decisionledger.api.index;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.index.Taking.Taken;
import org.decisionledger.projection.index.IndexToken;
import org.decisionledger.projection.index.Posted;
import org.decisionledger.projection.index.PostingTable;

/** Brings the index in use up to the last entry, a batch of entries in each transaction. */
final class IndexKeeper {

    private final DataSource tables;
    private final Taking taking;

    IndexKeeper(DataSource tables, Taking taking) {
        this.tables = tables;
        this.taking = taking;
    }

    /** Adds what is missing up to the last entry; returns how far the index has come. */
    long catchUp(LongConsumer progress) throws SQLException {
        long head = taking.log().head();
        long position = step(head);
        progress.accept(position);
        while (position < head) {
            position = step(head);
            progress.accept(position);
            head = taking.log().head();
        }
        return position;
    }

    private long step(long head) throws SQLException {
        return Transaction.in(tables, connection -> {
            IndexToken token = PostingTable.lockLive(connection);
            long to = Math.min(head, token.position() + Taking.BATCH);
            if (to > token.position()) {
                Taken taken = taking.between(token.position(), to);
                PostingTable.add(connection, token, taken.posted(), to);
                Parking.park(connection, IndexToken.LIVE, taken.parked());
            }
            taking.parking().reload(connection);
            return Math.max(to, token.position());
        });
    }

    /** Tries the entries that were set aside once more. */
    void retryParked() throws SQLException {
        Transaction.in(tables, connection -> {
            taking.parking().reload(connection);
            List<Long> positions =
                    taking.parking().all().stream().map(ParkedEntry::position).toList();
            if (!positions.isEmpty()) {
                IndexToken token = PostingTable.lockLive(connection);
                Taken taken = taking.at(positions);
                Set<Long> now = taken.posted().stream().map(Posted::position).collect(Collectors.toSet());
                if (!now.isEmpty()) {
                    PostingTable.addLate(connection, token, taken.posted());
                }
                for (long position : now) {
                    Parking.forget(connection, IndexToken.LIVE, position);
                }
                taking.parking().reload(connection);
            }
            return positions.size();
        });
    }
}
