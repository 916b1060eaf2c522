package org.decisionledger.api.command;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.decisionledger.api.store.LedgerUnavailable;
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
            return read(Path.of(named));
        }
        Path file = data.resolve("checks.properties");
        return Files.exists(file) ? read(file) : CheckSettings.STANDARD;
    }

    private static CheckSettings read(Path file) {
        try (Reader text = new StringReader(Files.readString(file))) {
            Properties properties = new Properties();
            properties.load(text);
            Map<String, String> written = new HashMap<>();
            properties.stringPropertyNames().forEach(name -> written.put(name, properties.getProperty(name)));
            return CheckSettings.read(written);
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "The parameters of the checks in " + file + " cannot be read.",
                    "Check that the file is there, is UTF-8 and may be read.",
                    e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}
