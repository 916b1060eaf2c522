package org.decisionledger.api.rebuild;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.Occasions;
import org.decisionledger.api.index.IndexBuilder;
import org.decisionledger.api.index.IndexFollower;
import org.decisionledger.api.rebuild.RebuildStatus.State;
import org.decisionledger.api.search.SearchKeeper;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.projection.content.Compared;
import org.jspecify.annotations.Nullable;

/**
 * Makes the projections anew from the stored entries beside those in use, compares, and changes them over, one at a
 * time; answers and recording go on. Stopped at any moment, it leaves what is in use as it was.
 */
public final class Rebuilding implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Rebuilding.class.getName());

    private final EntryLog log;
    private final IndexFollower index;
    private final SearchKeeper search;
    private final Answers answers;
    private final Runnable changed;
    private final Clock clock;
    private final @Nullable Occasions occasions;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean stopped;
    private volatile RebuildStatus status = RebuildStatus.NONE;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Thread tidying;

    /**
     * @param changed run when another index is in use
     * @param occasions where the comparison is noted; {@code null} for nowhere
     */
    public Rebuilding(
            EntryLog log,
            IndexFollower index,
            SearchKeeper search,
            Answers answers,
            Runnable changed,
            Clock clock,
            @Nullable Occasions occasions) {
        this.log = log;
        this.index = index;
        this.search = search;
        this.answers = answers;
        this.changed = changed;
        this.clock = clock;
        this.occasions = occasions;
    }

    /** How far the one that runs has come, or what came of the last. */
    public RebuildStatus status() {
        return status;
    }

    /**
     * Does it now.
     *
     * @param change whether what is made anew is to be put in the place of what is in use
     * @param progress told now and again how far it has come
     * @throws RebuildRunning one is running already
     * @throws LedgerUnavailable the database does not let it; what is in use is as it was
     */
    public RebuildReport run(boolean change, Consumer<RebuildStatus> progress) {
        begin();
        return finish(change, progress);
    }

    /**
     * Does it on a thread of its own; {@link #status()} tells how far it has come.
     *
     * @throws RebuildRunning one is running already
     */
    public RebuildStatus start(boolean change) {
        begin();
        Thread begun = Thread.ofPlatform().name("rebuild").daemon().unstarted(() -> {
            try {
                finish(change, told -> {});
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "rebuild error=\"{0}\"", e.getMessage());
            }
        });
        thread = begun;
        begun.start();
        return status;
    }

    private void begin() {
        if (!running.compareAndSet(false, true)) {
            throw new RebuildRunning();
        }
        stopTidying();
        status = new RebuildStatus(State.READING, 0, 0, 0, clock.instant(), null, null);
    }

    private RebuildReport finish(boolean change, Consumer<RebuildStatus> progress) {
        try {
            RebuildReport report = done(change, progress);
            status = new RebuildStatus(
                    State.DONE,
                    report.entries(),
                    report.entries(),
                    report.perSecond(),
                    status.startedAt(),
                    report,
                    null);
            note(report.same(), detail(report));
            return report;
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        } finally {
            running.set(false);
        }
    }

    private RebuildReport done(boolean change, Consumer<RebuildStatus> progress) throws SQLException {
        IndexBuilder beside = index.beside();
        long began = System.nanoTime();
        beside.build(at -> told(at, began, progress), () -> stopped);
        double seconds = Math.max(1, System.nanoTime() - began) / 1e9;
        long read = beside.position();
        status = status.now(State.COMPARING);
        refuseWhenStopped();
        List<Compared> compared = new ArrayList<>(List.of(beside.compare()));
        refuseWhenStopped();
        if (change) {
            beside.change();
            changed.run();
        } else {
            beside.giveUp();
        }
        tidy();
        compared.addAll(answers.rebuildKept(change));
        search.rebuild(change, () -> stopped, at -> {}).ifPresent(compared::add);
        List<String> names = compared.stream().map(Compared::projection).toList();
        return new RebuildReport(
                clock.instant(),
                read,
                seconds,
                read / seconds,
                change,
                compared,
                answers.projections().stream()
                        .map(p -> p.name())
                        .filter(name -> !names.contains(name))
                        .toList(),
                index.health().parked());
    }

    /** What stands beside the index in use is of no use now; throwing it away takes its time, and nobody has to wait for that. */
    private void tidy() {
        Thread begun = Thread.ofPlatform().name("rebuild-tidying").daemon().unstarted(() -> {
            try {
                while (tidying == Thread.currentThread() && index.tidy()) {}
            } catch (SQLException | RuntimeException e) {
                LOG.log(Level.WARNING, "rebuild tidying error=\"{0}\"", e.getMessage());
            }
        });
        tidying = begun;
        begun.start();
    }

    /** Waits until what the last one left beside the index in use is thrown away. */
    public void awaitTidied() {
        await(tidying);
    }

    private void stopTidying() {
        Thread begun = tidying;
        tidying = null;
        await(begun);
    }

    private static void await(@Nullable Thread begun) {
        if (begun != null) {
            try {
                begun.join(TimeUnit.MINUTES.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void told(long at, long began, Consumer<RebuildStatus> progress) {
        status = status.at(at, log.head(), at / (Math.max(1, System.nanoTime() - began) / 1e9));
        progress.accept(status);
    }

    private void refuseWhenStopped() {
        if (stopped) {
            throw new IllegalStateException("The ledger was closed meanwhile");
        }
    }

    private RuntimeException failed(Exception fault) {
        String message = "The projections were not made anew: " + fault.getMessage() + ".";
        status = new RebuildStatus(
                State.FAILED, status.position(), status.of(), status.perSecond(), status.startedAt(), null, message);
        if (!stopped) {
            note(false, message);
        }
        return new LedgerUnavailable(message, "What is in use is as it was. Begin again.", fault);
    }

    private void note(boolean well, String detail) {
        if (occasions != null) {
            occasions.note(new NotedOccasion(Occasion.REBUILD_COMPARISON, clock.instant(), well, detail));
        }
    }

    private static String detail(RebuildReport report) {
        StringBuilder detail = new StringBuilder("Made anew from " + report.entries() + " entries. ");
        for (Compared c : report.compared()) {
            detail.append("The ")
                    .append(c.projection())
                    .append(c.same() ? " is the same. " : " was not the same: " + c.firstDifference() + ". ");
        }
        if (report.changed()) {
            detail.append("What was made anew is in use.");
        }
        return detail.toString().strip();
    }

    /** Stops one that runs, and waits for that. */
    @Override
    public void close() {
        stopped = true;
        stopTidying();
        Thread begun = thread;
        if (begun != null) {
            try {
                begun.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
