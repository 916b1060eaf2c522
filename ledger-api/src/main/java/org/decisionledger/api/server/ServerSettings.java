package org.decisionledger.api.server;

import org.decisionledger.api.healthcheck.HealthLimits;
import org.decisionledger.api.logging.LogFormat;

/** How a server tells of itself. */
public record ServerSettings(LogFormat log, HealthLimits limits) {

    public static final ServerSettings STANDARD = new ServerSettings(LogFormat.PLAIN, HealthLimits.STANDARD);
}
