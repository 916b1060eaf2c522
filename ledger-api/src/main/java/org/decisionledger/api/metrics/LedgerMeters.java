package org.decisionledger.api.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.healthcheck.Health;
import org.decisionledger.api.healthcheck.HealthSource;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.store.RecordingWatch;
import org.jspecify.annotations.Nullable;

/** The ledger's own meters. Those of its health are looked up together, once for each time they are asked for. */
public final class LedgerMeters implements RecordingWatch {

    private static final Duration[] LATENCIES = {
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };
    private static final double[] GROUPS = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512};

    private final MeterRegistry registry;
    private final FreshHealth health;
    private final Counter recorded;
    private final Timer latency;
    private final DistributionSummary group;

    public LedgerMeters(MeterRegistry registry, OpenLedger ledger, HealthSource source) {
        this.registry = registry;
        this.health = new FreshHealth(source);
        this.recorded = Counter.builder("ledger.entries.recorded")
                .description("Entries recorded since the server was started")
                .register(registry);
        this.latency = Timer.builder("ledger.record")
                .description("From the moment entries are handed to the writer until they are on disk")
                .serviceLevelObjectives(LATENCIES)
                .register(registry);
        this.group = DistributionSummary.builder("ledger.writer.group")
                .description("Pieces of work that one sync of the disk put there together")
                .serviceLevelObjectives(GROUPS)
                .register(registry);
        Gauge.builder("ledger.writer.waiting", ledger, OpenLedger::waiting)
                .description("Pieces of work that wait to be written")
                .register(registry);
        ofHealth();
        for (Occasion what : Occasion.values()) {
            occasion(what);
        }
        ledger.projections().forEach(view -> projection(view.name()));
    }

    private void ofHealth() {
        gauge("ledger.entries", "Position of the last entry", Health::entries);
        gauge(
                "ledger.writing",
                "1 when entries can be recorded, else 0",
                h -> one(h.recording().possible()));
        gauge(
                "ledger.worries",
                "Things that the health page says are worth attention",
                h -> h.worries().size());
        gauge(
                "ledger.checkpoint.entries",
                "Entries that the newest signed checkpoint covers",
                h -> h.checkpoint().size());
        gauge(
                "ledger.checkpoint.waiting",
                "Entries newer than the newest signed checkpoint",
                h -> h.checkpoint().waiting());
        Gauge.builder("ledger.disk.free", health, h -> free(h.now()))
                .description("Free on the fullest of the disks that are written to; NaN when none can be asked")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder(
                        "ledger.checkpoint.age",
                        health,
                        h -> age(h.now(), h.now().checkpoint().since()))
                .description("Since the newest checkpoint was signed; NaN when there is none")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("ledger.checkpoint.oldest.waiting", health, h -> waited(h.now()))
                .description("Since the first entry was recorded that no checkpoint covers; 0 when all are covered")
                .baseUnit("seconds")
                .register(registry);
    }

    private void occasion(Occasion what) {
        String name = what.name().toLowerCase(Locale.ROOT);
        Gauge.builder("ledger.occasion.age", health, h -> age(h.now(), at(last(h.now(), what))))
                .description("Since this was last done; NaN when it never was")
                .tag("occasion", name)
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("ledger.occasion.well", health, h -> well(last(h.now(), what)))
                .description("1 when this ended well the last time, 0 when not; NaN when it was never done")
                .tag("occasion", name)
                .register(registry);
    }

    private void projection(String name) {
        projection(name, "ledger.projection.behind", "Entries a view has yet to take in", ProjectionHealth::behind);
        projection(
                name,
                "ledger.projection.parked",
                "Entries a view could not take in and has set aside",
                view -> view.parked().size());
        projection(
                name,
                "ledger.projection.well",
                "1 when a view goes on and has set nothing aside",
                view -> one(view.well()));
    }

    private void projection(String name, String meter, String words, ToDoubleFunction<ProjectionHealth> value) {
        Gauge.builder(
                        meter,
                        health,
                        h -> h.now().projections().stream()
                                .filter(view -> view.name().equals(name))
                                .mapToDouble(value)
                                .findFirst()
                                .orElse(Double.NaN))
                .description(words)
                .tag("projection", name)
                .register(registry);
    }

    private static double free(Health health) {
        return health.room().stream().mapToDouble(Health.Room::free).min().orElse(Double.NaN);
    }

    private void gauge(String name, String words, ToDoubleFunction<Health> value) {
        Gauge.builder(name, health, h -> value.applyAsDouble(h.now()))
                .description(words)
                .register(registry);
    }

    private static double one(boolean yes) {
        return yes ? 1 : 0;
    }

    private static double waited(Health health) {
        Instant since = health.checkpoint().waitingSince();
        return since == null ? 0 : age(health, since);
    }

    private static double age(Health health, @Nullable Instant since) {
        return since == null ? Double.NaN : Duration.between(since, health.at()).toMillis() / 1e3;
    }

    private static @Nullable NotedOccasion last(Health health, Occasion what) {
        return health.done().stream()
                .filter(done -> done.what() == what)
                .findFirst()
                .map(Health.LastTime::last)
                .orElse(null);
    }

    private static @Nullable Instant at(@Nullable NotedOccasion last) {
        return last == null ? null : last.at();
    }

    private static double well(@Nullable NotedOccasion last) {
        return last == null ? Double.NaN : one(last.well());
    }

    /** A request was refused. The code is one of those that the ledger has; nothing of the request is in it. */
    public void refused(String code) {
        Counter.builder("ledger.requests.refused")
                .description("Requests refused since the server was started, by the code of the first fault")
                .tag("code", code)
                .register(registry)
                .increment();
    }

    @Override
    public void acknowledged(List<Receipt> receipts, Duration took) {
        latency.record(took);
    }

    @Override
    public void synced(int together, long entries) {
        group.record(together);
        recorded.increment(entries);
    }
}
