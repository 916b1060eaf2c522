package org.decisionledger.api.store;

import java.time.Duration;

/** When the writing thread last got on, so that nobody waits for ever for one that does not. */
final class Headway {

    private volatile long last = System.nanoTime();

    void made() {
        last = System.nanoTime();
    }

    Duration since() {
        return Duration.ofNanos(System.nanoTime() - last);
    }
}
