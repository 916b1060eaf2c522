package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.index.Poison;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that makes the projections anew. */
class RebuildingTest {

    @TempDir
    Path folder;

    private String data;

    @BeforeEach
    void fill() {
        data = folder.resolve("ledger").toString();
        assertThat(Terminal.run("--data", data, "import", "example:peterborough")
                        .exit())
                .isZero();
    }

    @Test
    void itTellsHowFarItHasComeWhatItFoundAndHowFastItWas() {
        Terminal rebuilt = Terminal.run("--data", data, "rebuild");
        assertThat(rebuilt.exit()).isZero();
        assertThat(rebuilt.err()).containsPattern("[0-9,]+ of [0-9,]+ entries, [0-9,]+ a second");
        assertThat(rebuilt.out())
                .contains("index: the same as in use")
                .contains("What was made anew is in use now.")
                .contains("Nothing to compare for the checks");
        assertThat(Terminal.run("--data", data, "--format", "json", "rebuild", "--compare")
                        .out())
                .contains("\"changed\" : false");
    }

    @Test
    void aDifferenceIsToldWithItsFirstRowAndComparingEndsWithOne() throws Exception {
        // Whoever opens a ledger brings its index up to the last entry; after an import it may not be there yet.
        assertThat(Terminal.run("--data", data, "rebuild", "--compare").exit()).isZero();
        try (Connection service =
                        LedgerUnderTest.embedded(folder.resolve("ledger")).asService();
                Statement statement = service.createStatement()) {
            assertThat(statement.executeUpdate("delete from posting where name like 'n meeting:%'"))
                    .isPositive();
        }
        Terminal compared = Terminal.run("--data", data, "rebuild", "--compare");
        assertThat(compared.exit()).isEqualTo(Exit.NO);
        assertThat(compared.out()).contains("index: NOT the same").contains("n meeting:");

        Terminal changed = Terminal.run("--data", data, "rebuild");
        assertThat(changed.exit()).isZero();
        assertThat(changed.out()).contains("index: NOT the same").contains("is in use now");
        assertThat(Terminal.run("--data", data, "rebuild", "--compare").exit()).isZero();
    }

    @Test
    void aRunningServerIsAskedAndWatched() {
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(Path.of(data)));
                LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0)) {
            String url = "http://localhost:" + server.port();
            Terminal rebuilt = Terminal.run("--url", url, "rebuild");
            assertThat(rebuilt.exit()).as(rebuilt.err()).isZero();
            assertThat(rebuilt.out()).contains("index: the same as in use").contains("is in use now");
        }
    }

    @Test
    void anAnswerAtTheTerminalSaysWhichEntriesItLeavesOut() throws Exception {
        long head = Terminal.head(Path.of(data));
        Poison.after(LedgerUnderTest.embedded(Path.of(data)), head, "poison");
        String sentence =
                "1 entry on record could not be taken in and is in no answer: position " + (head + 1) + " (poison).";
        Terminal text = Terminal.run("--data", data, "list", "meetings");
        assertThat(text.out()).startsWith("LEFT OUT: " + sentence);
        assertThat(text.err()).contains(sentence);
        assertThat(Terminal.run("--data", data, "--format", "json", "list", "meetings")
                        .out())
                .contains("\"leftOut\"");
        Terminal csv = Terminal.run("--data", data, "--format", "csv", "list", "meetings");
        assertThat(csv.out()).doesNotContain(sentence);
        assertThat(csv.err()).contains(sentence);
    }
}
