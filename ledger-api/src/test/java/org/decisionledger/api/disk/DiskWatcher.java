package org.decisionledger.api.disk;

import java.io.IOException;

/** Told of every step; what it throws is what the program sees instead. */
public interface DiskWatcher {

    /** Does {@code effect}, or not. */
    void step(DiskStep step, Effect effect) throws IOException;

    /** Space the disk says it has left. */
    default long usableSpace(long real) {
        return real;
    }

    /** What the step really does. */
    interface Effect {
        void happen() throws IOException;
    }
}
