package org.decisionledger.api.store;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes. It takes all that waits, commits what is short together and each long batch by itself,
 * has everything made durable by one sync, and only then answers, also those who are refused. So there is one order of entries, and the cost of
 * a sync is shared by all who wait for it.
 */
final class Writer implements AutoCloseable {

    private static final int MOST_AT_ONCE = 512;

    private final BlockingQueue<Job<?>> waiting = new LinkedBlockingQueue<>();
    private final Job<?> end = new Job<>(new CommandWork(t -> null));
    private final Database database;
    private final Transactions transactions;
    private final Duration longest;
    private final Thread thread;
    private volatile long durableHead;
    private boolean closed;
    private volatile @Nullable LedgerUnavailable broken;
    private volatile @Nullable String lastFailure;
    private volatile RecordingWatch watch = RecordingWatch.NONE;

    /** @param patience of the settings */
    Writer(Database database, Transactions transactions, long head, Duration patience) {
        this.database = database;
        this.transactions = transactions;
        this.durableHead = head;
        this.longest = patience.multipliedBy(2);
        this.thread = Thread.ofPlatform().name("ledger-writer").daemon().unstarted(this::work);
        thread.start();
    }

    /** The position of the last entry known to be on disk. */
    long durableHead() {
        return durableHead;
    }

    /** How much waits to be written. */
    int waiting() {
        return waiting.size();
    }

    /** What is in the way of writing; empty when the last write went through and the next can be tried. */
    Optional<WritingTrouble> trouble() {
        LedgerUnavailable stopped = broken;
        String failure = lastFailure;
        return stopped != null
                ? Optional.of(new WritingTrouble(String.valueOf(stopped.getMessage()), true))
                : Optional.ofNullable(failure).map(message -> new WritingTrouble(message, false));
    }

    /** From now on {@code other} is told. */
    void watch(RecordingWatch other) {
        watch = other;
    }

    <T extends @Nullable Object> CompletableFuture<T> submit(Work<T> work) {
        return submitted(work).answer;
    }

    /**
     * The answer to the work, for which it is waited as long as there is progress.
     *
     * @throws CompletionException it was refused or failed
     */
    <T extends @Nullable Object> T await(Work<T> work) {
        Job<T> job = submitted(work);
        Duration patience = longest;
        while (true) {
            try {
                return job.answer
                        .copy()
                        .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                        .join();
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof TimeoutException)) {
                    throw e;
                }
                patience = longest.minus(transactions.headway().since());
                if (!patience.isPositive()) {
                    throw waiting.remove(job) ? Failures.notBegun(longest) : Failures.notFinished(longest);
                }
            }
        }
    }

    private synchronized <T extends @Nullable Object> Job<T> submitted(Work<T> work) {
        Job<T> job = new Job<>(work);
        if (closed) {
            job.fail(Failures.closed());
        } else {
            waiting.add(job);
        }
        return job;
    }

    /** Finishes what waits, then stops. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            waiting.add(end);
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        List<Job<?>> taken = new ArrayList<>();
        while (true) {
            taken.clear();
            try {
                taken.add(waiting.take());
            } catch (InterruptedException e) {
                continue;
            }
            waiting.drainTo(taken, MOST_AT_ONCE - 1);
            boolean last = taken.removeIf(job -> job == end);
            write(taken);
            if (last) {
                return;
            }
        }
    }

    private void write(List<Job<?>> jobs) {
        List<Job<?>> together = new ArrayList<>();
        List<Job<?>> done = new ArrayList<>();
        for (Job<?> job : jobs) {
            if (job.work.shares()) {
                together.add(job);
            } else {
                commit(together, done);
                // It may take long: whoever stood before it is answered first.
                settle(done);
                commit(List.of(job), done);
                together.clear();
            }
        }
        commit(together, done);
        settle(done);
    }

    /** Commits {@code jobs} in one transaction; those that are to be told after the next sync are added to {@code done}. */
    private void commit(List<Job<?>> jobs, List<Job<?>> done) {
        if (jobs.isEmpty()) {
            return;
        }
        if (broken != null) {
            jobs.forEach(job -> job.fail(broken));
            return;
        }
        try {
            database.requireRoom();
            transactions.commit(jobs);
            done.addAll(jobs);
        } catch (WriteFailed e) {
            if (jobs.size() == 1 && !Failures.ofDatabase(e.reason())) {
                jobs.getFirst().refuse(e.reason());
                done.addAll(jobs);
            } else if (jobs.size() == 1) {
                fail(jobs, Failures.notWritten(e));
            } else if (Failures.ofAll(e.reason())) {
                fail(jobs, Failures.notWritten(e));
            } else {
                // One of them spoilt it for all, or the database is gone: each is tried by itself.
                jobs.forEach(job -> commit(List.of(job), done));
            }
        } catch (Throwable e) {
            fail(jobs, e);
        }
    }

    private void fail(List<Job<?>> jobs, Throwable reason) {
        if (reason instanceof LedgerUnavailable) {
            lastFailure = reason.getMessage();
        }
        jobs.forEach(job -> job.fail(reason));
    }

    private void settle(List<Job<?>> done) {
        if (done.isEmpty()) {
            return;
        }
        try {
            database.sync();
            transactions.erase();
            durableHead = transactions.head();
            lastFailure = null;
            transactions.headway().made();
            done.forEach(Job::tell);
            int answered = (int) done.stream().filter(job -> !job.refused()).count();
            if (answered > 0) {
                watch.synced(answered, transactions.takeAdded());
            }
        } catch (IOException e) {
            // After a failed sync the system may have dropped what was to be written; asking again would succeed
            // and mean nothing.
            broken = Failures.notDurable(e);
            done.forEach(job -> job.fail(broken));
        }
        done.clear();
    }
}
