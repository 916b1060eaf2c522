package org.decisionledger.api.logging;

import java.util.Locale;
import java.util.Map;

/** How lines of the server's own log are written, on standard error. */
public enum LogFormat {
    /** For people, one line each; warnings and worse. */
    PLAIN,
    /** JSON, as the Elastic Common Schema has it; every request, every recording, warnings and worse. */
    ECS,
    /** JSON, as Logstash has it; the same. */
    LOGSTASH;

    /** The settings of Spring Boot's logging that make it so. */
    public Map<String, Object> settings() {
        return this == PLAIN
                ? Map.of()
                : Map.of(
                        "logging.config", "classpath:logback-structured.xml",
                        "logging.structured.format.console", name().toLowerCase(Locale.ROOT),
                        "logging.structured.ecs.service.name", "decision-ledger");
    }
}
