package org.decisionledger.api.server;

import java.time.Clock;
import java.util.List;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.healthcheck.HealthCheck;
import org.decisionledger.api.healthcheck.HealthSource;
import org.decisionledger.api.http.Refusals;
import org.decisionledger.api.logging.RecordingLog;
import org.decisionledger.api.logging.RequestIdFilter;
import org.decisionledger.api.metrics.Figures;
import org.decisionledger.api.metrics.LedgerMeters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the server is watched: health, figures and log. */
@Configuration(proxyBeanMethods = false)
class Monitoring {

    @Bean
    RequestIdFilter requestIds(Figures figures) {
        return new RequestIdFilter(figures::answered);
    }

    @Bean
    HealthCheck healthOfTheLedger(OpenLedger ledger, ServerSettings settings, Clock clock) {
        return ledger.health(settings.limits(), clock);
    }

    @Bean
    Figures figures() {
        return new Figures();
    }

    @Bean
    LedgerMeters meters(Figures figures, OpenLedger ledger, HealthSource health) {
        LedgerMeters meters = new LedgerMeters(figures.registry(), ledger, health);
        ledger.watch(new Watches(List.of(meters, new RecordingLog())));
        return meters;
    }

    @Bean
    Refusals refusals(LedgerMeters meters) {
        return meters::refused;
    }
}
