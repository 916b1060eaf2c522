package org.decisionledger.api.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes. It takes all that waits, commits the single commands together and each batch by itself,
 * has everything made durable by one sync, and only then answers. So there is one order of entries, and the cost of
 * a sync is shared by all who wait for it.
 */
final class Writer implements AutoCloseable {

    private static final int MOST_AT_ONCE = 512;

    private final BlockingQueue<Job<?>> waiting = new LinkedBlockingQueue<>();
    private final Job<?> end = new Job<>(new CommandWork(t -> null));
    private final Database database;
    private final Transactions transactions;
    private final Thread thread;
    private volatile long durableHead;
    private boolean closed;
    private @Nullable LedgerUnavailable broken;

    Writer(Database database, Transactions transactions, long head) {
        this.database = database;
        this.transactions = transactions;
        this.durableHead = head;
        this.thread = Thread.ofPlatform().name("ledger-writer").daemon().unstarted(this::work);
        thread.start();
    }

    /** The position of the last entry known to be on disk. */
    long durableHead() {
        return durableHead;
    }

    synchronized <T extends @Nullable Object> CompletableFuture<T> submit(Work<T> work) {
        Job<T> job = new Job<>(work);
        if (closed) {
            job.fail(Failures.closed());
        } else {
            waiting.add(job);
        }
        return job.answer;
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
            if (job.work.single()) {
                together.add(job);
            } else {
                commit(together, done);
                // A batch may take long: whoever stood before it is answered first.
                settle(done);
                commit(List.of(job), done);
                together.clear();
            }
        }
        commit(together, done);
        settle(done);
    }

    /** Commits {@code jobs} in one transaction; those that went through are added to {@code done}. */
    private void commit(List<Job<?>> jobs, List<Job<?>> done) {
        if (jobs.isEmpty()) {
            return;
        }
        if (broken != null) {
            jobs.forEach(job -> job.fail(broken));
            return;
        }
        try {
            done.addAll(transactions.commit(jobs));
        } catch (WriteFailed e) {
            if (jobs.size() == 1) {
                jobs.getFirst().fail(Failures.ofDatabase(e.reason()) ? Failures.notWritten(e) : e.reason());
            } else {
                // One of them spoilt it for all, or the database is gone: each is tried by itself.
                jobs.forEach(job -> commit(List.of(job), done));
            }
        } catch (Throwable e) {
            jobs.forEach(job -> job.fail(e));
        }
    }

    private void settle(List<Job<?>> done) {
        if (done.isEmpty()) {
            return;
        }
        try {
            database.sync();
            transactions.erase();
            durableHead = transactions.head();
            done.forEach(Job::acknowledge);
        } catch (IOException e) {
            // After a failed sync the system may have dropped what was to be written; asking again would succeed
            // and mean nothing.
            broken = Failures.notDurable(e);
            done.forEach(job -> job.fail(broken));
        }
        done.clear();
    }
}
