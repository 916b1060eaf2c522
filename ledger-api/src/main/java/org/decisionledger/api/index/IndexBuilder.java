package org.decisionledger.api.index;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.decisionledger.api.index.Taking.Taken;
import org.decisionledger.projection.content.Compared;
import org.decisionledger.projection.index.IndexContent;
import org.decisionledger.projection.index.IndexToken;
import org.decisionledger.projection.index.PostingTable;
import org.jspecify.annotations.Nullable;

/**
 * Makes an index from the stored rows beside the one in use, which goes on answering and following. Until {@link
 * #change} nothing of what is in use is touched, however this ends.
 */
public final class IndexBuilder {

    private static final int ATTEMPTS = 5;

    /** Few enough that whoever follows hardly waits. */
    private static final int TIDIED_AT_ONCE = 5_000;

    private final DataSource tables;
    private final Taking taking;
    private IndexToken token;

    private IndexBuilder(DataSource tables, Taking taking, IndexToken token) {
        this.tables = tables;
        this.taking = taking;
        this.token = token;
    }

    /**
     * Begins anew; what an earlier one left, finished or not, is thrown away first, in pieces, so that the one in use is
     * not kept from following.
     */
    static IndexBuilder begin(DataSource tables, Taking taking) throws SQLException {
        forget(tables);
        while (tidy(tables)) {}
        return new IndexBuilder(tables, taking, Transaction.in(tables, PostingTable::beginBeside));
    }

    /**
     * Throws away some rows that stand beside the index in use, unless one is being made there; entries are taken in
     * between one call and the next.
     *
     * @return whether there are more
     */
    static boolean tidy(DataSource tables) throws SQLException {
        return Transaction.in(tables, connection -> PostingTable.tidyBeside(connection, TIDIED_AT_ONCE));
    }

    private static void forget(DataSource tables) throws SQLException {
        Transaction.in(tables, connection -> {
            Parking.forget(connection, IndexToken.BESIDE);
            PostingTable.forgetBeside(connection);
            return 0;
        });
    }

    /** The last position taken in. */
    public long position() {
        return token.position();
    }

    /**
     * Takes in everything up to the last entry, a batch in each transaction, while the next batch is read; ends early
     * when asked to stop.
     */
    public void build(LongConsumer progress, BooleanSupplier stop) throws SQLException {
        try (ExecutorService reader = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("rebuild-reading").daemon().factory())) {
            Ahead next = ahead(reader, token.position());
            while (next != null && !stop.getAsBoolean()) {
                Taken taken = next.taken();
                long to = next.to;
                next = ahead(reader, to);
                token = Transaction.in(tables, connection -> {
                    PostingTable.lockBeside(connection, token);
                    Parking.park(connection, IndexToken.BESIDE, taken.parked());
                    return PostingTable.add(connection, token, taken.posted(), to);
                });
                progress.accept(to);
                next = next == null ? ahead(reader, to) : next;
            }
        }
    }

    private @Nullable Ahead ahead(ExecutorService reader, long after) {
        long to = Math.min(taking.log().head(), after + Taking.BATCH);
        return to <= after ? null : new Ahead(to, reader.submit(() -> taking.between(after, to)));
    }

    /** A batch that is being read. */
    private record Ahead(long to, Future<Taken> reading) {

        Taken taken() {
            try {
                return reading.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException fault) {
                    throw fault;
                }
                throw new IllegalStateException("The entries could not be read: " + e.getCause(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while reading", e);
            }
        }
    }

    /** Holds both against each other, up to the last position that both have come to. */
    public Compared compare() throws SQLException {
        IndexToken live = Transaction.in(tables, PostingTable::live);
        return IndexContent.compare(tables, live, token, Math.min(live.position(), token.position()));
    }

    /**
     * Puts it in the place of the one in use, in one step; what was in use stays beside it until it is thrown away.
     * Returns how far it has come.
     */
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
        return token.position();
    }

    /** Gives up what stands beside the index in use; its rows are of no use then and are thrown away by tidying. */
    public void giveUp() throws SQLException {
        forget(tables);
    }
}
