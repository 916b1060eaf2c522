package org.decisionledger.api.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.decisionledger.projection.check.CheckSettings;

/**
 * The numbers that assurance checks go by, as those who run the ledger set them: a properties file, UTF-8, named by
 * {@code LEDGER_CHECKS}, or else {@code checks.properties} in the data folder where there is one.
 */
final class CheckSettingsFile {

    private CheckSettingsFile() {}

    /**
     * What is set; nothing where there is no file.
     *
     * @throws IllegalArgumentException when a name or a value in it is not one; the message names the file
     */
    static CheckSettings of(Path data, Map<String, String> environment) {
        String named = environment.get("LEDGER_CHECKS");
        if (named != null && !named.isBlank()) {
            return SettingsFile.read(Path.of(named), CheckSettings::read);
        }
        Path file = data.resolve("checks.properties");
        return Files.exists(file) ? SettingsFile.read(file, CheckSettings::read) : CheckSettings.STANDARD;
    }
}
