package org.decisionledger.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.decisionledger.api.backup.Backup.Taken;
import org.decisionledger.api.backup.Kept.Kind;
import org.decisionledger.api.proof.LogDoesNotHold;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup is at one position, whole or none; what it holds is never worsened. Seed: {@code -Dledger.seed=…}. */
class BackingUpTest {

    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());

    @TempDir
    Path folder;

    private Path backup;

    @BeforeEach
    void name() {
        backup = folder.resolve("backup");
    }

    private Kept ledger(long size) {
        return Kind.EMBEDDED.in(folder.resolve("ledger")).grow(size);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsRecordedMeanwhileIsInTheNextOne(Kind kind) {
        Kept ledger = kind.in(folder.resolve("ledger")).grow(600);
        try (LedgerStore store = LedgerStore.open(ledger.place().settings())) {
            OpenedSource opened = new OpenedSource(store.log(), new ProofLog(store.log(), ledger.proof()));
            BackupSource busy = new Recording(opened, store);

            Taken first = new Backup(busy, backup, at -> {}).take(Kept.NOON, null);
            Taken second = new Backup(opened, backup, at -> {}).take(Kept.NOON, null);

            assertThat(first.entries()).isEqualTo(600);
            assertThat(second.before()).isEqualTo(600);
            assertThat(second.entries()).isEqualTo(1_200).isEqualTo(store.log().head());
        }
        assertThat(Kind.EMBEDDED.in(folder.resolve("new")).restore(backup).entries())
                .isEqualTo(1_200);
    }

    /** A source that records an entry for each one it hands over. */
    private record Recording(OpenedSource opened, LedgerStore store) implements BackupSource {
        @Override
        public SignedNote checkpoint() {
            return opened.checkpoint();
        }

        @Override
        public NoteKey key() {
            return opened.key();
        }

        @Override
        public void rows(long last, Consumer<StoredRow> each) {
            opened.rows(last, row -> {
                store.recorder().record(Sample.approach("meanwhile" + row.position(), "procurement:home-care"));
                each.accept(row);
            });
        }
    }

    @Test
    void aFurtherBackupWritesOnlyWhatIsNew() throws Exception {
        Kept ledger = ledger(1_000);
        ledger.backup(backup);
        Path old = backup.resolve("log/ledger/000.jsonl");
        Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.from(1, TimeUnit.DAYS));

        ledger.grow(1_100);
        Taken taken = ledger.backup(backup);

        assertThat(taken.text()).contains("the first 1,100 entries", "100 of them are new");
        assertThat(Files.getLastModifiedTime(old).to(TimeUnit.DAYS)).isEqualTo(1);
        assertThat(backup.resolve("log/ledger/003.p/232.jsonl"))
                .as("it has grown, and stands under its new name")
                .doesNotExist();
        assertThat(backup.resolve("log/ledger/004.p/76.jsonl")).exists();
    }

    @Test
    void anInterruptedBackupLeavesTheOneBeforeOrNone() throws Exception {
        System.out.println("ledger.seed=" + SEED);
        Random random = new Random(SEED);
        Kept ledger = ledger(300);
        for (int run = 0; run < 5; run++) {
            long from = 300 + 100L * run;
            long stop = 1 + random.nextLong(from);
            assertThatThrownBy(() -> interrupted(ledger, stop)).isInstanceOf(OutOfMemoryError.class);
            if (run == 0) {
                assertThatThrownBy(() -> BackupFolder.open(backup))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("no whole backup");
            } else {
                BackupFolder before = BackupFolder.open(backup);
                before.check();
                assertThat(before.head().size()).isEqualTo(from - 100);
            }
            ledger.backup(backup);
            ledger.grow(from + 100);
        }
    }

    private void interrupted(Kept ledger, long stop) {
        try (LedgerStore store = LedgerStore.open(ledger.place().settings())) {
            new Backup(new OpenedSource(store.log(), new ProofLog(store.log(), ledger.proof())), backup, position -> {
                        if (position == stop) {
                            throw new OutOfMemoryError("the process ends here");
                        }
                    })
                    .take(Kept.NOON, null);
        }
    }

    @Test
    void aFileThatRottedInTheBackupIsWrittenAgainFromTheLedger() throws Exception {
        Kept ledger = ledger(300);
        ledger.backup(backup);
        Path rotten = backup.resolve("log/ledger/000.jsonl");
        byte[] sound = Files.readAllBytes(rotten);
        flip(rotten, sound.length / 2);

        ledger.backup(backup);

        assertThat(rotten).hasBinaryContent(sound);
    }

    private static void flip(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void anyFlippedBitAnywhereIsRefusedWithTheNameOfTheFile() throws Exception {
        Kept ledger = ledger(300);
        ledger.backup(backup, ledger.privateKey());
        for (String name : Kept.contents(backup).keySet()) {
            Path file = backup.resolve(name);
            byte[] sound = Files.readAllBytes(file);
            for (int at : new int[] {0, sound.length / 2, sound.length - 1}) {
                flip(file, at);
                assertRefused(name);
                Files.write(file, sound);
            }
            Files.write(file, java.util.Arrays.copyOf(sound, sound.length - 1));
            assertRefused(name);
            Files.delete(file);
            if (name.equals(Manifest.FILE)) {
                assertThatThrownBy(this::restoring).hasMessageContaining("There is no whole backup");
            } else {
                assertRefused(name);
            }
            Files.write(file, sound);
        }
        assertThat(restoring().entries()).isEqualTo(300);
    }

    private Restore restoring() {
        return Kind.EMBEDDED.in(folder.resolve("new")).restoring(backup);
    }

    private void assertRefused(String name) {
        assertThatThrownBy(this::restoring)
                .as(name)
                .isInstanceOf(BackupDoesNotHold.class)
                .hasMessageContaining(backup.resolve(name).toString());
        assertThat(folder.resolve("new/data")).doesNotExist();
    }

    @Test
    void alteredLinesWithAManifestMadeAnewAreRefusedBecauseTheyWereNotSigned() throws Exception {
        Kept ledger = ledger(20);
        ledger.backup(backup);
        String path = "log/ledger/000.p/20.jsonl";
        Path lines = backup.resolve(path);
        Files.writeString(lines, Files.readString(lines).replaceFirst("a contract of two", "a contract of ten"));
        Manifest honest = Manifest.in(backup).orElseThrow();
        Map<String, String> files = new java.util.TreeMap<>(honest.files());
        files.put(path, Sha256.of(Files.readAllBytes(lines)));
        Files.writeString(
                backup.resolve(Manifest.FILE),
                new Manifest(honest.taken(), honest.checkpoint(), new java.util.TreeMap<>(files)).text());

        assertThatThrownBy(() -> Kind.EMBEDDED.in(folder.resolve("new")).restore(backup))
                .isInstanceOf(BackupDoesNotHold.class)
                .hasMessageContaining("not those that its checkpoint was signed over");
        assertThat(folder.resolve("new/data/ledger.mv.db")).doesNotExist();
    }

    @Test
    void aLedgerThatWasSetBackOrIsAnotherDoesNotOverwriteItsBackup() throws Exception {
        Kept ledger = ledger(600);
        ledger.backup(backup);
        Map<String, String> before = Kept.contents(backup);

        Kept shorter =
                Kind.EMBEDDED.in(folder.resolve("shorter")).withKeyOf(ledger).grow(599);
        assertThatThrownBy(() -> shorter.backup(backup))
                .isInstanceOf(BackupDoesNotHold.class)
                .hasMessageContaining("the positions 600 to 600 are gone");
        Kept twin = Kind.EMBEDDED.in(folder.resolve("twin")).withKeyOf(ledger).grow(700);
        assertThatThrownBy(() -> twin.backup(backup)).isInstanceOf(BackupDoesNotHold.class);
        Kept stranger = Kind.EMBEDDED.in(folder.resolve("stranger")).grow(700);
        assertThatThrownBy(() -> stranger.backup(backup)).isInstanceOf(BackupDoesNotHold.class);

        assertThat(Kept.contents(backup)).isEqualTo(before);
    }

    @Test
    void anotherBeginningIsFoundEvenWhereNoFullTileTellsIt() throws Exception {
        Kept ledger = ledger(20);
        ledger.backup(backup);
        Kept twin = Kind.EMBEDDED.in(folder.resolve("twin")).withKeyOf(ledger).grow(30);

        assertThatThrownBy(() -> twin.backup(backup))
                .isInstanceOf(BackupDoesNotHold.class)
                .hasMessageContaining("The first 20 entries of the ledger are not those of the backup");
        assertThat(BackupFolder.open(backup).head().size()).isEqualTo(20);
    }

    @Test
    void aLedgerThatDoesNotFitItsLogIsNotBackedUp() throws Exception {
        Kept ledger = ledger(20);
        ledger.sign(folder.resolve("away"));
        Files.writeString(ledger.proof().log().resolve("tile/0/000.p/20"), "damaged");

        assertThatThrownBy(() -> ledger.backup(backup)).isInstanceOf(LogDoesNotHold.class);
        assertThat(backup.resolve(Manifest.FILE)).doesNotExist();
    }

    @Test
    void twoBackupsIntoOneFolderDoNotMix() {
        Kept ledger = ledger(20);
        ledger.backup(backup);
        ledger.grow(30);
        try (LedgerStore store = LedgerStore.open(ledger.place().settings())) {
            OpenedSource opened = new OpenedSource(store.log(), new ProofLog(store.log(), ledger.proof()));
            Backup other = new Backup(opened, backup, at -> {});
            new Backup(
                            opened,
                            backup,
                            position -> assertThatThrownBy(() -> other.take(Kept.NOON, null))
                                    .isInstanceOf(LedgerUnavailable.class)
                                    .hasMessageContaining("under way already"))
                    .take(Kept.NOON, null);
        }
        assertThat(restoring().entries()).isEqualTo(30);
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws Exception {
        Kept ledger = ledger(5);
        Files.createDirectories(backup);
        Files.writeString(backup.resolve("letters.txt"), "mine");

        assertThatThrownBy(() -> ledger.backup(backup))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letters.txt");
        assertThat(Kept.contents(backup).keySet()).isEqualTo(java.util.Set.of("letters.txt"));
    }

    @Test
    void theManifestIsReadByTheUsualTool() throws Exception {
        ledger(20).backup(backup);
        Process tool = new ProcessBuilder("sha256sum", "--check", "--strict", Manifest.FILE)
                .directory(backup.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(tool.waitFor()).as(said).isZero();
        assertThat(said.lines()).allMatch(line -> line.endsWith(": OK")).hasSizeGreaterThan(3);
        assertThat(List.of(said)).isNotEmpty();
    }
}
