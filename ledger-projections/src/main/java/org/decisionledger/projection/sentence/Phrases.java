package org.decisionledger.projection.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The lines of {@code sentences.properties}; the head of that file says what its keys mean. */
final class Phrases {

    static final String FILE = "sentences.properties";

    private static final Properties LINES = read();
    private static final Map<String, Template> TEMPLATES = new ConcurrentHashMap<>();

    private Phrases() {}

    static Template sentence(String wireName) {
        return TEMPLATES.computeIfAbsent(wireName, name -> Template.parse(line(name)));
    }

    static String heading(String wireName) {
        return line(wireName + ".kind");
    }

    /** Roles that the sentence itself says, as they are written. */
    static Set<String> rolesSaid(String wireName) {
        return words(wireName + ".role");
    }

    /** Fields that the sentence leaves to other columns and pages. */
    static Set<String> silent(String wireName) {
        return words(wireName + ".silent");
    }

    static @Nullable String find(String key) {
        return LINES.getProperty(key);
    }

    static Set<String> keys() {
        return LINES.stringPropertyNames();
    }

    private static String line(String key) {
        return Objects.requireNonNull(LINES.getProperty(key), FILE + " has no line " + key);
    }

    private static Set<String> words(String key) {
        String line = LINES.getProperty(key);
        return line == null ? Set.of() : Set.of(line.trim().split("\\s+"));
    }

    private static Properties read() {
        Properties lines = new Properties();
        try (InputStream in = Phrases.class.getResourceAsStream(FILE)) {
            lines.load(new InputStreamReader(
                    Objects.requireNonNull(in, FILE + " is not on the class path"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
