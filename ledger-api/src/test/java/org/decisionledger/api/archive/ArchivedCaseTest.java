package org.decisionledger.api.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.archive.Archive.Made;
import org.decisionledger.api.bag.BagValidator;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** F54: a whole case goes to the records office as a bag that holds all that is needed to read it and go on with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchivedCaseTest {

    private static final Pattern NAMED = Pattern.compile("\\[([a-z0-9][a-z0-9.-]+)[],]");

    @TempDir
    static Path folder;

    private Deposited deposited;
    private Made bag;
    private SortedMap<String, byte[]> files;

    @BeforeAll
    void make() {
        deposited = Deposited.whole(folder.resolve("ledger"));
        bag = deposited.ledger.archive().ofCase(Deposited.PROCUREMENT, AsOf.NOW, Deposited.DAY);
        files = Deposited.unpacked(Deposited.zip(bag));
    }

    @AfterAll
    void close() {
        deposited.close();
    }

    private String text(String path) {
        return Deposited.text(files, "data/" + path);
    }

    private List<Entry> entries() {
        return text("entries.jsonl").lines().map(EntryFormat::read).toList();
    }

    @Test
    void itIsAValidBagByOurCheckAndByThatOfTheLibraryOfCongress() throws Exception {
        assertThat(BagValidator.zip(Deposited.zip(bag)).faults()).isEmpty();
        Path unpacked = folder.resolve(bag.name());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = unpacked.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(unpacked), false);
        }
    }

    @Test
    void theSameCaseOnTheSameDayIsTheSameBytes() {
        assertThat(deposited.zipOf(Deposited.PROCUREMENT, AsOf.NOW, Deposited.DAY))
                .isEqualTo(Deposited.zip(bag));
        assertThat(deposited.zipOf(Deposited.PROCUREMENT, AsOf.NOW, Deposited.DAY.plusDays(1)))
                .isNotEqualTo(Deposited.zip(bag));
    }

    @Test
    void itsEntriesAreTakenByAnEmptyLedgerWhichThenGivesTheSameDossier() {
        try (OpenLedger other = OpenLedger.open(StoreSettings.embedded(folder.resolve("other")))) {
            assertThat(other.recorder().record(entries()).added()).hasSameSizeAs(entries());
            assertThat(dossier(other)).isEqualTo(dossier(deposited.ledger));
        }
    }

    private static String dossier(OpenLedger ledger) {
        return org.decisionledger.api.terminal.Shown.as(
                        "markdown", ledger.answers().why(Deposited.DECISION, AsOf.NOW))
                .replaceAll("position \\d+", "position");
    }

    @Test
    void everyEntryThatAPaperCitesIsInIt() {
        Set<String> there = entries().stream().map(e -> e.id().value()).collect(Collectors.toSet());
        Set<String> cited = files.keySet().stream()
                .filter(path -> path.endsWith(".md"))
                .flatMap(path -> NAMED.matcher(Deposited.text(files, path)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(cited).hasSizeGreaterThan(20);
        assertThat(there).containsAll(cited);
    }

    @Test
    void itHoldsTheChronologyTheDossiersOfItsDecisionsAndTheirProvenanceToBeReadWithoutThisProgram() {
        assertThat(text("chronology.md")).startsWith("# Timeline: ").contains("sst-2019-07-22-mp-offer");
        assertThat(text("chronology.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("charset=\"utf-8\"")
                .doesNotContain("src=");
        assertThat(text("dossiers/sst-interim-award.md")).contains("Why");
        assertThat(EntryFormat.list(text("dossiers/sst-interim-award.prov.json"))
                        .has("entity"))
                .isTrue();
        assertThat(text("README.txt"))
                .contains(
                        "java data/checker/org/decisionledger/checker/BagChecker.java . --key KEY",
                        "ledger import entries.jsonl")
                .contains("It covers every entry in this bag.");
    }

    @Test
    void itHoldsTheFilesOfDocumentsUnderTheirDigests() {
        assertThat(files.keySet().stream().filter(path -> path.startsWith("data/documents/")))
                .singleElement()
                .satisfies(path -> {
                    assertThat(files.get(path)).isEqualTo(Deposited.FILE);
                    assertThat(path).isEqualTo("data/documents/" + Part.sha256(Deposited.FILE) + ".txt");
                });
    }

    @Test
    void aFileThatWasAlteredIsNotPutInAndThatIsSaid() throws Exception {
        Path data = folder.resolve("altered");
        try (Deposited other = Deposited.whole(data)) {
            String sha256 = Part.sha256(Deposited.FILE);
            Files.writeString(
                    data.resolve("documents").resolve(sha256.substring(0, 2)).resolve(sha256), "altered");

            Made made = other.ledger.archive().ofCase(Deposited.DECISION, AsOf.NOW, Deposited.DAY);

            SortedMap<String, byte[]> there = Deposited.unpacked(Deposited.zip(made));
            assertThat(there.keySet()).noneMatch(path -> path.startsWith("data/documents/"));
            assertThat(Deposited.text(there, "data/README.txt")).contains("NOT in this bag", sha256, "it was altered");
            assertThat(Deposited.text(there, "data/premis.xml"))
                    .contains("<premis:eventOutcome>fail</premis:eventOutcome>");
            assertThat(made.remarks()).singleElement().asString().contains("doc:sksn-2022", "altered");
            assertThat(PremisRules.faults(Deposited.text(there, "data/premis.xml")))
                    .isEmpty();
        }
    }

    @Test
    void asOfAnEarlierMomentNothingLaterIsInIt() {
        Instant before = deposited
                .ledger
                .log()
                .find(new org.decisionledger.core.entry.EntryId("terms"))
                .orElseThrow()
                .recordedAt()
                .minusNanos(1000);
        SortedMap<String, byte[]> then =
                Deposited.unpacked(deposited.zipOf(Deposited.PROCUREMENT, new AsOf(before, null), Deposited.DAY));

        assertThat(Deposited.text(then, "data/entries.jsonl"))
                .doesNotContain("told-by-a-person", "\"id\":\"terms\"", "kept-");
        assertThat(then.keySet()).noneMatch(path -> path.startsWith("data/documents/"));
        assertThat(Deposited.text(then, "data/README.txt")).contains("as the record stood at " + before);
        assertThatThrownBy(() -> deposited
                        .ledger
                        .archive()
                        .ofCase(Deposited.PROCUREMENT, new AsOf(null, Edtf.parse("2019")), Deposited.DAY))
                .isInstanceOf(QuestionFault.Malformed.class);
    }

    @Test
    void whereNoCheckpointIsSignedTheBagSaysSoAndHoldsNoProof() throws Exception {
        try (Deposited unsigned = new Deposited(folder.resolve("unsigned"))) {
            Made made = unsigned.ledger.archive().ofCase(Deposited.DECISION, AsOf.NOW, Deposited.DAY);
            SortedMap<String, byte[]> there = Deposited.unpacked(Deposited.zip(made));

            assertThat(BagValidator.zip(Deposited.zip(made)).faults()).isEmpty();
            assertThat(there.keySet()).noneMatch(path -> path.startsWith("data/proof/"));
            assertThat(Deposited.text(there, "data/README.txt")).contains("CANNOT be checked", "It holds no proof.");
            assertThat(made.remarks()).singleElement().asString().contains("No checkpoint is signed");
            assertThat(RoCrateRules.faults(there)).isEmpty();
            assertThat(folder.resolve("unsigned/keys"))
                    .as("asking makes nothing")
                    .doesNotExist();
        }
    }

    @Test
    void whatItIsCalledFitsEveryFileSystem() {
        assertThat(bag.name()).isEqualTo("case-sst-asd-interim");
        assertThat(Deposited.text(files, "bag-info.txt"))
                .contains(
                        "Bagging-Date: 2026-11-22\n",
                        "External-Identifier: urn:uuid:",
                        "External-Description: The whole case of");
        assertThat(new String(Deposited.zip(bag), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void onlyAProcurementADecisionOrAContractIsACase() {
        assertThatThrownBy(() -> deposited.ledger.archive().ofCase("org:sst-ccgs", AsOf.NOW, Deposited.DAY))
                .isInstanceOf(QuestionFault.class)
                .hasMessageContaining("org:sst-ccgs is of another kind");
    }
}
