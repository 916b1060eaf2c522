package org.decisionledger.api.proof;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Signs a checkpoint when there are new entries, now and again, on one thread, and once more at the end. */
public final class CheckpointSchedule implements AutoCloseable {

    private static final Logger LOG = System.getLogger(CheckpointSchedule.class.getName());

    private final ProofLog log;
    private final CheckpointWatch watch;
    private final ScheduledExecutorService thread;

    /** @param every from the end of one to the beginning of the next */
    public CheckpointSchedule(ProofLog log, Duration every, CheckpointWatch watch) {
        this.log = log;
        this.watch = watch;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().name("checkpoint").daemon().unstarted(task));
        thread.scheduleWithFixedDelay(this::sign, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sign() {
        try {
            log.keepSigned();
            watch.signed();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "No checkpoint was signed: {0}", e.getMessage());
            watch.notSigned(String.valueOf(e.getMessage()));
        }
    }

    /** Returns when the last checkpoint is signed, or after half a minute. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (thread.awaitTermination(30, TimeUnit.SECONDS)) {
                sign();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
