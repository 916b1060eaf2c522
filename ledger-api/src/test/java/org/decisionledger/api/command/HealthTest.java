package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.Occasions;
import org.decisionledger.api.http.Posted;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {

    @TempDir
    Path folder;

    @BeforeEach
    void record() {
        assertThat(ledger(Posted.background(), "import", "-").exit()).isZero();
    }

    @Test
    void u46_what_was_never_done_is_said_and_no_worry_for_a_young_ledger() {
        Terminal health = ledger("", "health");
        assertThat(health.exit()).as(health.out() + health.err()).isZero();
        assertThat(health.out())
                .contains(
                        "Nothing needs attention.", "All entries verified: never noted.", "index: has taken in 4 of 4");
    }

    @Test
    void what_needs_attention_is_told_first_and_ends_with_1() {
        note(Occasion.FULL_VERIFICATION, Duration.ofDays(9), true);
        Terminal health = ledger("", "health");
        assertThat(health.exit()).isEqualTo(1);
        assertThat(health.out())
                .containsSubsequence(
                        "What needs attention",
                        "Last done 9 days ago, later than every 7 days: all entries verified.",
                        "Recording",
                        "Entries can be recorded.");
    }

    @Test
    void the_limits_of_the_data_folder_hold_and_what_is_no_limit_is_refused_with_its_file() throws IOException {
        note(Occasion.FULL_VERIFICATION, Duration.ofDays(9), true);
        Path limits = Files.writeString(folder.resolve("health.properties"), "verification.days=30\n");
        assertThat(ledger("", "health").exit()).isZero();
        Files.writeString(limits, "verification.weeks=4\n");
        Terminal refused = ledger("", "health");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains(limits.toString(), "verification.weeks", "verification.days");
    }

    @Test
    void a_signed_checkpoint_is_noted_by_the_command_that_signs_it() {
        assertThat(ledger("", "checkpoint").exit()).isZero();
        assertThat(new Occasions(folder).last(Occasion.CHECKPOINT))
                .hasValueSatisfying(noted -> assertThat(noted.detail()).isEqualTo("It covers the first 4 entries."));
        assertThat(ledger("", "health").out()).contains("The newest covers the first 4 entries.");
    }

    @Test
    void a_server_tells_the_same_and_the_command_ends_the_same() {
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder));
                LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0)) {
            String url = "http://localhost:" + server.port();
            Terminal well = Terminal.run("health", "--url", url);
            assertThat(well.exit()).as(well.err()).isZero();
            assertThat(well.out()).startsWith("Health of the ledger\n").contains("Nothing needs attention.");
            note(Occasion.BACKUP, Duration.ofHours(1), false);
            Terminal worrying = Terminal.run("health", "--url", url, "--format", "json");
            assertThat(worrying.exit()).isEqualTo(1);
            assertThat(worrying.out()).contains("\"state\" : \"needsAttention\"");
        }
    }

    @Test
    void who_is_no_ledger_is_told_apart() {
        Terminal nobody = Terminal.run("health", "--url", "http://127.0.0.1:1");
        assertThat(nobody.exit()).isEqualTo(3);
        assertThat(ledger("", "health", "--format", "csv").exit()).isEqualTo(2);
    }

    private void note(Occasion what, Duration ago, boolean well) {
        Instant at = Clock.systemUTC().instant().minus(ago);
        new Occasions(folder).note(new NotedOccasion(what, at, well, "Told."));
    }

    private Terminal ledger(String input, String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--data";
        all[words.length + 1] = folder.toString();
        return Terminal.with(input, all);
    }
}
