package org.decisionledger.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/pages.md}: every point has a row, and every row a browser test that is there and speaks of the point. */
class PagesOfPointsTest {

    private static final int POINTS = 48;
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Path TESTS = ROOT.resolve("ledger-api/src/test/java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9]+) \\| (.+) \\|$");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:IT|Test))`");
    private static final Pattern RANGE = Pattern.compile("U([0-9]+) to U([0-9]+)");

    @Test
    void everyPointHasOneRowWithWhatIsOfferedAndHowFarItIsMet() throws IOException {
        assertThat(rows().keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, POINTS).boxed().toList());
        assertThat(rows()).allSatisfy((point, cells) -> {
            assertThat(cells).as("point " + point).hasSize(4).noneMatch(String::isBlank);
            assertThat(cells.getLast()).as("point " + point).matches("(met|in part)([,;:.] .*| .*)?");
        });
    }

    @Test
    void everyRowNamesABrowserTestThatIsThereAndSpeaksOfThePoint() throws IOException {
        rows().forEach((point, cells) -> {
            List<String> tests = named(cells.get(2));
            assertThat(tests).as("point " + point).isNotEmpty().allMatch(name -> name.endsWith("BrowserIT"));
            assertThat(tests).as("point " + point).anyMatch(name -> speaksOf(point, source(name)));
        });
    }

    @Test
    void everyTestNamedAnywhereOnThePageIsThere() throws IOException {
        assertThat(named(page()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(source(name)).as(name).isNotEmpty());
    }

    private static boolean speaksOf(int point, String source) {
        return Pattern.compile("\\bU" + point + "\\b").matcher(source).find()
                || RANGE.matcher(source)
                        .results()
                        .anyMatch(r -> Integer.parseInt(r.group(1)) <= point && point <= Integer.parseInt(r.group(2)));
    }

    private static Map<Integer, List<String>> rows() throws IOException {
        Map<Integer, List<String>> rows = new TreeMap<>();
        ROW.matcher(page()).results().forEach(row -> {
            List<String> twice = rows.put(
                    Integer.parseInt(row.group(1)),
                    new ArrayList<>(List.of(row.group(2).split(" \\| "))));
            assertThat(twice).as("a second row of point " + row.group(1)).isNull();
        });
        return rows;
    }

    private static List<String> named(String text) {
        return TEST.matcher(text)
                .results()
                .map((MatchResult r) -> r.group(1))
                .distinct()
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/pages.md"));
    }

    /** The text of a test class; empty when there is none of that name. */
    private static String source(String name) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file =
                    files.filter(f -> f.endsWith(name + ".java")).findFirst().orElse(null);
            return file == null ? "" : Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
