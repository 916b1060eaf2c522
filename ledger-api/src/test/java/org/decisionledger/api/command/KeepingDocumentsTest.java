package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.document.DocumentFolder;
import org.decisionledger.api.document.FileTextTest;
import org.decisionledger.api.http.Posted;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F39, F59: files of documents at the terminal: kept, held against their digest, backed up and restored. */
class KeepingDocumentsTest {

    private static final String WORDS = "The cabinet met on 22 July 2019.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void fourEntries() {
        assertThat(Terminal.with(Posted.background(), "import", "-", "--data", at("data"))
                        .exit())
                .isZero();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Terminal run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = at("data");
        return Terminal.run(all);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String digest(String text) {
        return DocumentFolder.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path kept(String data) {
        String sha256 = digest(WORDS);
        return folder.resolve(data)
                .resolve("documents")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256);
    }

    private void keep() throws IOException {
        Terminal added = run("document", "add", file("minutes.txt", WORDS), "--for", "doc:paper");
        assertThat(added.exit()).as(added.err()).isZero();
    }

    // ---- document add

    @Test
    void aFileIsKeptUnderItsDigestAndThatIsRecordedOnce() throws IOException {
        Terminal added =
                run("document", "add", file("a.txt", WORDS), "--for", "doc:paper", "--by", "org:north-vale-council");

        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(added.out()).contains("SHA-256 " + digest(WORDS), "1 page of text", "at position 5");
        assertThat(kept("data")).content().isEqualTo(WORDS);
        assertThat(run("show", "doc:paper").out()).contains("orrected");
        Terminal again = run("document", "add", at("a.txt"), "--for", "doc:paper", "--format", "json");
        assertThat(again.exit()).isZero();
        assertThat(EntryFormat.list(again.out()).path("sha256").asString()).isEqualTo(digest(WORDS));
        assertThat(Terminal.head(folder.resolve("data"))).isEqualTo(5);
    }

    @Test
    void aPdfIsKeptByWhatIsInItWhateverItsName() throws IOException {
        Path pdf = Files.write(folder.resolve("paper.doc"), FileTextTest.pdf(java.util.List.of("One", "Two")));

        assertThat(run("document", "add", pdf.toString(), "--for", "doc:paper").out())
                .contains("2 pages of text");
    }

    @Test
    void whatCannotBeKeptIsRefusedWithTheReasonAndNothingIsKept() throws IOException {
        assertThat(run("document", "add", at("nowhere.txt"), "--for", "doc:paper"))
                .matches(told -> told.exit() == Exit.BAD_INPUT && told.err().contains("There is no file"));
        assertThat(run("document", "add", file("empty.txt", ""), "--for", "doc:paper"))
                .matches(told -> told.exit() == Exit.BAD_INPUT && told.err().contains("empty"));
        Files.write(folder.resolve("odd"), new byte[] {0x7f, 'E', 'L', 'F', 0});
        assertThat(run("document", "add", at("odd"), "--for", "doc:paper"))
                .matches(told -> told.exit() == Exit.BAD_INPUT && told.err().contains("neither PDF, DOCX"));
        assertThat(run("document", "add", file("a.txt", WORDS), "--for", "doc:nobody"))
                .matches(told -> told.exit() == Exit.BAD_INPUT && told.err().contains("not on record"));
        assertThat(run("document", "add", at("a.txt"), "--for", "org:north-vale-council")
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(run("document", "add", at("a.txt"), "--for", "doc:paper", "--url", "http://localhost:1"))
                .matches(told ->
                        told.exit() == Exit.BAD_INPUT && told.err().contains("POST /api/documents/doc:paper/file"));
        assertThat(run("document").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(folder.resolve("data/documents")).doesNotExist();
        assertThat(Terminal.head(folder.resolve("data"))).isEqualTo(4);
    }

    @Test
    void anotherFileOfTheSameDocumentIsAnotherVersion() throws IOException {
        keep();
        Terminal other = run("document", "add", file("b.txt", "Another text"), "--for", "doc:paper");

        assertThat(other.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(other.err()).contains("on record with the digest " + digest(WORDS), "DocumentVersionMade");
    }

    // ---- document verify

    @Test
    void everyFileIsReadAndOneThatIsMissingOrAlteredIsNamed() throws IOException {
        assertThat(run("document", "verify").exit())
                .as("nothing is kept, nothing is wrong")
                .isZero();
        keep();
        assertThat(run("document", "verify"))
                .matches(told -> told.exit() == Exit.DONE && told.out().contains("is there and as recorded"));

        Files.writeString(kept("data"), WORDS.replace("22", "23"));
        assertThat(run("document", "verify"))
                .matches(told -> told.exit() == Exit.NO
                        && told.out().contains("doc:paper")
                        && told.out().contains(digest(WORDS))
                        && told.out().contains("it was altered"));

        Files.delete(kept("data"));
        assertThat(run("document", "verify"))
                .matches(told -> told.exit() == Exit.NO && told.out().contains("is NOT there"));
        run("checkpoint");
        Terminal verified = run("verify");
        assertThat(verified.exit()).isEqualTo(Exit.NO);
        assertThat(verified.err()).as("the same where everything is verified").contains(digest(WORDS));
    }

    // ---- backup and restore

    @Test
    void theFilesGoIntoTheBackupAndComeBackHeldAgainstTheirDigests() throws IOException {
        keep();
        Terminal taken = run("backup", at("backup"));
        assertThat(taken.exit()).as(taken.err()).isZero();
        assertThat(taken.out()).contains("1 file of documents with it.");

        Terminal restored = Terminal.run("restore", at("backup"), "--data", at("new"));

        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("1 file of documents in place, each read and held against its digest");
        assertThat(kept("new")).content().isEqualTo(WORDS);
        assertThat(Terminal.run("document", "verify", "--data", at("new")).exit())
                .isZero();
    }

    @Test
    void aFileThatTheLedgerLostStaysInTheBackupThatHasIt() throws IOException {
        keep();
        run("backup", at("backup"));
        Files.delete(kept("data"));

        Terminal again = run("backup", at("backup"));

        assertThat(again.exit()).as(again.out()).isZero();
        assertThat(again.out()).contains("1 file of documents with it.");
        assertThat(Terminal.run("restore", at("backup"), "--data", at("new")).exit())
                .isZero();
        assertThat(kept("new")).content().isEqualTo(WORDS);
    }

    @Test
    void aBackupWithoutAFileThatIsGoneIsTakenAndSaysSoWithExitOneAndSoDoesItsRestore() throws IOException {
        keep();
        Files.writeString(kept("data"), "altered");

        Terminal taken = run("backup", at("backup"));
        Terminal restored = Terminal.run("restore", at("backup"), "--data", at("new"));

        assertThat(taken.exit()).isEqualTo(Exit.NO);
        assertThat(taken.out()).contains("Backup of the first", "MISSING: the file with the SHA-256 " + digest(WORDS));
        assertThat(restored.exit()).isEqualTo(Exit.NO);
        assertThat(restored.out()).contains("Restored ", "MISSING: the file with the SHA-256 " + digest(WORDS));
        assertThat(kept("new")).doesNotExist();
    }

    @Test
    void aFileDamagedInTheBackupIsNamedAndNothingIsRestored() throws IOException {
        keep();
        run("backup", at("backup"));
        Path inBackup = folder.resolve("backup/documents")
                .resolve(digest(WORDS).substring(0, 2))
                .resolve(digest(WORDS));
        Files.writeString(inBackup, "damaged");

        Terminal restored = Terminal.run("restore", at("backup"), "--data", at("new"));

        assertThat(restored.exit()).isEqualTo(Exit.NO);
        assertThat(restored.err()).contains(digest(WORDS), "damaged");
        assertThat(folder.resolve("new/ledger.mv.db")).doesNotExist();
    }

    @Test
    void aRestoreThatIsTriedReadsTheFilesAsWell() throws IOException {
        keep();
        run("backup", at("backup"));

        Terminal tried = run("restore", "--test", at("backup"));

        assertThat(tried.exit()).as(tried.err()).isZero();
        assertThat(tried.out()).contains("1 file of documents in place", "This was a test");
    }

    @Test
    void aServerHandsOutTheFilesAndWhoRecordedWhatAndNeverWhoMaySignIn() throws IOException {
        keep();
        Path users = Files.createDirectories(folder.resolve("data/users"));
        Files.writeString(
                users.resolve("recorded.jsonl"), "{\"entry\":\"paper\",\"name\":\"jo\",\"fullName\":\"Jo\"}\n");
        Files.writeString(users.resolve("users.json"), "[]");
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("data")));
                LedgerServer server = LedgerServer.start(
                        ledger,
                        "127.0.0.1",
                        0,
                        org.decisionledger.api.server.ServerSettings.STANDARD.withUsers(users))) {
            String url = "http://localhost:" + server.port();
            assertThat(Terminal.run("backup", at("backup"), "--url", url, "--with-users")
                            .exit())
                    .isEqualTo(Exit.BAD_INPUT);
            Terminal taken = Terminal.run("backup", at("backup"), "--url", url);
            assertThat(taken.exit()).as(taken.err()).isZero();
            assertThat(taken.out()).contains("1 file of documents with it.");
        }
        assertThat(names("backup/users")).containsExactly("recorded.jsonl");
        assertThat(Terminal.run("restore", at("backup"), "--data", at("new")).exit())
                .isZero();
        assertThat(kept("new")).content().isEqualTo(WORDS);
        assertThat(folder.resolve("new/users/recorded.jsonl")).content().contains("\"jo\"");
    }

    // ---- those who may sign in

    @Test
    void whoRecordedWhatIsPartOfABackupAndWhoMaySignInOnlyWhenAskedFor() throws IOException {
        Path users = Files.createDirectories(folder.resolve("data/users"));
        Files.writeString(users.resolve("recorded.jsonl"), "{\"entry\":\"paper\"}\n{\"entry\":\"half");
        Files.writeString(users.resolve("users.json"), "[{\"name\":\"jo\",\"hash\":\"$2a$10$secret\"}]");

        assertThat(run("backup", at("plain")).out()).doesNotContain("hashes of their passwords");
        assertThat(names("plain/users")).containsExactly("recorded.jsonl");
        Terminal.run("restore", at("plain"), "--data", at("new"));
        assertThat(folder.resolve("new/users/recorded.jsonl")).content().isEqualTo("{\"entry\":\"paper\"}\n");
        assertThat(folder.resolve("new/users/users.json")).doesNotExist();

        assertThat(run("backup", at("whole"), "--with-users").out()).contains("with the hashes of their passwords");
        Terminal restored = Terminal.run("restore", at("whole"), "--data", at("newer"));
        assertThat(restored.out()).contains("Put back of those who sign in: ", "recorded.jsonl", "users.json");
        assertThat(folder.resolve("newer/users/users.json")).content().contains("$2a$10$secret");
        assertThat(Files.getPosixFilePermissions(folder.resolve("newer/users/users.json")))
                .as("readable by its owner only")
                .isEqualTo(Set.of(
                        java.nio.file.attribute.PosixFilePermission.OWNER_READ,
                        java.nio.file.attribute.PosixFilePermission.OWNER_WRITE));
    }

    @Test
    void aFurtherBackupHasTheNewerListAndNoOlderOne() throws IOException {
        Path recorded = Files.createDirectories(folder.resolve("data/users")).resolve("recorded.jsonl");
        Files.writeString(recorded, "{\"entry\":\"a\"}\n");
        run("backup", at("backup"));
        Files.writeString(recorded, "{\"entry\":\"a\"}\n{\"entry\":\"b\"}\n");

        assertThat(run("backup", at("backup")).exit()).isZero();

        assertThat(names("backup/users")).containsExactly("recorded.jsonl");
        Terminal.run("restore", at("backup"), "--data", at("new"));
        assertThat(folder.resolve("new/users/recorded.jsonl")).content().contains("\"b\"");
    }

    @Test
    void whoMaySignInThereAlreadyIsNotWrittenOver() throws IOException {
        Path users = Files.createDirectories(folder.resolve("data/users"));
        Files.writeString(users.resolve("users.json"), "[\"old\"]");
        run("backup", at("backup"), "--with-users");
        Files.writeString(Files.createDirectories(folder.resolve("new/users")).resolve("users.json"), "[\"there\"]");

        Terminal restored = Terminal.run("restore", at("backup"), "--data", at("new"));

        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(restored.out()).doesNotContain("Put back of those who sign in");
        assertThat(folder.resolve("new/users/users.json")).content().isEqualTo("[\"there\"]");
    }

    private java.util.List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
