package org.decisionledger.api.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.healthcheck.HealthSample;
import org.decisionledger.api.healthcheck.HealthSource;
import org.decisionledger.api.logging.RequestIdFilter;
import org.decisionledger.api.search.Searches;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.search.SearchIndex;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The pages alone, over sample answers: no store, no log. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Test|IT)(\\$.*)?"))
class SampleApplication {

    @Bean
    Answers answers() throws IOException {
        return new Answers(SampleLedger.read());
    }

    @Bean
    Searches searches() throws IOException {
        EntrySource ledger = SampleLedger.read();
        SearchIndex index = SearchIndex.of(ledger);
        return (question, asOf) -> index.search(ledger, question, asOf);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    HealthSource health() {
        return HealthSample::worrying;
    }

    @Bean
    RequestIdFilter requestIds() {
        return new RequestIdFilter((method, pattern, status, took) -> {});
    }

    @Bean
    LogPosition.Source position() {
        return () -> new LogPosition(1204, "ledger.example 1204 5dj0Kk3");
    }
}
