package org.decisionledger.api.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.decisionledger.api.activity.Use.What;
import org.decisionledger.api.activity.UseLog.Bounds;
import org.decisionledger.api.answer.QuestionFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U44: what is kept of each use, how much, and how it is found again. */
class UseLogTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path users;

    private static Use use(int number, What what, String who) {
        return new Use(
                NOON.plusSeconds(number),
                what,
                who,
                "page",
                "/timeline/procurement:p" + number + "?lane=decisions",
                "/timeline/{id}",
                null,
                null,
                200);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(users.resolve("activity"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void usesAreFoundTheNewestFirstAndAreThereAgainAfterARestart() {
        UseLog log = new UseLog(users, Bounds.STANDARD);
        log.add(use(1, What.VIEWED, "jane"));
        log.add(use(2, What.RECORDED, "jane"));
        UseLog again = new UseLog(users, Bounds.STANDARD);
        again.add(use(3, What.VIEWED, ""));

        assertThat(again.newest(u -> true, 0, 10))
                .containsExactly(use(3, What.VIEWED, ""), use(2, What.RECORDED, "jane"), use(1, What.VIEWED, "jane"));
        assertThat(again.newest(u -> true, 1, 1)).containsExactly(use(2, What.RECORDED, "jane"));
        assertThat(again.newest(u -> u.who().equals("jane"), 1, 5)).containsExactly(use(1, What.VIEWED, "jane"));
    }

    @Test
    void aFileIsOnlyEverAddedTo() throws IOException {
        UseLog log = new UseLog(users, Bounds.STANDARD);
        log.add(use(1, What.VIEWED, "jane"));
        byte[] before = Files.readAllBytes(files().getFirst());
        log.add(use(2, What.VIEWED, "jane"));

        assertThat(Files.readString(files().getFirst())).startsWith(new String(before, StandardCharsets.UTF_8));
    }

    @Test
    void itsSizeIsBoundedAndALineSaysWhatWasLetGo() throws IOException {
        UseLog log = new UseLog(users, new Bounds(2_000, 3));
        for (int i = 0; i < 500; i++) {
            log.add(use(i, What.VIEWED, "jane"));
        }

        assertThat(files()).hasSize(3);
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(3 * 2_500);
        List<Use> all = log.newest(u -> true, 0, 1_000);
        assertThat(all.getFirst()).isEqualTo(use(499, What.VIEWED, "jane"));
        assertThat(all.stream().filter(u -> u.what() == What.LET_GO))
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u.address()).startsWith("activity-"));
    }

    @Test
    void aLineThatWasCutOffIsLeftOutAndTheNextStandsByItself() throws IOException {
        UseLog log = new UseLog(users, Bounds.STANDARD);
        log.add(use(1, What.VIEWED, "jane"));
        Files.writeString(
                files().getFirst(),
                "{\"at\":\"2026-11-22T12:00:00Z\",\"view\":\"/timeline/{id}",
                StandardOpenOption.APPEND);
        UseLog again = new UseLog(users, Bounds.STANDARD);
        again.add(use(2, What.VIEWED, "jane"));

        assertThat(again.newest(u -> true, 0, 10))
                .containsExactly(use(2, What.VIEWED, "jane"), use(1, What.VIEWED, "jane"));
    }

    @Test
    void withoutAFolderTheLastUsesAreKeptInMemoryAlone() {
        UseLog log = new UseLog(null, Bounds.STANDARD);
        for (int i = 0; i < 10_050; i++) {
            log.add(use(i, What.VIEWED, ""));
        }

        assertThat(log.newest(u -> true, 0, 20_000)).hasSize(10_000);
        assertThat(log.newest(u -> true, 0, 1)).containsExactly(use(10_049, What.VIEWED, ""));
    }

    @Test
    void thatAUseCannotBeKeptStopsNobodyAndIsCounted() throws IOException {
        Files.writeString(users.resolve("activity"), "in the way");
        UseLog log = new UseLog(users, Bounds.STANDARD);
        log.add(use(1, What.VIEWED, "jane"));

        assertThat(log.lost()).isEqualTo(1);
        assertThat(log.newest(u -> true, 0, 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "who, jane, true",
        "who, john, false",
        "who, -, false",
        "what, viewed, true",
        "what, exported, false",
        "address, PROCUREMENT:p7, true",
        "address, lane=dec, true",
        "address, contract, false",
        "from, 2026-11-22, true",
        "from, 2026-11-23, false",
        "to, 2026-11-22, true",
        "to, 2026-11-21, false",
    })
    void aUseIsFoundByWhoWhatWhereAndWhen(String name, String value, boolean found) {
        assertThat(UseQuestion.of(Map.of(name, value)).test(use(7, What.VIEWED, "jane")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"from, yesterday", "what, lookedAt", "row, 0", "to, 2026-13-01"})
    void aQuestionThatCannotBeReadIsRefused(String name, String value) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> UseQuestion.of(Map.of(name, value))))
                .isInstanceOf(QuestionFault.Malformed.class)
                .hasMessageContaining(value);
    }
}
