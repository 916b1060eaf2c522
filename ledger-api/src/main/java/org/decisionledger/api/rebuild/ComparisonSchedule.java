package org.decisionledger.api.rebuild;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.Occasions;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is in use with what is made anew, as often as set, on one thread; nothing in use is changed. What was
 * found is noted and logged.
 */
public final class ComparisonSchedule implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ComparisonSchedule.class.getName());

    /** A server that has just been started has other things to do. */
    private static final Duration AT_FIRST = Duration.ofMinutes(10);

    private final Rebuilding rebuilding;
    private final ScheduledExecutorService thread;

    /** @param every from the last one noted, by this process or another, to the next */
    public ComparisonSchedule(Rebuilding rebuilding, @Nullable Occasions occasions, Duration every, Clock clock) {
        this(rebuilding, every, first(occasions, every, clock.instant()));
    }

    ComparisonSchedule(Rebuilding rebuilding, Duration every, Duration first) {
        this.rebuilding = rebuilding;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().name("comparison").daemon().unstarted(task));
        thread.scheduleWithFixedDelay(this::compare, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** When to begin: as long after the last one as set, but not at once. A clock set back does not put it off. */
    static Duration first(@Nullable Occasions occasions, Duration every, Instant now) {
        Duration left = occasions == null
                ? Duration.ZERO
                : occasions
                        .last(Occasion.REBUILD_COMPARISON)
                        .map(NotedOccasion::at)
                        .map(last -> Duration.between(now, last.plus(every)))
                        .orElse(Duration.ZERO);
        Duration most = left.compareTo(every) > 0 ? every : left;
        return most.compareTo(AT_FIRST) < 0 ? AT_FIRST : most;
    }

    private void compare() {
        try {
            RebuildReport report = rebuilding.run(false, status -> {});
            LOG.log(
                    report.same() ? Level.INFO : Level.ERROR,
                    "comparison entries={0} same={1}",
                    Long.toString(report.entries()),
                    report.same());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "comparison error=\"{0}\"", e.getMessage());
        }
    }

    /** One under way is not interrupted, which would close the database's file; {@link Rebuilding#close} stops it. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
