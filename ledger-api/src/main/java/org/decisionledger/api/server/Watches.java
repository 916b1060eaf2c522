package org.decisionledger.api.server;

import java.time.Duration;
import java.util.List;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.store.RecordingWatch;

/** Several who watch what is recorded. */
record Watches(List<RecordingWatch> all) implements RecordingWatch {

    @Override
    public void acknowledged(List<Receipt> receipts, Duration took) {
        all.forEach(watch -> watch.acknowledged(receipts, took));
    }

    @Override
    public void synced(int together, long entries) {
        all.forEach(watch -> watch.synced(together, entries));
    }
}
