package org.decisionledger.api.command;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.decisionledger.api.store.LedgerUnavailable;

/** A properties file, UTF-8, in which those who run the ledger set something. */
final class SettingsFile {

    private SettingsFile() {}

    /**
     * What {@code reader} makes of the names and values in it.
     *
     * @throws IllegalArgumentException when {@code reader} finds a name or a value that is not one; the message names
     *     the file
     */
    static <T> T read(Path file, Function<Map<String, String>, T> reader) {
        try (Reader text = new StringReader(Files.readString(file))) {
            Properties properties = new Properties();
            properties.load(text);
            Map<String, String> written = new HashMap<>();
            properties.stringPropertyNames().forEach(name -> written.put(name, properties.getProperty(name)));
            return reader.apply(written);
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "The settings in " + file + " cannot be read.",
                    "Check that the file is there, is UTF-8 and may be read.",
                    e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}
