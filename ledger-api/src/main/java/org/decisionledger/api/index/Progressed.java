package org.decisionledger.api.index;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.health.ProjectionError;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.health.ProjectionHealth.Upkeep;
import org.jspecify.annotations.Nullable;

/** How far a projection has come, for those who wait for it and those who watch it. Safe for any number of threads. */
final class Progressed {

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
    private boolean closed;

    Progressed(String name, Upkeep upkeep, Clock clock) {
        this.name = name;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /** It has come to {@code position}; what went wrong before is over. */
    void reached(long at) {
        lock.lock();
        try {
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
    void headIs(long last) {
        lock.lock();
        try {
            head = last;
            behind();
        } finally {
            lock.unlock();
        }
    }

    void failed(Throwable fault) {
        lock.lock();
        try {
            String message = fault.getMessage();
            error = new ProjectionError(
                    clock.instant(),
                    message == null || message.isBlank() ? fault.getClass().getSimpleName() : message,
                    false);
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
    boolean await(long wanted, long allowedMillis) {
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
    boolean rest(long millis) {
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

    void close() {
        lock.lock();
        try {
            closed = true;
            wake.signalAll();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    ProjectionHealth health(List<ParkedEntry> parked) {
        lock.lock();
        try {
            return new ProjectionHealth(name, upkeep, position, head, behindSince, error, parked);
        } finally {
            lock.unlock();
        }
    }
}
