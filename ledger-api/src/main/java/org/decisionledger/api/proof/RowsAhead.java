package org.decisionledger.api.proof;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.StoredRow;
import org.jspecify.annotations.Nullable;

/**
 * The stored rows in order of position, read on a thread of its own while those before them are looked at, and past
 * what the database cannot read. To be closed; what was read ahead is then given up.
 */
final class RowsAhead implements AutoCloseable {

    private static final int PAGE = 1_000;
    private static final int PAGES = 4;

    /** Beyond this many positions nothing more is expected behind rows that cannot be read. */
    private static final long FARTHEST = 1L << 40;

    private final EntryLog log;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().name("rows-ahead").daemon().unstarted(task));
    private final Queue<Future<Page>> ahead = new ArrayDeque<>();

    /** Read and changed on the reading thread only. */
    private long read;

    private boolean ended;

    /**
     * One step through the table.
     *
     * @param rows in order of position
     * @param unreadable positions, both included, that come before the rows and cannot be read; {@code null} for none
     * @param last whether nothing comes after
     */
    record Page(List<StoredRow> rows, @Nullable Range unreadable, boolean last) {}

    /**
     * Positions, both included.
     *
     * @param last {@link Long#MAX_VALUE} for all there may be
     */
    record Range(long first, long last, String why) {}

    /** @param after {@link Long#MIN_VALUE} for all rows */
    RowsAhead(EntryLog log, long after) {
        this.log = log;
        this.read = after;
    }

    /** The next page; after the last one, the last one again without rows. */
    Page next() {
        while (ahead.size() < PAGES) {
            ahead.add(thread.submit(this::page));
        }
        try {
            return ahead.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable("Reading the entries was stopped.", "Begin again.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Page page() {
        if (ended) {
            return new Page(List.of(), null, true);
        }
        try {
            return went(log.following(read, PAGE), null, PAGE);
        } catch (LedgerUnavailable e) {
            refuseUnlessDamaged(e);
            return past(e);
        }
    }

    private Page went(List<StoredRow> rows, @Nullable Range unreadable, int most) {
        long farthest = rows.stream().mapToLong(StoredRow::position).max().orElse(read);
        if (rows.size() < most) {
            ended = true;
        } else if (farthest <= read) {
            throw new LedgerUnavailable(
                    "The database hands out rows again that come before position " + read + ": it is damaged.",
                    "Restore it from a backup.",
                    null);
        }
        read = Math.max(read, farthest);
        return new Page(rows, unreadable, ended);
    }

    /** What can still be read before the damage, or the first that can be read behind it. */
    private Page past(LedgerUnavailable fault) {
        for (int most = PAGE / 2; most > 0; most /= 2) {
            List<StoredRow> rows = tried(read, most);
            if (rows != null) {
                return went(rows, null, most);
            }
        }
        long first = Math.max(read, 0);
        long step = 1;
        while (step < FARTHEST && tried(first + step, 1) == null) {
            step *= 2;
        }
        if (step >= FARTHEST) {
            ended = true;
            return new Page(List.of(), new Range(first + 1, Long.MAX_VALUE, String.valueOf(fault.getMessage())), true);
        }
        long below = step / 2;
        while (step - below > 1) {
            long middle = (below + step) >>> 1;
            if (tried(first + middle, 1) == null) {
                below = middle;
            } else {
                step = middle;
            }
        }
        read = first + step;
        return new Page(List.of(), new Range(first + 1, read, String.valueOf(fault.getMessage())), false);
    }

    private @Nullable List<StoredRow> tried(long after, int most) {
        try {
            return log.following(after, most);
        } catch (LedgerUnavailable e) {
            refuseUnlessDamaged(e);
            return null;
        }
    }

    /** A database that is busy, or gone, says nothing of what it stores: nothing may be told to be damaged then. */
    private static void refuseUnlessDamaged(LedgerUnavailable fault) {
        if (fault.getCause() instanceof SQLException cause) {
            String state = String.valueOf(cause.getSQLState());
            if (cause instanceof SQLTransientException || state.startsWith("08") || state.startsWith("57")) {
                throw fault;
            }
        }
    }

    /** The page being read is read to its end: interrupting a thread closes the file that it reads, for everybody. */
    @Override
    public void close() {
        ahead.forEach(page -> page.cancel(false));
        thread.shutdown();
    }
}
