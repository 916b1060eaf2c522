package org.decisionledger.api.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.health.ProjectionHealth.Upkeep;
import org.decisionledger.api.store.EntryLog;
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
    private final IndexKeeper keeper;
    private final Progressed progressed;
    private @Nullable Thread thread;

    public IndexFollower(EntryLog log, DataSource tables, Clock clock) {
        this.log = log;
        this.keeper = new IndexKeeper(log, tables);
        this.progressed = new Progressed("index", Upkeep.FOLLOWS, clock);
    }

    /** Brings the index up to the last entry before anything else is done, then follows on a thread of its own. */
    public IndexFollower start() {
        catchUp(at -> {});
        thread = Thread.ofPlatform().name("index").daemon().start(this::follow);
        return this;
    }

    /** Brings the index up to the last entry now; {@code progress} is told how far it has come. */
    public long catchUp(LongConsumer progress) {
        return run(() -> keeper.catchUp(progress));
    }

    /** Makes the index anew from the first entry on. */
    public long rebuild(LongConsumer progress) {
        return run(() -> keeper.rebuild(progress));
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
        return progressed.health(List.of());
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

    private interface Step {
        long run() throws SQLException;
    }

    private long run(Step step) {
        try {
            long at = step.run();
            progressed.reached(at);
            return at;
        } catch (SQLException e) {
            throw new IllegalStateException("The index cannot be brought up to date: " + e.getMessage(), e);
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
