package org.decisionledger.api.logging;

import java.time.Duration;

/** Is told how each request ended. */
@FunctionalInterface
public interface RequestWatch {

    /** @param pattern of the address, {@code /api/timeline/{id}}; {@code none} when it came to nothing */
    void answered(String method, String pattern, int status, Duration took);
}
