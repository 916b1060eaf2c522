package org.decisionledger.api.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.decisionledger.api.healthcheck.HealthLimits;

/**
 * From when on the health page asks for attention, as those who run the ledger set it: a properties file, UTF-8, named
 * by {@code LEDGER_HEALTH}, or else {@code health.properties} in the data folder where there is one.
 */
final class HealthLimitsFile {

    private HealthLimitsFile() {}

    /**
     * What is set; the standard where there is no file.
     *
     * @throws IllegalArgumentException when a name or a value in it is not one; the message names the file
     */
    static HealthLimits of(Path data, Map<String, String> environment) {
        String named = environment.get("LEDGER_HEALTH");
        if (named != null && !named.isBlank()) {
            return SettingsFile.read(Path.of(named), HealthLimits::read);
        }
        Path file = data.resolve("health.properties");
        return Files.exists(file) ? SettingsFile.read(file, HealthLimits::read) : HealthLimits.STANDARD;
    }
}
