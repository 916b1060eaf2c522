package org.decisionledger.api.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Frontier;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.Proofs;
import org.decisionledger.core.transparency.Proofs.NotProved;
import org.decisionledger.core.transparency.SignedNote;
import org.decisionledger.core.transparency.SignedNote.NotSigned;
import org.decisionledger.core.transparency.Tile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as it grows: its tiles, its checkpoints, proofs from it and its export. */
class GrowingLogTest {

    @TempDir
    Path folder;

    private LogUnderTest ledger;

    @BeforeEach
    void begin() {
        LedgerUnderTest place = LedgerUnderTest.embedded(folder);
        ledger = new LogUnderTest(
                new LedgerUnderTest(place.settings().withoutDurability(), place.url(), place.users()), folder);
    }

    @Test
    void eachCheckpointIsOverAllEntriesGoesOnFromTheOneBeforeAndHasItsTiles() throws Exception {
        List<Checkpoint> signed = new ArrayList<>();
        for (long size : List.of(4L, 5L, 255L, 256L, 257L, 600L)) {
            ledger.grow(size);
            Checkpoint checkpoint = ledger.sign();
            signed.add(checkpoint);

            assertThat(checkpoint).isEqualTo(new Checkpoint(LogUnderTest.NAME, size, rootOfRows()));
            assertThat(ledger.sign()).as("signed again").isEqualTo(checkpoint);
            Set<String> wanted = Tile.of(size).stream()
                    .flatMap(t -> t.level() == 0 ? Stream.of(t.path(), t.entriesPath()) : Stream.of(t.path()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(paths(ledger.log())).containsAll(wanted).contains("checkpoint");
        }
        assertThat(paths(ledger.log()).stream().filter(p -> p.startsWith("tile/0/000") || p.startsWith("tile/0/001")))
                .as("narrower tiles go once the full one is there")
                .containsExactlyInAnyOrder("tile/0/000", "tile/0/001");
        TileTree tree = new TileTree(new TileFiles(ledger.log()), 600);
        for (Checkpoint old : signed) {
            Proofs.checkConsistency(
                    old.size(), old.root(), 600, signed.getLast().root(), Proofs.consistency(old.size(), 600, tree));
        }
    }

    @Test
    void aLedgerWithoutEntriesHasACheckpointToo() {
        LedgerStore.open(ledger.place().settings()).close();
        assertThat(ledger.sign()).isEqualTo(new Checkpoint(LogUnderTest.NAME, 0, Hash.EMPTY_TREE));
        ledger.grow(5);
        assertThat(ledger.sign().size()).isEqualTo(5);
    }

    /** The files are written first and the checkpoint last; a process may end between. */
    @Test
    void whatAnEndedProcessWroteBeforeItCouldSignIsNotInTheWay() throws IOException {
        ledger.grow(10);
        ledger.sign();
        byte[] before = Files.readAllBytes(ledger.log().resolve("checkpoint"));
        ledger.grow(300);
        Checkpoint whole = ledger.sign();
        Files.write(ledger.log().resolve("checkpoint"), before);
        Files.write(
                Files.createDirectories(ledger.log().resolve("tile/0/000.p")).resolve("10"),
                Files.readAllBytes(ledger.log().resolve("tile/0/000")));

        assertThat(ledger.sign()).isEqualTo(whole);
    }

    @Test
    void theKeyIsMadeOnceUnderItsNameAndOnlyItsOwnerCanReadIt() throws Exception {
        NoteKey key = ProofLog.verifierKey(ledger.settings());
        assertThat(key.name()).isEqualTo(LogUnderTest.NAME);
        assertThat(ProofLog.verifierKey(ledger.settings())).hasToString(key.toString());
        Path file = ledger.keys().resolve("log-key.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ledger.keys())))
                .isEqualTo("rwx------");
        assertThat(Files.readString(file)).startsWith(key + "\n-----BEGIN PRIVATE KEY-----\n");

        ledger.grow(5);
        ledger.sign();
        String published = Files.readString(ledger.log().resolve("checkpoint"));
        SignedNote.parse(published).check(NoteKey.parse(key.toString()));
        assertThat(LogKey.in(ledger.keys(), null)).hasToString(key.toString());

        NoteKey other = ProofLog.verifierKey(ProofSettings.in(folder.resolve("other")));
        assertThat(other.name()).matches("decision-ledger/[0-9a-f]{16}");
        assertThatThrownBy(() -> SignedNote.parse(published).check(other)).isInstanceOf(NotSigned.class);
    }

    @Test
    void eachCheckpointIsKeptInEveryFolderNamedForCopies() throws IOException {
        ledger.grow(5);
        ledger.sign(ledger.copying());
        ledger.grow(6);
        ledger.sign(ledger.copying());
        assertThat(paths(ledger.away())).containsExactly("checkpoint", "checkpoint-5", "checkpoint-6");
        assertThat(ledger.away().resolve("checkpoint"))
                .hasSameTextualContentAs(ledger.log().resolve("checkpoint"))
                .hasSameTextualContentAs(ledger.away().resolve("checkpoint-6"));
    }

    @Test
    void theScheduleSignsWhatIsNewOnceMoreWhenItEnds() {
        ledger.grow(5);
        ledger.ask(ledger.settings(), log -> {
            new CheckpointSchedule(log, Duration.ofHours(1), new CheckpointWatch() {}).close();
            assertThat(log.newest().orElseThrow().size()).isEqualTo(5);
            return log;
        });
    }

    @Test
    void aFolderNamedLaterIsGivenTheNewestCheckpointWithoutANewEntry() throws IOException {
        ledger.grow(5);
        ledger.sign();
        byte[] signed = Files.readAllBytes(ledger.log().resolve("checkpoint"));
        ledger.ask(ledger.copying(), log -> {
            new CheckpointSchedule(log, Duration.ofHours(1), new CheckpointWatch() {}).close();
            return log;
        });
        assertThat(ledger.away().resolve("checkpoint-5")).hasBinaryContent(signed);
        assertThat(ledger.log().resolve("checkpoint")).hasBinaryContent(signed);
    }

    @Test
    void aFolderThatHoldsTheCheckpointsOfAnotherLogIsNotWrittenTo() throws IOException {
        ledger.grow(5);
        ledger.sign(new ProofSettings(
                folder.resolve("other-keys"), folder.resolve("other-log"), "other", List.of(ledger.away())));
        byte[] others = Files.readAllBytes(ledger.away().resolve("checkpoint"));
        assertThatThrownBy(() -> ledger.sign(ledger.copying()))
                .isInstanceOf(LogDoesNotHold.class)
                .hasMessageContaining(ledger.away().toString());
        assertThat(ledger.away().resolve("checkpoint")).hasBinaryContent(others);
    }

    @Test
    void theScheduleDoesNotSignBeforeThereIsAnEntry() {
        LedgerStore.open(ledger.place().settings()).close();
        ledger.ask(ledger.settings(), log -> {
            new CheckpointSchedule(log, Duration.ofHours(1), new CheckpointWatch() {}).close();
            return assertThat(log.newest()).isEmpty();
        });
        assertThat(ledger.keys()).as("a key is made when it is needed").doesNotExist();
    }

    @Test
    void theProofOfAnEntryHoldsForWhoeverHasTheKeyAndNothingElse() throws Exception {
        ledger.grow(300);
        ledger.sign();
        NoteKey key = ProofLog.verifierKey(ledger.settings());
        for (String id : List.of("paper", "a5", "a256", "a257", "300")) {
            Inclusion proof = ledger.ask(ledger.settings(), log -> log.prove(id));
            checkFile(proof.file(), key, proof);
            assertThat(proof.text()).contains(proof.id(), proof.leafHash(), key.toString());
        }
    }

    /** Read as the format of the file says, without the record it was made from. */
    private static void checkFile(String file, NoteKey key, Inclusion told) throws NotSigned, NotProved {
        String[] parts = file.split("\n\n", 2);
        List<String> lines = parts[0].lines().toList();
        assertThat(lines.get(0)).isEqualTo("c2sp.org/tlog-proof@v1");
        assertThat(lines.get(1)).startsWith("extra ");
        byte[] entry = Base64.getDecoder().decode(lines.get(1).substring(6));
        assertThat(new String(entry, StandardCharsets.UTF_8)).isEqualTo(told.logEntry());
        assertThat(lines.get(2)).isEqualTo("index " + (told.position() - 1));
        SignedNote note = SignedNote.parse(parts[1]);
        note.check(key);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        Proofs.checkInclusion(
                Hash.leaf(entry),
                told.position() - 1,
                checkpoint.size(),
                lines.stream().skip(3).map(Hash::base64).toList(),
                checkpoint.root());
    }

    @Test
    void whatIsNotSignedYetUnknownOrAlteredIsNotProved() {
        ledger.grow(10);
        assertThatThrownBy(() -> ledger.ask(ledger.settings(), log -> log.prove("a5")))
                .isInstanceOf(NotInLogYet.class);
        ledger.sign();
        ledger.grow(11);
        assertThatThrownBy(() -> ledger.ask(ledger.settings(), log -> log.prove("a11")))
                .isInstanceOf(NotInLogYet.class)
                .hasMessageContaining("covers 10 entries");
        for (String unknown : List.of("nobody", "12", "no such id", "../x")) {
            assertThatThrownBy(() -> ledger.ask(ledger.settings(), log -> log.prove(unknown)))
                    .isInstanceOf(QuestionFault.Unknown.class);
        }
        ledger.tamper("update domain_event_entry set payload = '{}' where global_index = 5");
        assertThatThrownBy(() -> ledger.ask(ledger.settings(), log -> log.prove("a5")))
                .isInstanceOf(LogDoesNotHold.class)
                .hasMessageContaining("a5");
    }

    @Test
    void theExportIsTheWholeLogWithItsEntriesAndCanBeCheckedAlone() throws Exception {
        ledger.grow(300);
        ledger.sign();
        ledger.grow(301);
        Path target = folder.resolve("export");
        long written = ledger.ask(ledger.settings(), log -> log.export(target, at -> {}));
        assertThat(written).isEqualTo(300);
        assertThat(paths(target))
                .containsExactly(
                        "checkpoint",
                        "ledger/000.jsonl",
                        "ledger/001.p/44.jsonl",
                        "tile/0/000",
                        "tile/0/001.p/44",
                        "tile/1/000.p/1",
                        "tile/entries/000",
                        "tile/entries/001.p/44");

        SignedNote note = SignedNote.parse(Files.readString(target.resolve("checkpoint")));
        note.check(ProofLog.verifierKey(ledger.settings()));
        assertThat(Checkpoint.parse(note.text()))
                .isEqualTo(new Checkpoint(LogUnderTest.NAME, 300, rootOf(new TileFiles(target))));
        List<String> lines = new ArrayList<>(Files.readAllLines(target.resolve("ledger/000.jsonl")));
        lines.addAll(Files.readAllLines(target.resolve("ledger/001.p/44.jsonl")));
        assertThat(lines).isEqualTo(rows().limit(300).map(StoredRow::envelope).toList());

        assertThatThrownBy(() -> ledger.ask(ledger.settings(), log -> log.export(target, at -> {})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not empty");
    }

    private static Hash rootOf(TileFiles files) {
        Frontier tree = Frontier.empty();
        for (Tile tile : Tile.of(300)) {
            if (tile.level() == 0) {
                files.entries(tile).orElseThrow().stream()
                        .map(SignedLeaves::leaf)
                        .forEach(tree::add);
            }
        }
        return tree.root();
    }

    private Stream<StoredRow> rows() {
        try (LedgerStore store = LedgerStore.open(ledger.place().settings().forReading())) {
            return store.log().rowsFollowing(0).toList().stream();
        }
    }

    private Hash rootOfRows() {
        Frontier tree = Frontier.empty();
        rows().map(row -> Hash.hex(row.leafHash())).forEach(tree::add);
        return tree.root();
    }

    private static List<String> paths(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.equals("lock"))
                    .sorted()
                    .toList();
        }
    }
}
