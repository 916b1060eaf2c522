package org.decisionledger.api.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.decisionledger.checker.BagChecker;
import org.decisionledger.checker.BagChecker.Finding;
import org.decisionledger.checker.BagChecker.Kind;
import org.decisionledger.checker.BagChecker.Verdict;
import org.decisionledger.projection.casefile.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever was handed a bag finds out, with one file and the key, whether it holds what was signed, even where somebody
 * made all its digests anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedBagsTest {

    private static final String ENTRIES = "data/entries.jsonl";
    private static final String STORED = "data/proof/entries.jsonl";
    private static final String OFFER = "\"id\":\"sst-2019-07-22-mp-offer\"";

    @TempDir
    static Path folder;

    private Deposited deposited;
    private SortedMap<String, byte[]> files;
    private String key;

    @BeforeAll
    void make() {
        deposited = Deposited.whole(folder.resolve("ledger"));
        files = Deposited.unpacked(deposited.zipOf(Deposited.PROCUREMENT, AsOf.NOW, Deposited.DAY));
        key = deposited.ledger.proof().orElseThrow().key().toString();
    }

    @AfterAll
    void close() {
        deposited.close();
    }

    private final List<Finding> findings = new ArrayList<>();

    private Verdict check(byte[] zip) throws IOException, BagChecker.BadInput {
        findings.clear();
        return BagChecker.check(Files.write(folder.resolve("bag.zip"), zip), key, findings::add);
    }

    @Test
    void aBagAsItWasMadeIsSound() throws Exception {
        Verdict verdict = check(Deposited.bagged(files));

        assertThat(findings).isEmpty();
        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.proved()).isEqualTo(verdict.entries()).isGreaterThan(100);
        assertThat(verdict.personal())
                .as("words of a person are under a key of their own")
                .isEqualTo(1);
        assertThat(verdict.toString())
                .startsWith("SOUND: all " + verdict.entries() + " entries")
                .contains("1 file of documents");
    }

    @Test
    void theCheckerInTheBagIsRunByItselfOnTheUnpackedBag() throws Exception {
        Path unpacked = folder.resolve("unpacked");
        for (Map.Entry<String, byte[]> file :
                Deposited.unpacked(Deposited.bagged(files)).entrySet()) {
            Path path = unpacked.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Path.of("data", "checker", "org", "decisionledger", "checker", "BagChecker.java")
                                .toString(),
                        ".",
                        "--key",
                        key)
                .directory(unpacked.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(java.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("said")).content().startsWith("SOUND: ");
        assertThat(java.exitValue()).isZero();
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                of(
                        "an amount changed where it is read",
                        Kind.ENTRY_CHANGED,
                        ENTRIES,
                        t -> t.replace("494215.00", "394215.00")),
                of(
                        "another amount wherever it stands",
                        Kind.STORED_CHANGED,
                        "",
                        t -> t.replace("494215.00", "394215.00")),
                of("an entry slipped in", Kind.ENTRY_NOT_PROVED, ENTRIES, t -> t + slippedIn(t)),
                of("an entry taken out where it is read", Kind.ENTRY_MISSING, ENTRIES, t -> without(t, OFFER)),
                of("a proof taken from its entry", Kind.ENTRY_NOT_PROVED, STORED, t -> without(t, OFFER)),
                of(
                        "an entry told twice",
                        Kind.ENTRY_CHANGED,
                        ENTRIES,
                        t -> t + line(t, OFFER).replace("494215", "394215") + "\n"),
                of(
                        "a member told twice",
                        Kind.ENTRY_CHANGED,
                        ENTRIES,
                        t -> t.replace(OFFER, OFFER + ",\"note\":\"more\"")),
                of(
                        "the checkpoint of another number of entries",
                        Kind.CHECKPOINT_NOT_SIGNED,
                        "data/proof/checkpoint",
                        t -> t.replaceFirst("\n(\\d+)\n", "\n1$1\n")),
                of("a checkpoint that is none", Kind.CHECKPOINT_MALFORMED, "data/proof/checkpoint", t -> "nothing\n"),
                of(
                        "the document altered",
                        Kind.DOCUMENT_CHANGED,
                        "data/documents/" + Part.sha256(Deposited.FILE) + ".txt",
                        t -> t + "and more"));
    }

    private static Arguments of(String what, Kind kind, String path, UnaryOperator<String> by) {
        return Arguments.of(what, kind, path, by);
    }

    private static String line(String text, String with) {
        return text.lines().filter(l -> l.contains(with)).findFirst().orElseThrow();
    }

    private static String without(String text, String with) {
        return text.replace(line(text, with) + "\n", "");
    }

    private static String slippedIn(String text) {
        return line(text, OFFER).replace("sst-2019-07-22-mp-offer", "slipped-in") + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aForgeryIsFoundAlthoughEveryDigestWasMadeAnew(
            String what, Kind expected, String path, UnaryOperator<String> by) throws Exception {
        SortedMap<String, byte[]> forged = new TreeMap<>(files);
        for (String changed : path.isEmpty() ? List.of(ENTRIES, STORED) : List.of(path)) {
            String before = Deposited.text(files, changed);
            String after = by.apply(before);
            assertThat(after).as(what).isNotEqualTo(before);
            forged.put(changed, after.getBytes(StandardCharsets.UTF_8));
        }

        Verdict verdict = check(Deposited.bagged(forged));

        assertThat(verdict.sound()).isFalse();
        assertThat(findings).as(what).extracting(Finding::kind).contains(expected);
        assertThat(verdict.toString()).startsWith("NOT SOUND: ");
    }

    @Test
    void aProofWhoseHashesLeadElsewhereAndOneOfAnotherEntryAreFound() throws Exception {
        List<String> proofs =
                files.keySet().stream().filter(p -> p.endsWith(".tlog-proof")).toList();
        SortedMap<String, byte[]> forged = new TreeMap<>(files);
        forged.put(proofs.get(0), files.get(proofs.get(1)));
        String proof = Deposited.text(files, proofs.get(2));
        String hash = proof.lines().skip(3).findFirst().orElseThrow();
        forged.put(
                proofs.get(2),
                proof.replace(hash, "A" + (hash.startsWith("A") ? "B" : "A") + hash.substring(2))
                        .getBytes(StandardCharsets.UTF_8));

        check(Deposited.bagged(forged));

        assertThat(findings)
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(Kind.PROOF_MALFORMED, Kind.PROOF_FAILS);
    }

    @Test
    void damageThatLeavesTheManifestsAsTheyWereIsNamedByFile() throws Exception {
        Path unpacked = folder.resolve("damaged");
        for (Map.Entry<String, byte[]> file :
                Deposited.unpacked(Deposited.bagged(files)).entrySet()) {
            Path path = unpacked.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.writeString(unpacked.resolve("data/chronology.md"), "another story");
        Files.delete(unpacked.resolve("data/chronology.html"));
        Files.writeString(unpacked.resolve("data/more.txt"), "slipped in");

        findings.clear();
        BagChecker.check(unpacked, key, findings::add);

        assertThat(findings)
                .extracting(f -> f.kind() + " " + f.file())
                .containsExactlyInAnyOrder(
                        "FILE_CHANGED data/chronology.md",
                        "FILE_MISSING data/chronology.html",
                        "FILE_NOT_LISTED data/more.txt");
    }

    @Test
    void aBagSignedByAnotherKeyOrWithoutProofIsNotSound() throws Exception {
        try (Deposited other = Deposited.whole(folder.resolve("other"))) {
            SortedMap<String, byte[]> theirs =
                    Deposited.unpacked(other.zipOf(Deposited.DECISION, AsOf.NOW, Deposited.DAY));
            assertThat(check(Deposited.bagged(theirs)).sound()).isFalse();
            assertThat(findings).extracting(Finding::kind).contains(Kind.CHECKPOINT_NOT_SIGNED);
            theirs.keySet().removeIf(path -> path.startsWith("data/proof/"));
            assertThat(check(Deposited.bagged(theirs)).sound()).isFalse();
            assertThat(findings).extracting(Finding::kind).containsExactly(Kind.NO_PROOF);
        }
    }

    @Test
    void entriesRecordedAfterTheCheckpointAreToldAsNotProved() throws Exception {
        Path data = folder.resolve("later");
        try (Deposited later = Deposited.whole(data)) {
            later.record("""
                    {"id": "later", "type": "ProcurementNoticePublished", "subject": "procurement:sst-asd-interim",
                     "by": {"notStated": "test"}, "data": {"kind": "intention", "channels": ["a letter"], "content": "An intention."},
                     "sources": [{"document": "doc:sksn-2022", "locator": "cover"}]}
                    """);
            Archive.Made made = later.ledger.archive().ofCase(Deposited.DECISION, AsOf.NOW, Deposited.DAY);

            findings.clear();
            String theirs = later.ledger.proof().orElseThrow().key().toString();
            BagChecker.check(Files.write(folder.resolve("later.zip"), Deposited.zip(made)), theirs, findings::add);

            assertThat(made.remarks()).singleElement().asString().startsWith("1 of the entries");
            assertThat(Deposited.text(Deposited.unpacked(Deposited.zip(made)), "data/README.txt"))
                    .contains("does NOT cover 1", "  later\n");
            assertThat(findings).extracting(f -> f.kind() + " " + f.entry()).containsExactly("ENTRY_NOT_PROVED later");
        }
    }
}
