package org.decisionledger.api.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * All figures of a server, in the text form of Prometheus. Those of the Java machine are added when the figures are
 * first asked for, so that a server which nobody asks starts no later for them.
 */
public final class Figures implements AutoCloseable {

    /** The form in which they are given. */
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();
    private boolean ofTheMachine;

    /** Where meters are registered. */
    public MeterRegistry registry() {
        return registry;
    }

    /** How every figure stands now. */
    public String written() {
        addThoseOfTheMachine();
        return registry.scrape(TYPE);
    }

    private synchronized void addThoseOfTheMachine() {
        if (!ofTheMachine) {
            ofTheMachine = true;
            List<MeterBinder> binders = List.of(
                    collector,
                    new JvmMemoryMetrics(),
                    new JvmThreadMetrics(),
                    new ClassLoaderMetrics(),
                    new ProcessorMetrics(),
                    new FileDescriptorMetrics(),
                    new UptimeMetrics());
            binders.forEach(binder -> binder.bindTo(registry));
        }
    }

    /**
     * A request was answered.
     *
     * @param pattern of its address, without what stands for a thing or an entry
     */
    public void answered(String method, String pattern, int status, Duration took) {
        Timer.builder("http.server.requests")
                .description("Requests answered")
                .tag("method", METHODS.contains(method) ? method : "OTHER")
                .tag("uri", pattern)
                .tag("status", String.valueOf(status))
                .register(registry)
                .record(took);
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }
}
