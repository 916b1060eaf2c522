package org.decisionledger.api.server;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.health.Health.State;
import org.decisionledger.api.health.HealthCheck;
import org.decisionledger.api.health.HealthSource;
import org.decisionledger.api.http.Refusals;
import org.decisionledger.api.logging.RecordingLog;
import org.decisionledger.api.logging.RequestIdFilter;
import org.decisionledger.api.metrics.LedgerMeters;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the server is watched: health, figures and log. */
@Configuration(proxyBeanMethods = false)
class Monitoring {

    /** Of what Spring Boot could tell of itself only health and the figures are served, and of health one word. */
    static Map<String, Object> settings() {
        return Map.of(
                "management.endpoints.access.default", "none",
                "management.endpoint.health.access", "read-only",
                "management.endpoint.prometheus.access", "read-only",
                "management.endpoints.web.exposure.include", "health,prometheus",
                "management.endpoints.web.discovery.enabled", "false",
                "management.endpoint.health.show-details", "never",
                "management.endpoint.health.probes.enabled", "false",
                "management.health.defaults.enabled", "false",
                "management.defaults.metrics.export.enabled", "false",
                "management.prometheus.metrics.export.enabled", "true");
    }

    @Bean
    RequestIdFilter requestIds() {
        return new RequestIdFilter();
    }

    @Bean
    HealthCheck healthOfTheLedger(OpenLedger ledger, ServerSettings settings, Clock clock) {
        return ledger.health(settings.limits(), clock);
    }

    @Bean
    LedgerMeters meters(MeterRegistry registry, OpenLedger ledger, HealthSource health) {
        LedgerMeters meters = new LedgerMeters(registry, ledger, health);
        ledger.watch(new Watches(List.of(meters, new RecordingLog())));
        return meters;
    }

    @Bean
    Refusals refusals(LedgerMeters meters) {
        return meters::refused;
    }

    /** The short form for balancers: down when nothing can be recorded. */
    @Bean
    HealthIndicator ledger(HealthSource health) {
        return () -> health.now().state() == State.WRITING_STOPPED
                ? Health.down().build()
                : Health.up().build();
    }
}
