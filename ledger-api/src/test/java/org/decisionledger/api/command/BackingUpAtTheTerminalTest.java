package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.Occasions;
import org.decisionledger.api.http.Posted;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore as an operator types them. */
class BackingUpAtTheTerminalTest {

    @TempDir
    Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void fourEntries() {
        Terminal imported = Terminal.with(Posted.background(), "import", "-", "--data", at("data"));
        assertThat(imported.exit()).as(imported.err()).isZero();
    }

    private NotedOccasion noted(Occasion what) {
        return new Occasions(folder.resolve("data")).last(what).orElseThrow();
    }

    @Test
    void aLedgerIsBackedUpRestoredVerifiedAndGoesOn() throws IOException {
        fourEntries();
        Terminal taken = Terminal.run("backup", at("backup"), "--data", at("data"));
        assertThat(taken.exit()).as(taken.err()).isZero();
        assertThat(taken.out()).contains("the first 4 entries", "The key that signs is not part of it");
        assertThat(noted(Occasion.BACKUP))
                .matches(NotedOccasion::well)
                .extracting(NotedOccasion::detail)
                .asString()
                .contains("4 entries");

        Files.createDirectories(folder.resolve("new/keys"));
        Files.copy(folder.resolve("data/keys/log-key.pem"), folder.resolve("new/keys/log-key.pem"));
        Terminal restored = Terminal.run(
                "restore", at("backup"), "--data", at("new"), "--checkpoint", at("data") + "/log/checkpoint");

        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(restored.out())
                .contains("Restored 4 entries", "Nothing is missing of what the checkpoints given cover");
        assertThat(Terminal.with(Posted.OFFER, "record", "--data", at("new")).out())
                .contains("at position 5");
        assertThat(Terminal.run("checkpoint", "--data", at("new")).exit()).isZero();
        assertThat(Terminal.run("verify", "--data", at("new"), "--checkpoint", at("data") + "/log/checkpoint")
                        .exit())
                .isZero();
    }

    @Test
    void anOlderBackupIsToldAsARollbackWithExitOne() {
        fourEntries();
        Terminal.run("backup", at("backup"), "--data", at("data"), "--with-key");
        Terminal.with(Posted.OFFER, "record", "--data", at("data"));
        Terminal.run("checkpoint", "--checkpoint-to", at("away"), "--data", at("data"));

        Terminal restored = Terminal.run("restore", at("backup"), "--data", at("new"), "--checkpoint", at("away"));
        assertThat(restored.exit()).isEqualTo(Exit.NO);
        assertThat(restored.out()).contains("ROLLBACK", "the positions 5 to 5");
        assertThat(Terminal.run("show", "paper", "--data", at("new")).exit()).isZero();
        Terminal held = Terminal.run("checkpoint", "--data", at("new"));
        assertThat(held.exit()).isEqualTo(Exit.NO);
        assertThat(held.err()).contains("older than the checkpoint");

        Terminal json = Terminal.run(
                "restore",
                at("backup"),
                "--data",
                at("newer"),
                "--checkpoint",
                at("away"),
                "--accept-rollback",
                "--format",
                "json");
        assertThat(json.exit()).isZero();
        assertThat(EntryFormat.list(json.out())
                        .path("rollback")
                        .path("missingFrom")
                        .asLong())
                .isEqualTo(5);
        assertThat(Terminal.run("checkpoint", "--data", at("newer")).exit()).isZero();
    }

    @Test
    void whatCannotBeRestoredIsToldAndNothingIsMade() throws IOException {
        fourEntries();
        Terminal.run("backup", at("backup"), "--data", at("data"));
        assertThat(Terminal.run("restore", at("nothing"), "--data", at("new")).exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(Terminal.run("restore", at("backup"), "--data", at("data")).exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(Terminal.run("restore", at("backup"), "--data", at("new"), "--url", "http://localhost:1")
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(Terminal.run("restore", at("backup"), "--data", at("new"), "--checkpoint", "http://127.0.0.1:1/log")
                        .exit())
                .isEqualTo(Exit.CANNOT);
        assertThat(Terminal.run("backup", at("backup"), "--data", at("nothing")).exit())
                .isEqualTo(Exit.CANNOT);
        Files.writeString(folder.resolve("backup/log/ledger/000.p/4.jsonl"), "damaged");
        Terminal damaged = Terminal.run("restore", at("backup"), "--data", at("new"));
        assertThat(damaged.exit()).isEqualTo(Exit.NO);
        assertThat(damaged.err()).contains("000.p/4.jsonl of the backup is damaged");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void aRestoreIsTriedAndNotedAndLeavesNothing() throws IOException {
        fourEntries();
        Terminal.run("backup", at("backup"), "--data", at("data"));

        Terminal tried = Terminal.run("restore", "--test", at("backup"), "--data", at("data"));
        assertThat(tried.exit()).as(tried.err()).isZero();
        assertThat(tried.out()).contains("Restored 4 entries", "This was a test", "is removed again");
        assertThat(noted(Occasion.RESTORE_TEST).well()).isTrue();

        Files.writeString(folder.resolve("backup/verifier-key"), "damaged");
        assertThat(Terminal.run("restore", "--test", at("backup"), "--data", at("data"))
                        .exit())
                .isEqualTo(Exit.NO);
        assertThat(noted(Occasion.RESTORE_TEST).well()).isFalse();
        assertThat(noted(Occasion.RESTORE_TEST).detail()).contains("verifier-key");
    }

    @Test
    void aServedLedgerIsBackedUpThroughItsServerAndServedFromTheCopy() {
        String why;
        try (OpenLedger ledger = OpenLedger.open(
                        StoreSettings.embedded(folder.resolve("data")).withoutDurability());
                LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0)) {
            String url = "http://localhost:" + server.port();
            Terminal.run("import", "example:south-staffordshire", "--url", url);
            why = Terminal.run("why", "decision:sst-interim-solution", "--url", url)
                    .out();
            Terminal inUse = Terminal.run("backup", at("backup"), "--data", at("data"));
            assertThat(inUse.exit()).isEqualTo(Exit.CANNOT);
            assertThat(inUse.err()).contains("--url");
            assertThat(Terminal.run("backup", at("backup"), "--url", url, "--with-key")
                            .exit())
                    .as("a private key is not handed out")
                    .isEqualTo(Exit.BAD_INPUT);

            Terminal taken = Terminal.run("backup", at("backup"), "--url", url);
            assertThat(taken.exit()).as(taken.err()).isZero();
            assertThat(noted(Occasion.BACKUP).detail()).contains(at("backup"));
            Terminal restored =
                    Terminal.run("restore", at("backup"), "--data", at("new"), "--checkpoint", url + "/log");
            assertThat(restored.exit()).as(restored.out() + restored.err()).isZero();
        }
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("new")));
                LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0)) {
            assertThat(Terminal.run(
                                    "why",
                                    "decision:sst-interim-solution",
                                    "--url",
                                    "http://localhost:" + server.port())
                            .out())
                    .isEqualTo(why);
        }
    }
}
