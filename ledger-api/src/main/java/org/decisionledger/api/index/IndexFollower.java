package org.decisionledger.api.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.decisionledger.api.store.EntryLog;
import org.jspecify.annotations.Nullable;

/**
 * Follows the ledger with the index, on a thread of its own. When it stumbles it says so, waits a little longer each
 * time, and tries again; recording goes on meanwhile.
 */
public final class IndexFollower implements AutoCloseable {

    private static final Logger LOG = System.getLogger(IndexFollower.class.getName());
    private static final long LOOK_EVERY_MS = 50;
    private static final long LONGEST_WAIT_MS = 5_000;

    private final EntryLog log;
    private final IndexKeeper keeper;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition wake = lock.newCondition();
    private long position;
    private @Nullable String trouble;
    private boolean closed;
    private @Nullable Thread thread;

    public IndexFollower(EntryLog log, DataSource tables) {
        this.log = log;
        this.keeper = new IndexKeeper(log, tables);
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
        long wanted = log.head();
        long left = TimeUnit.MILLISECONDS.toNanos(allowedMillis);
        lock.lock();
        try {
            wake.signal();
            while (position < wanted) {
                if (left <= 0 || closed) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** How far the index has come. */
    public long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** What keeps the index from going on, or {@code null}. */
    public @Nullable String trouble() {
        lock.lock();
        try {
            return trouble;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            wake.signal();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
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
            reached(at, null);
            return at;
        } catch (SQLException e) {
            throw new IllegalStateException("The index cannot be brought up to date: " + e.getMessage(), e);
        }
    }

    private void follow() {
        long pause = LOOK_EVERY_MS;
        while (rest(pause)) {
            try {
                if (log.head() > position()) {
                    reached(keeper.catchUp(at -> reached(at, null)), null);
                }
                pause = LOOK_EVERY_MS;
            } catch (SQLException | RuntimeException e) {
                pause = Math.min(LONGEST_WAIT_MS, pause * 2);
                reached(position(), String.valueOf(e.getMessage()));
                LOG.log(Level.WARNING, "projection=index position={0} error=\"{1}\"", position(), e.getMessage());
            }
        }
    }

    private boolean rest(long millis) {
        lock.lock();
        try {
            if (!closed) {
                wake.awaitNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            }
            return !closed;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void reached(long at, @Nullable String error) {
        lock.lock();
        try {
            position = at;
            trouble = error;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
