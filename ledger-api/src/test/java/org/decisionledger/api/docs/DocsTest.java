package org.decisionledger.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README and docs: every relative link leads somewhere, decisions are numbered once, commands are those there are. */
class DocsTest {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Path README = ROOT.resolve("README.md");
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Path COMMANDS = ROOT.resolve("ledger-api/src/main/java/org/decisionledger/api/command");

    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern DECISION = Pattern.compile("([0-9]{4})-[a-z0-9-]+\\.md");
    private static final Pattern COMMAND_NAME = Pattern.compile("@Command\\(\\s*name = \"([a-z-]+)\"([^)]*)");
    private static final Pattern PART_OF_ANOTHER =
            Pattern.compile("^(?:(?!@ParentCommand)[\\s\\S])*+@ParentCommand\\s++(?!LedgerCommand )");
    private static final Pattern COMMAND_ROW = Pattern.compile("(?m)^\\| `([a-z-]+)[^`]*` \\|");
    private static final Pattern COMMAND_CALL = Pattern.compile("\\./ledger ([a-z-]+)");

    @Test
    void everyRelativeLinkLeadsToSomethingThatIsThere() throws IOException {
        List<String> dead = new ArrayList<>();
        int followed = 0;
        for (Path page : pages()) {
            for (String link : found(LINK, CODE_BLOCK.matcher(read(page)).replaceAll(""))) {
                if (!link.contains("://")) {
                    followed++;
                    if (!leadsSomewhere(page, link)) {
                        dead.add(ROOT.relativize(page) + " -> " + link);
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(followed).isGreaterThan(100);
    }

    @Test
    void everyDecisionHasANumberOfItsOwnAndIsListed() throws IOException {
        Path folder = DOCS.resolve("adr");
        String list = read(folder.resolve("README.md"));
        List<String> numbers = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals("README.md")) {
                    assertThat(name).matches(DECISION);
                    numbers.add(name.substring(0, 4));
                    assertThat(read(file)).startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". ");
                    assertThat(list).contains("](" + name + ")");
                }
            }
        }
        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theCommandsOfTheReadmeAreThoseThereAre() throws IOException {
        String section = read(README).split("\n## Commands\n")[1].split("\n## ")[0];
        assertThat(new TreeSet<>(found(COMMAND_ROW, section))).isEqualTo(commands());
    }

    @Test
    void everyCommandNamedAnywhereExists() throws IOException {
        for (Path page : pages()) {
            assertThat(commands()).as(page.toString()).containsAll(found(COMMAND_CALL, read(page)));
        }
    }

    /** Read from the sources, hidden ones left out; "help" comes with the library. */
    private static Set<String> commands() throws IOException {
        Set<String> names = new TreeSet<>(Set.of("help"));
        try (Stream<Path> files = Files.list(COMMANDS)) {
            for (Path file : files.toList()) {
                if (PART_OF_ANOTHER.matcher(read(file)).find()) {
                    continue;
                }
                COMMAND_NAME
                        .matcher(read(file))
                        .results()
                        .limit(1) // those that follow in the same file are parts of it
                        .filter(command -> !command.group(2).contains("hidden = true"))
                        .map(command -> command.group(1))
                        .forEach(names::add);
            }
        }
        names.remove("ledger");
        return names;
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!target.startsWith(ROOT) || !Files.exists(target)) {
            return false;
        }
        return hash < 0 || anchors(read(target)).contains(link.substring(hash + 1));
    }

    private static Set<String> anchors(String markdown) {
        return found(HEADING, markdown).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return Stream.concat(
                            Stream.of(README),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
