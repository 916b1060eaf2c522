package org.decisionledger.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.backup.Kept.Kind;
import org.decisionledger.api.proof.LogDoesNotHold;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.PutBack;
import org.decisionledger.checker.ExportChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is restored is what was there, to the last character, and the log goes on from it. */
class RestoringTest {

    @TempDir
    Path folder;

    private Path at(String name) {
        return folder.resolve(name);
    }

    @ParameterizedTest
    @CsvSource({"EMBEDDED, EMBEDDED", "EMBEDDED, POSTGRES", "POSTGRES, EMBEDDED", "POSTGRES, POSTGRES"})
    void everyRowComesBackAsItWasStoredWhateverTheDatabase(Kind from, Kind to) throws Exception {
        Kept old = from.in(at("old")).grow(700);
        old.backup(at("backup"));
        Kept anew = to.in(at("new")).withKeyOf(old);

        Restored restored = anew.restore(at("backup"));

        assertThat(restored.entries()).isEqualTo(700);
        assertThat(restored.canSign()).isTrue();
        assertThat(anew.rows()).isEqualTo(old.rows());
        assertThat(things(anew)).isEqualTo(things(old)).isNotEmpty();
        assertThat(anew.verify().findings()).isEmpty();
        assertThat(Kept.contents(anew.proof().log()))
                .isEqualTo(Kept.contents(old.proof().log()));
    }

    private static List<String> things(Kept ledger) throws SQLException {
        List<String> things = new ArrayList<>();
        try (Connection connection = ledger.place().asService();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select thing_id, introduced_at from known_thing order by thing_id")) {
            while (rows.next()) {
                things.add(rows.getString(1) + " " + rows.getLong(2));
            }
        }
        return things;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theLogGoesOnUnderItsNameAndWhatIsSignedNextBeginsWithWhatWasSigned(Kind kind) throws Exception {
        Kept old = kind.in(at("old")).grow(300);
        old.sign(at("away"));
        old.backup(at("backup"));
        Kept anew = kind.in(at("new")).withKeyOf(old);
        Restore restore = anew.restoring(at("backup"));
        restore.elsewhere().add(at("away"));

        Restored restored = restore.run(false, at -> {});
        anew.grow(320).sign(at("away"));

        assertThat(restored.rollback()).isNull();
        assertThat(restored.heldAgainst()).isEqualTo(2);
        assertThat(anew.verify(at("away").resolve("checkpoint-300")).sound()).isTrue();
        assertThat(anew.backup(at("backup")).before()).isEqualTo(300);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsThereIsNeverWrittenOver(Kind kind) throws Exception {
        Kept old = kind.in(at("old")).grow(10);
        old.backup(at("backup"));
        Kept other = kind.in(at("other")).withKeyOf(old).grow(5);

        assertThatThrownBy(() -> other.restore(at("backup")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never written over");
        assertThat(other.rows()).hasSize(5);
        assertThatThrownBy(() -> old.restore(at("backup"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(old.verify().sound()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anOlderBackupIsARollbackWithTheMissingRangeAndNothingIsSignedOnIt(Kind kind) throws Exception {
        Kept old = kind.in(at("old")).grow(40);
        old.backup(at("backup"));
        old.grow(55).sign(at("away"));
        Kept anew = kind.in(at("new")).withKeyOf(old);
        Restore restore = anew.restoring(at("backup"));
        restore.elsewhere().add(at("away"));

        Restored restored = restore.run(false, at -> {});

        assertThat(restored.setBack()).isTrue();
        assertThat(restored.text())
                .contains("ROLLBACK", "which covers 55 entries", "the positions 41 to 55 (15 of them)");
        assertThat(anew.rows()).isEqualTo(old.rows().subList(0, 40));
        assertThatThrownBy(() -> anew.grow(41).sign(at("elsewhere")))
                .isInstanceOf(LogDoesNotHold.class)
                .hasMessageContaining("older than the checkpoint");
        assertThat(anew.verify().findings())
                .as("verify knows the newer checkpoint, too")
                .anyMatch(finding -> finding.words().contains("covers 55 entries"));
    }

    @Test
    void aRollbackThatIsAcceptedIsToldAndTheLogGoesOn() throws Exception {
        Kept old = Kind.EMBEDDED.in(at("old")).grow(10);
        old.backup(at("backup"));
        old.grow(12).sign(at("away"));
        Kept anew = Kind.EMBEDDED.in(at("new")).withKeyOf(old);
        Restore restore = anew.restoring(at("backup"));
        restore.elsewhere().add(at("away").resolve("checkpoint"));

        Restored restored = restore.run(true, at -> {});

        assertThat(restored.setBack()).isFalse();
        assertThat(restored.text()).contains("ROLLBACK", "positions 11 to 12", "It was accepted");
        anew.grow(11).sign(at("new-away"));
        assertThat(anew.verify(at("away").resolve("checkpoint")).sound())
                .as("whoever holds the newer checkpoint still sees it")
                .isFalse();
        assertThatThrownBy(() -> anew.sign(at("away"))).isInstanceOf(LogDoesNotHold.class);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aCheckpointOverOtherEntriesRefusesTheBackupAndNothingIsMade(Kind kind) throws Exception {
        Kept old = kind.in(at("old")).grow(20);
        old.backup(at("backup"));
        Kept twin = Kind.EMBEDDED.in(at("twin")).withKeyOf(old).grow(9);
        twin.sign(at("twin-away"));
        Kept anew = kind.in(at("new")).withKeyOf(old);
        Restore restore = anew.restoring(at("backup"));
        restore.elsewhere().add(at("twin-away"));

        assertThatThrownBy(() -> restore.run(true, at -> {}))
                .isInstanceOf(BackupDoesNotHold.class)
                .hasMessageContaining("The first 9 entries");

        assertThat(anew.proof().log().resolve("checkpoint")).doesNotExist();
        assertThat(anew.restore(at("backup")).entries()).as("the place is free").isEqualTo(20);
    }

    @Test
    void aCheckpointOfAnotherLogIsRefused() throws Exception {
        Kept old = Kind.EMBEDDED.in(at("old")).grow(6);
        old.backup(at("backup"));
        Kind.EMBEDDED.in(at("stranger")).grow(6).sign(at("away"));
        Restore restore = Kind.EMBEDDED.in(at("new")).restoring(at("backup"));

        assertThatThrownBy(() -> restore.elsewhere().add(at("away")))
                .isInstanceOf(BackupDoesNotHold.class)
                .hasMessageContaining("not signed by the key");
        assertThatThrownBy(() -> restore.elsewhere().add(at("nowhere"))).isInstanceOf(LedgerUnavailable.class);
        assertThatThrownBy(() -> Kind.EMBEDDED.in(at("stranger")).restoring(at("backup")))
                .as("the key in place is that of another log")
                .isInstanceOf(LogDoesNotHold.class);
    }

    @Test
    void thePrivateKeyIsInTheBackupOnlyWhenAskedForAndComesBackWithIt() throws Exception {
        Kept old = Kind.EMBEDDED.in(at("old")).grow(6);
        old.backup(at("without"));
        old.backup(at("with"), old.privateKey());

        assertThat(everyText(at("without"))).doesNotContain("PRIVATE KEY");
        Kept keyless = Kind.EMBEDDED.in(at("keyless"));
        Restored restored = keyless.restore(at("without"));
        assertThat(restored.canSign()).isFalse();
        assertThat(restored.text()).contains("The key that signs is not in place");
        assertThatThrownBy(() -> keyless.grow(7).sign(at("away")))
                .as("no new key is made for an old log")
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("log-key.pem");
        keyless.withKeyOf(old).sign(at("away"));

        Kept anew = Kind.EMBEDDED.in(at("new"));
        assertThat(anew.restore(at("with")).canSign()).isTrue();
        anew.grow(7).sign(at("away2"));
        old.grow(8).backup(at("with"));
        assertThat(Manifest.in(at("with")).orElseThrow().files())
                .as("it stays, once asked for")
                .containsKey("log-key.pem");
    }

    private static String everyText(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : Kept.contents(folder).keySet()) {
            all.append(file).append(new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    @Test
    void theLogInABackupIsAnExportThatTheSeparateCheckerVerifies() throws Exception {
        Kept old = Kind.EMBEDDED.in(at("old")).grow(300);
        old.backup(at("backup"));
        old.grow(600).backup(at("backup"));

        List<String> said = new ArrayList<>();
        int exit = ExportChecker.run(
                said::add,
                said::add,
                at("backup/log").toString(),
                "--key",
                at("backup/verifier-key").toString());

        assertThat(exit).as(said.toString()).isZero();
        assertThat(said.toString()).contains("SOUND: all 600 entries");
    }

    @Test
    void aRestoreThatWasCutShortIsNeverTakenForALedgerAndCanBeRunAgain() throws Exception {
        Kept old = Kind.EMBEDDED.in(at("old")).grow(600);
        old.backup(at("backup"));
        Kept anew = Kind.EMBEDDED.in(at("new")).withKeyOf(old);
        Restore restore = anew.restoring(at("backup"));
        assertThatThrownBy(() -> restore.run(false, position -> {
                    if (position == 400) {
                        throw new OutOfMemoryError("the process ends here");
                    }
                }))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(at("new/data").resolve(PutBack.MARK)).exists();
        assertThatThrownBy(() -> LedgerStore.open(anew.place().settings()))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("was not finished");
        assertThat(anew.restore(at("backup")).entries()).isEqualTo(600);
        assertThat(anew.verify().sound()).isTrue();
    }

    @Test
    void aSharedRestoreCutShortBeforeTheLogWasWholeIsFinishedWhenRunAgain() throws Exception {
        Kept old = Kind.EMBEDDED.in(at("old")).grow(30);
        old.backup(at("backup"));
        Kept anew = Kind.POSTGRES.in(at("new")).withKeyOf(old);
        anew.restore(at("backup"));
        Files.writeString(anew.proof().log().resolve(PutBack.MARK), "left by a process that ended");
        Files.delete(anew.proof().log().resolve("checkpoint"));

        assertThatThrownBy(() -> anew.sign(at("away"))).isInstanceOf(LogDoesNotHold.class);
        assertThat(anew.restore(at("backup")).entries()).isEqualTo(30);
        assertThat(anew.verify().sound()).isTrue();
    }

    @Test
    void anEmptyLedgerIsBackedUpAndRestoredToo() throws Exception {
        Kept old = Kind.EMBEDDED.in(at("old"));
        old.backup(at("backup"));
        Kept anew = Kind.EMBEDDED.in(at("new")).withKeyOf(old);

        assertThat(anew.restore(at("backup")).entries()).isZero();
        assertThat(anew.grow(5).rows()).hasSize(5);
        assertThat(new ProofLogOf(anew).size()).isZero();
    }

    /** What the newest checkpoint of a ledger covers. */
    private record ProofLogOf(Kept ledger) {
        long size() {
            try (LedgerStore store = LedgerStore.open(ledger.place().settings().forReading())) {
                return new ProofLog(store.log(), ledger.proof())
                        .newest()
                        .orElseThrow()
                        .size();
            }
        }
    }
}
