package org.decisionledger.api.health;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.decisionledger.api.health.ProjectionHealth.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * How far a projection has come, for those who wait for it and those who watch it. Safe for any number of threads; no
 * question waits for the projection's own work.
 */
public final class Progressed {

    /** One that follows gives a sign of life at least this often; a stall is told before five seconds are over. */
    private static final long SILENT_AFTER_MS = 4_000;

    private final String name;
    private final Upkeep upkeep;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition wake = lock.newCondition();
    private long position;
    private long head;
    private @Nullable Instant behindSince;
    private @Nullable ProjectionError error;
    private long heardAt = System.nanoTime();
    private boolean closed;

    public Progressed(String name, Upkeep upkeep, Clock clock) {
        this.name = name;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /** It has come to {@code at}; what went wrong before is over. */
    public void reached(long at) {
        lock.lock();
        try {
            heardAt = System.nanoTime();
            position = at;
            head = Math.max(head, at);
            error = error == null ? null : new ProjectionError(error.at(), error.message(), true);
            behind();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The last entry is now known to be at {@code last}. */
    public void headIs(long last) {
        lock.lock();
        try {
            heardAt = System.nanoTime();
            head = last;
            behind();
        } finally {
            lock.unlock();
        }
    }

    /** It could not go on. */
    public void failed(Throwable fault) {
        lock.lock();
        try {
            heardAt = System.nanoTime();
            String message = fault.getMessage();
            error = new ProjectionError(
                    clock.instant(),
                    message == null || message.isBlank() ? fault.getClass().getSimpleName() : message,
                    false);
        } finally {
            lock.unlock();
        }
    }

    /** Whether what it tried last went wrong; silence is no failure. */
    public boolean hasFailed() {
        lock.lock();
        try {
            return error != null && !error.over();
        } finally {
            lock.unlock();
        }
    }

    private void behind() {
        behindSince = position >= head || upkeep == Upkeep.WHEN_ASKED
                ? null
                : behindSince == null ? clock.instant() : behindSince;
    }

    /** Waits until it has come to {@code wanted}; false when that takes longer than allowed. */
    public boolean await(long wanted, long allowedMillis) {
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

    /** Rests so long, or until somebody waits for it; false when it is closed. */
    public boolean rest(long millis) {
        lock.lock();
        try {
            if (!closed) {
                wake.awaitNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            }
            return !closed;
        } catch (InterruptedException e) {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    public void close() {
        lock.lock();
        try {
            closed = true;
            wake.signalAll();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** As it is now, with the entries set aside. */
    public ProjectionHealth health(List<ParkedEntry> parked) {
        lock.lock();
        try {
            return new ProjectionHealth(name, upkeep, position, head, behindSince, errorNow(), parked);
        } finally {
            lock.unlock();
        }
    }

    /** One that waits for the database reports nothing: its silence is what went wrong. */
    private @Nullable ProjectionError errorNow() {
        long silent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - heardAt);
        if (upkeep == Upkeep.WHEN_ASKED || closed || silent < SILENT_AFTER_MS) {
            return error;
        }
        return new ProjectionError(
                clock.instant(),
                "Nothing has been heard of it for " + TimeUnit.MILLISECONDS.toSeconds(silent)
                        + " s; it may be waiting for the database.",
                false);
    }
}
