package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.Occasions;
import org.decisionledger.api.http.Posted;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key, checkpoint, verify, prove and export-log at the terminal. */
class ProvingTest {

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void fourEntries() {
        data = folder.resolve("data");
        assertThat(Terminal.with(Posted.background(), "import", "-", "--data", data.toString())
                        .exit())
                .isZero();
    }

    private Terminal run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--data", data.toString()));
        return Terminal.run(all.toArray(String[]::new));
    }

    @Test
    void aSignedCheckpointIsPrintedAndCopiedAndTheLedgerVerifiesAgainstTheCopy() throws Exception {
        Path away = folder.resolve("away");
        Terminal signed = run("checkpoint", "--checkpoint-to", away.toString());
        assertThat(signed.exit()).as(signed.err()).isZero();
        String key = run("key").out().strip();
        SignedNote.parse(signed.out()).check(NoteKey.parse(key));
        assertThat(away.resolve("checkpoint")).hasContent(signed.out());

        Terminal verified =
                run("verify", "--checkpoint", away.resolve("checkpoint").toString(), "--key", key);
        assertThat(verified.exit()).as(verified.out()).isZero();
        assertThat(verified.out()).contains("Every entry it covers is as it was signed.");
        assertThat(EntryFormat.list(run("verify", "--format", "json").out()).path("findings"))
                .isEmpty();
    }

    @Test
    void thatEverythingWasVerifiedIsNotedInTheFolder() throws Exception {
        run("checkpoint");
        Path kept = Files.copy(data.resolve("log/checkpoint"), folder.resolve("kept"));
        Terminal since = run("verify", "--since", kept.toString());
        assertThat(since.exit()).as(since.out() + since.err()).isZero();
        assertThat(since.out()).contains("Held against 2 signed checkpoints");
        assertThat(run("verify", "--since", "5").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run("verify", "--since", "nowhere").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run("verify").exit()).isZero();
        assertThat(new Occasions(data).last(Occasion.FULL_VERIFICATION))
                .get()
                .satisfies(noted -> assertThat(noted.well()).isTrue())
                .satisfies(noted -> assertThat(noted.detail()).startsWith("4 entries read"));
    }

    @Test
    void withoutACheckpointTheAnswerIsNo() {
        Terminal verified = run("verify");
        assertThat(verified.exit()).isEqualTo(Exit.NO);
        assertThat(verified.out()).contains("nothing is vouched for");
        assertThat(run("prove", "1").exit()).isEqualTo(Exit.NO);
        assertThat(run("export-log", folder.resolve("export").toString()).exit())
                .isEqualTo(Exit.NO);
        assertThat(data.resolve("log")).as("asking makes nothing").doesNotExist();
    }

    @Test
    void aDamagedLogIsToldWithExitOne() throws IOException {
        run("checkpoint");
        Files.writeString(data.resolve("log/tile/0/000.p/4"), "x");
        Terminal verified = run("verify");
        assertThat(verified.exit()).isEqualTo(Exit.NO);
        assertThat(verified.out()).contains("file: The file ", "000.p/4", "Things that are wrong: 1.");
        assertThat(EntryFormat.list(run("verify", "--format", "json").out())
                        .path("findings")
                        .get(0)
                        .path("kind")
                        .asString())
                .isEqualToIgnoringCase("file");
    }

    @Test
    void aProofIsPrintedOrWrittenToAFile() {
        run("checkpoint");
        Terminal text = run("prove", "4");
        assertThat(text.exit()).as(text.err()).isZero();
        assertThat(text.out()).contains("number 4 of the first 4 entries");
        assertThat(EntryFormat.list(run("prove", "4", "--format", "json").out())
                        .path("index")
                        .asLong())
                .isEqualTo(3);
        Path file = folder.resolve("4.tlog-proof");
        assertThat(run("prove", "4", "--file", file.toString()).exit()).isZero();
        assertThat(file).content().startsWith("c2sp.org/tlog-proof@v1\n");
        assertThat(run("prove", "nobody").exit()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void aReceiptIsGivenAgainWithTheCheckpointThatCoversTheEntry() {
        Terminal recorded = Terminal.with(Posted.OFFER, "record", "--data", data.toString());
        Terminal before = run("receipt", "offer-1");
        assertThat(before.exit()).as(before.err()).isZero();
        assertThat(before.out()).isEqualTo(recorded.out() + "No signed checkpoint covers it yet.\n");

        String checkpoint = run("checkpoint").out();
        assertThat(run("receipt", "5").out())
                .startsWith(recorded.out())
                .contains(
                        "over the first 5 entries",
                        checkpoint.lines().findFirst().orElseThrow());
        assertThat(EntryFormat.list(
                                run("receipt", "offer-1", "--format", "json").out())
                        .path("checkpoint")
                        .asString())
                .isEqualTo(checkpoint);
        assertThat(run("receipt", "nobody").exit()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void theLogIsExportedIntoAnEmptyFolderOnly() {
        run("checkpoint");
        String target = folder.resolve("export").toString();
        Terminal exported = run("export-log", target);
        assertThat(exported.exit()).as(exported.err()).isZero();
        assertThat(exported.out()).contains("4 entries");
        assertThat(run("export-log", target).exit()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void theFoldersOfLogAndKeyAreThoseTheEnvironmentNames() {
        assertThat(Where.proof(data, List.of(), Map.of())).isEqualTo(ProofSettings.in(data));
        assertThat(Where.proof(
                        data,
                        List.of(folder),
                        Map.of("LEDGER_KEY_DIR", "/k", "LEDGER_LOG_DIR", "/l", "LEDGER_LOG_NAME", "a.example/log")))
                .isEqualTo(new ProofSettings(Path.of("/k"), Path.of("/l"), "a.example/log", List.of(folder)));
        assertThat(Where.proof(
                        data,
                        List.of(),
                        Map.of(
                                "LEDGER_DB_URL", "jdbc:postgresql://db/ledger",
                                "LEDGER_DB_USER", "u",
                                "LEDGER_DB_PASSWORD", "p")))
                .as("a shared database has no folder of its own")
                .isNull();
    }
}
