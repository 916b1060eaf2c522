package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.decisionledger.api.web.PublishedFigures.Figure;
import org.junit.jupiter.api.Test;

/** U46: what is published of the program, R1 to R20. */
class PublishedFiguresTest {

    private static final Path DOCS = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .getParent()
            .resolve("docs");

    private final List<Figure> all = new PublishedFigures().all();

    @Test
    void everyPromiseStandsOnceAndInOrder() {
        assertThat(all)
                .extracting(Figure::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(i -> "R" + i).toList());
        assertThat(all).allSatisfy(figure -> {
            assertThat(figure.promise()).isNotBlank();
            assertThat(figure.asked()).isNotBlank();
            assertThat(figure.figure()).isNotBlank();
            assertThat(figure.held()).isIn("yes", "partly", "no", "open");
        });
    }

    @Test
    void whatIsSaidToHoldSaysWhenWithWhichCommitSeedAndMachine() {
        assertThat(all).filteredOn(f -> !f.held().equals("open")).allSatisfy(figure -> {
            assertThat(figure.date()).matches("\\d{4}-\\d{2}-\\d{2}|every build");
            assertThat(figure.seed()).isNotBlank();
            assertThat(figure.machine()).isNotBlank();
            if (!figure.date().equals("every build")) {
                assertThat(figure.commit()).matches("[0-9a-f]{7}(, [0-9a-f]{7})*");
            }
        });
    }

    @Test
    void everyFigureIsToldInTheDocumentationWhereItSaysWithItsCommit() throws IOException {
        String told = Files.readString(DOCS.resolve("drills.md")) + Files.readString(DOCS.resolve("figures.md"));
        for (Figure figure : all) {
            assertThat(told).as(figure.id()).contains(figure.commit().split(", "));
            String[] where = figure.where().split("#", 2);
            String page = Files.readString(DOCS.resolve(where[0]));
            if (where.length == 2) {
                Set<String> places = page.lines()
                        .filter(line -> line.startsWith("#"))
                        .map(line -> line.replaceFirst("#+ +", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9 _-]", "")
                                .replace(' ', '-'))
                        .collect(Collectors.toSet());
                assertThat(places).as(figure.id()).contains(where[1]);
            }
        }
    }
}
