package org.decisionledger.api.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.decisionledger.api.health.Progressed;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.health.ProjectionHealth.Upkeep;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.index.IndexToken;
import org.decisionledger.projection.index.Posting;
import org.jspecify.annotations.Nullable;

/**
 * Follows the ledger with the index, on a thread of its own. When it stumbles, over whatever, it says so, waits a
 * little longer each time, and tries again; recording goes on meanwhile.
 */
public final class IndexFollower implements AutoCloseable {

    private static final Logger LOG = System.getLogger(IndexFollower.class.getName());
    private static final long LOOK_EVERY_MS = 50;
    private static final long LONGEST_WAIT_MS = 2_000;

    private final EntryLog log;
    private final DataSource tables;
    private final Parking parking;
    private final Taking taking;
    private final IndexKeeper keeper;
    private final Progressed progressed;
    private @Nullable Thread thread;

    public IndexFollower(EntryLog log, DataSource tables, Clock clock) {
        this(log, tables, clock, Posting::of);
    }

    /** @param names the names under which an entry is posted */
    IndexFollower(EntryLog log, DataSource tables, Clock clock, Function<RecordedEntry, Set<String>> names) {
        this.log = log;
        this.tables = tables;
        this.parking = new Parking(clock);
        this.taking = new Taking(log, parking, names);
        this.keeper = new IndexKeeper(tables, taking);
        this.progressed = new Progressed(IndexToken.LIVE, Upkeep.FOLLOWS, clock);
    }

    /**
     * Brings the index up to the last entry before anything else is done, entries set aside earlier included, then
     * follows on a thread of its own.
     *
     * @throws LedgerUnavailable the database does not let it
     */
    public IndexFollower start() {
        try {
            keeper.retryParked();
            progressed.reached(keeper.catchUp(progressed::reached));
        } catch (SQLException e) {
            throw new LedgerUnavailable(
                    "The index cannot be brought up to date: " + e.getMessage() + ".",
                    "Check the database, and open the ledger again.",
                    e);
        }
        thread = Thread.ofPlatform().name("index").daemon().start(this::follow);
        return this;
    }

    /** Begins an index beside the one in use. */
    public IndexBuilder beside() throws SQLException {
        return IndexBuilder.begin(tables, taking);
    }

    /**
     * Throws away some rows of the index that was in use before the last change; entries are taken in between one call
     * and the next.
     *
     * @return whether there are more
     */
    public boolean tidy() throws SQLException {
        return IndexBuilder.tidy(tables);
    }

    /** The entries that the index could not take in. */
    public Parking parking() {
        return parking;
    }

    /** Waits until the index has come to the entry that is now the last; false when that takes longer than allowed. */
    public boolean awaitCaughtUp(long allowedMillis) {
        return progressed.await(log.head(), allowedMillis);
    }

    /** How far the index has come. */
    public long position() {
        return progressed.position();
    }

    /** How far the index has come and what is in its way; no question is put to the database. */
    public ProjectionHealth health() {
        return progressed.health(parking.all());
    }

    @Override
    public void close() {
        progressed.close();
        if (thread != null) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void follow() {
        long pause = LOOK_EVERY_MS;
        while (progressed.rest(pause)) {
            try {
                long head = log.head();
                progressed.headIs(head);
                if (head > position()) {
                    progressed.reached(keeper.catchUp(progressed::reached));
                }
                pause = LOOK_EVERY_MS;
            } catch (Throwable e) { // an error of the machine, too, must not end the thread
                pause = Math.min(LONGEST_WAIT_MS, pause * 2);
                stumbled(e);
            }
        }
    }

    private void stumbled(Throwable fault) {
        progressed.failed(fault);
        LOG.log(Level.WARNING, "projection=index position={0} error=\"{1}\"", position(), fault);
    }
}
