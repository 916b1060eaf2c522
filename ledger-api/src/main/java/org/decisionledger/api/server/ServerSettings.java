package org.decisionledger.api.server;

import java.nio.file.Path;
import org.decisionledger.api.healthcheck.HealthLimits;
import org.decisionledger.api.logging.LogFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a server tells of itself, and to whom.
 *
 * @param users folder of those who may sign in and of their drafts; {@code null} to keep neither beyond the process
 * @param demo whether everybody reads as a visitor, and nobody signs in
 */
public record ServerSettings(
        LogFormat log, HealthLimits limits, @Nullable Path users, boolean demo) {

    public static final ServerSettings STANDARD = new ServerSettings(LogFormat.PLAIN, HealthLimits.STANDARD);

    public ServerSettings(LogFormat log, HealthLimits limits) {
        this(log, limits, null, false);
    }

    /** The same, with those who may sign in kept in {@code folder}. */
    public ServerSettings withUsers(@Nullable Path folder) {
        return new ServerSettings(log, limits, folder, demo);
    }

    /** The same, for a demonstration. */
    public ServerSettings asDemo() {
        return new ServerSettings(log, limits, users, true);
    }
}
