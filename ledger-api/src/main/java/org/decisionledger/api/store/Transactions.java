package org.decisionledger.api.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.api.personal.SubjectKeys;
import org.decisionledger.api.store.Numbering.Tail;
import org.jspecify.annotations.Nullable;

/** Runs pieces of work in transactions, one after the other, and keeps what is remembered between them true. */
final class Transactions {

    private final Database database;
    private final Clock clock;
    private final SubjectCache subjects;
    private final Headway headway = new Headway();
    private final Remembered remembered = new Remembered();
    private final LedgerEventStore events;
    private final SubjectKeys keys;
    private final Erasures erasures;
    private volatile @Nullable WriteTransaction current;
    private volatile @Nullable Connection connection;
    private @Nullable Tail tail;
    private long head;
    private long added;

    /** @param head the last position on disk */
    Transactions(Database database, Clock clock, SubjectCache subjects, SubjectKeys keys, long head) {
        this.head = head;
        this.database = database;
        this.keys = keys;
        this.erasures = new Erasures(keys);
        this.clock = clock;
        this.subjects = subjects;
        this.events = new LedgerEventStore(
                new LedgerStorageEngine(() -> Uncloseable.of(underWay(connection)), () -> underWay(current)));
    }

    LedgerEventStore events() {
        return events;
    }

    Headway headway() {
        return headway;
    }

    /** The last position committed by this process, or there when it began. */
    long head() {
        return head;
    }

    /** How many entries were added by what was committed since this was last asked. */
    long takeAdded() {
        long taken = added;
        added = 0;
        return taken;
    }

    /**
     * Commits {@code jobs} together, but for those that are refused. All of them are to be told when what was committed
     * is on disk: a refusal may speak of it.
     *
     * @throws WriteFailed nothing was committed
     * @throws LedgerUnavailable the database cannot be reached, or failed in such a way that it is not known whether
     *     anything was committed
     */
    void commit(List<Job<?>> jobs) {
        headway.made();
        try (Connection opened = open()) {
            connection = opened;
            WriteTransaction transaction = begin(opened);
            current = transaction;
            commit(jobs, transaction);
        } catch (SQLException e) {
            throw new WriteFailed(e);
        } finally {
            connection = null;
            current = null;
        }
    }

    private void commit(List<Job<?>> jobs, WriteTransaction transaction) {
        boolean committing = false;
        try {
            run(jobs, transaction);
            transaction.flush();
            jobs.forEach(job -> job.prepareAnswer(transaction));
            if (jobs.stream().noneMatch(job -> job.work.kept() && !job.refused())) {
                giveUp(transaction);
                return;
            }
            transaction.keepKeys();
            committing = true;
            tail = transaction.commit();
            erasures.committed(transaction.erased());
            head = tail.position();
            added += transaction.added();
        } catch (SQLException e) {
            giveUp(transaction);
            throw committing ? Failures.inDoubt(e) : new WriteFailed(e);
        } catch (RuntimeException | Error e) {
            giveUp(transaction);
            throw e;
        }
    }

    /** Does the erasures that entries tell of which are on disk now. Subjects remember words of their entries. */
    void erase() {
        if (erasures.done()) {
            subjects.removeAll();
        }
    }

    private Connection open() {
        try {
            Connection opened = database.connect();
            opened.setAutoCommit(false);
            return opened;
        } catch (SQLException e) {
            throw Failures.notWritten(e);
        }
    }

    private WriteTransaction begin(Connection opened) {
        try {
            Tail now = tail != null && !database.shared() ? tail : database.lockForWriting(opened);
            forgetWhatOthersChanged(now, new Rows(opened));
            tail = now;
            return new WriteTransaction(opened, events, new Numbering(clock, now), remembered, headway, keys);
        } catch (SQLException e) {
            throw Failures.notWritten(e);
        }
    }

    /** Another process may have added to subjects that are remembered here. */
    private void forgetWhatOthersChanged(Tail now, Rows rows) throws SQLException {
        if (tail == null || now.position() < tail.position()) {
            subjects.removeAll();
        } else if (now.position() > tail.position()) {
            subjects.removeAll(rows.streamsAfter(tail.position()));
        }
    }

    private static void run(List<Job<?>> jobs, WriteTransaction transaction) throws SQLException {
        Set<String> ids = new HashSet<>();
        jobs.forEach(job -> ids.addAll(job.work.ids()));
        transaction.lookUp(ids);
        for (Job<?> job : jobs) {
            job.tryAgain();
            long before = transaction.applied();
            try {
                job.work.run(transaction);
            } catch (WriteFailed spoilt) {
                throw spoilt;
            } catch (Exception e) {
                if (transaction.applied() > before) {
                    // Part of it stands already, and no part of it may stay.
                    throw new WriteFailed(e);
                }
                job.refuse(e);
            }
        }
    }

    private void giveUp(WriteTransaction transaction) {
        transaction.rollBack();
        if (transaction.touched()) {
            subjects.removeAll();
            tail = null;
        }
    }

    private static <T> T underWay(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Entries are written by the writing thread only.");
        }
        return value;
    }
}
