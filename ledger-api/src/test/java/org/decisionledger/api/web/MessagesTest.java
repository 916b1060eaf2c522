package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of a page is in the message file, and every message is on a page. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java/org/decisionledger/api");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^<>\"]*(\"[^\"]*\"[^<>\"]*)*>");
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile(
            "\\s(?:title|alt|placeholder|aria-label|aria-description|value|content)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** {@code #{key}}, {@code #{key(…)}}, {@code summary-row('key', …)} */
    private static final Pattern KEY = Pattern.compile("(?:#\\{|summary-row\\(')([a-z0-9][a-z0-9.-]*)[}('.]");
    /** {@code #{'part.' + …}}: every message under that part is used. */
    private static final Pattern PREFIX = Pattern.compile("#\\{'([a-z0-9.-]+)' \\+");
    /** {@code #{… + '.part'}}: every message that ends so is used. */
    private static final Pattern SUFFIX = Pattern.compile("#\\{\\$\\{[^}]*} \\+ '([a-z0-9.-]+)'");

    private static final Pattern IN_SOURCES = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");

    @Test
    void noTemplateHoldsWordsOfItsOwn() throws IOException {
        Map<Path, List<String>> words = new TreeMap<>();
        for (Path template : templates()) {
            List<String> found = hardCoded(Files.readString(template));
            if (!found.isEmpty()) {
                words.put(template, found);
            }
        }
        assertThat(words).isEmpty();
    }

    @Test
    void wordsInATemplateAreFound() {
        assertThat(hardCoded("<!--/* fine */--><p title=\"Read me\" th:text=\"#{a > b}\">Hello</p>"))
                .containsExactly("Hello", "Read me");
    }

    @Test
    void everyMessageThatIsAskedForExists() throws IOException {
        Set<String> missing = matches(KEY);
        missing.removeAll(messages());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyMessageIsAskedFor() throws IOException {
        Set<String> used = matches(KEY);
        Set<String> prefixes = matches(PREFIX);
        Set<String> suffixes = matches(SUFFIX);
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                IN_SOURCES.matcher(Files.readString(source)).results().forEach(m -> used.add(m.group(1)));
            }
        }
        Set<String> unused = messages();
        unused.removeIf(key -> used.contains(key)
                || prefixes.stream().anyMatch(key::startsWith)
                || suffixes.stream().anyMatch(key::endsWith));
        assertThat(unused).isEmpty();
    }

    private static List<String> hardCoded(String template) {
        String markup = COMMENT.matcher(template).replaceAll("");
        List<String> found = new ArrayList<>();
        for (String text : TAG.split(markup)) {
            if (LETTER.matcher(text).find()) {
                found.add(text.strip());
            }
        }
        TAG.matcher(markup)
                .results()
                .filter(tag -> !tag.group().startsWith("<meta"))
                .flatMap(tag -> SPOKEN_ATTRIBUTE.matcher(tag.group()).results())
                .forEach(attribute -> found.add(attribute.group(1)));
        return found;
    }

    private static Set<String> matches(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path template : templates()) {
            String markup = COMMENT.matcher(Files.readString(template)).replaceAll("");
            pattern.matcher(markup).results().forEach(m -> found.add(m.group(1)));
        }
        return found;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static Set<String> messages() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages.properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
