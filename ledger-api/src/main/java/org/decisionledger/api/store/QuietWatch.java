package org.decisionledger.api.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/** Whoever watches cannot stop the writer, nor make what is on disk look as if it were not. */
record QuietWatch(RecordingWatch watch) implements RecordingWatch {

    private static final Logger LOG = System.getLogger(QuietWatch.class.getName());

    @Override
    public void acknowledged(List<Receipt> receipts, Duration took) {
        quietly(() -> watch.acknowledged(receipts, took));
    }

    @Override
    public void synced(int together, long entries) {
        quietly(() -> watch.synced(together, entries));
    }

    private static void quietly(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What was recorded could not be told: {0}", e.toString());
        }
    }
}
