package org.decisionledger.api.disk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every step in its order, and for a sync how many of the steps before it were certainly meant. */
public final class DiskRecording implements DiskWatcher {

    /**
     * @param covers for a sync, the number of steps that were finished when it began; else 0
     */
    public record Happened(DiskStep step, int covers) {}

    private final List<Happened> steps = new ArrayList<>();

    @Override
    public void step(DiskStep step, Effect effect) throws IOException {
        if (step instanceof DiskStep.Synced) {
            int before = size();
            effect.happen();
            add(step, before);
        } else {
            synchronized (this) {
                effect.happen();
                add(step, 0);
            }
        }
    }

    private synchronized void add(DiskStep step, int covers) {
        steps.add(new Happened(step, covers));
    }

    public synchronized int size() {
        return steps.size();
    }

    public synchronized List<Happened> steps() {
        return List.copyOf(steps);
    }
}
