package org.decisionledger.api.index;

import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.decisionledger.api.index.Taking.Taken;
import org.decisionledger.projection.content.Compared;
import org.decisionledger.projection.index.IndexContent;
import org.decisionledger.projection.index.IndexToken;
import org.decisionledger.projection.index.PostingTable;

/**
 * Makes an index from the stored rows beside the one in use, which goes on answering and following. Until {@link
 * #change} nothing of what is in use is touched, however this ends.
 */
public final class IndexBuilder {

    private static final int ATTEMPTS = 5;

    private final DataSource tables;
    private final Taking taking;
    private IndexToken token;

    private IndexBuilder(DataSource tables, Taking taking, IndexToken token) {
        this.tables = tables;
        this.taking = taking;
        this.token = token;
    }

    /** Begins anew; what an earlier one left, finished or not, is thrown away. */
    static IndexBuilder begin(DataSource tables, Taking taking) throws SQLException {
        IndexToken token = Transaction.in(tables, connection -> {
            Parking.forget(connection, IndexToken.BESIDE);
            return PostingTable.beginBeside(connection);
        });
        return new IndexBuilder(tables, taking, token);
    }

    /** The last position taken in. */
    public long position() {
        return token.position();
    }

    /** Takes in everything up to the last entry, a batch in each transaction; ends early when asked to stop. */
    public void build(LongConsumer progress, BooleanSupplier stop) throws SQLException {
        for (long head = taking.log().head(); token.position() < head && !stop.getAsBoolean(); ) {
            long to = Math.min(head, token.position() + Taking.BATCH);
            Taken taken = taking.between(token.position(), to);
            token = Transaction.in(tables, connection -> {
                PostingTable.lockBeside(connection, token);
                Parking.park(connection, IndexToken.BESIDE, taken.parked());
                return PostingTable.add(connection, token, taken.posted(), to);
            });
            progress.accept(token.position());
            head = taking.log().head();
        }
    }

    /** Holds both against each other, up to the last position that both have come to. */
    public Compared compare() throws SQLException {
        IndexToken live = Transaction.in(tables, PostingTable::live);
        return IndexContent.compare(tables, live, token, Math.min(live.position(), token.position()));
    }

    /** Puts it in the place of the one in use, in one step, then throws that away. Returns how far it has come. */
    public long change() throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                build(at -> {}, () -> false);
                token = Transaction.in(tables, connection -> {
                    IndexToken live = PostingTable.lockLive(connection);
                    PostingTable.lockBeside(connection, token);
                    IndexToken last = token;
                    if (last.position() < live.position()) {
                        Taken taken = taking.between(last.position(), live.position());
                        Parking.park(connection, IndexToken.BESIDE, taken.parked());
                        last = PostingTable.add(connection, last, taken.posted(), live.position());
                    }
                    last = PostingTable.change(connection, live, last);
                    Parking.change(connection);
                    taking.parking().reload(connection);
                    return last;
                });
                break;
            } catch (SQLException e) {
                // Whoever follows may hold the row a moment too long.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
        drop();
        return token.position();
    }

    /** Throws away what stands beside the index in use. */
    public void drop() throws SQLException {
        Transaction.in(tables, connection -> {
            Parking.forget(connection, IndexToken.BESIDE);
            PostingTable.dropBeside(connection);
            return 0;
        });
    }
}
