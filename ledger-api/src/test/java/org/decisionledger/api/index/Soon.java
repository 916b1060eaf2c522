package org.decisionledger.api.index;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what is to come about by itself, and no longer than it may take. */
public final class Soon {

    private Soon() {}

    /** Whether it comes about in time; returns as soon as it does. */
    public static boolean within(Duration allowed, BooleanSupplier what) {
        long end = System.nanoTime() + allowed.toNanos();
        while (!what.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        return true;
    }
}
