package org.decisionledger.api.metrics;

import java.util.concurrent.TimeUnit;
import org.decisionledger.api.healthcheck.Health;
import org.decisionledger.api.healthcheck.HealthSource;
import org.jspecify.annotations.Nullable;

/** The health of at most a second ago: what one look shows serves all the meters that are asked for together. */
final class FreshHealth implements HealthSource {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final HealthSource source;
    private @Nullable Health last;
    private long lookedAt;

    FreshHealth(HealthSource source) {
        this.source = source;
    }

    @Override
    public synchronized Health now() {
        Health known = last;
        if (known == null || System.nanoTime() - lookedAt > FRESH_NANOS) {
            known = source.now();
            last = known;
            lookedAt = System.nanoTime();
        }
        return known;
    }
}
