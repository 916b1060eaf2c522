package org.decisionledger.api.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.projection.casefile.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;

/** F54: the metadata of a bag are those that RO-Crate and PREMIS ask for, and say nothing that is not so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BagMetadataTest {

    @TempDir
    static Path folder;

    private Deposited deposited;
    private SortedMap<String, byte[]> whole;
    private SortedMap<String, byte[]> legacy;

    @BeforeAll
    void make() {
        deposited = Deposited.whole(folder);
        Archive archive = deposited.ledger.archive();
        whole = Deposited.unpacked(Deposited.zip(archive.ofCase(Deposited.PROCUREMENT, AsOf.NOW, Deposited.DAY)));
        legacy = Deposited.unpacked(Deposited.zip(archive.ofLegacy(
                deposited.ledger.answers().legacyRecord("org:sst-ccgs", "2017-11-01", AsOf.NOW), Deposited.DAY)));
    }

    @AfterAll
    void close() {
        deposited.close();
    }

    private static String premis(SortedMap<String, byte[]> bag) {
        return Deposited.text(bag, "data/premis.xml");
    }

    @Test
    void premisHoldsByItsDataDictionary() {
        assertThat(PremisRules.faults(premis(whole))).isEmpty();
        assertThat(PremisRules.faults(premis(legacy))).isEmpty();
    }

    @Test
    void theRulesFindWhatIsWrongWithPremis() {
        String xml = premis(whole);
        assertThat(PremisRules.faults(
                        xml.replaceFirst("<premis:size>\\d+</premis:size>", "<premis:size>x</premis:size>")))
                .isNotEmpty();
        assertThat(PremisRules.faults(xml.replaceFirst("<premis:eventType>capture", "<premis:eventType>capturing")))
                .isNotEmpty();
        assertThat(PremisRules.faults(xml.replace(
                        "<premis:agentIdentifierValue>decision-ledger", "<premis:agentIdentifierValue>other")))
                .contains("no agent is named decision-ledger");
    }

    @Test
    void premisTellsTheDigestAndSizeOfEveryFileOfThePayloadButItselfAndTheCrate() {
        Document premis = PremisRules.parsed(premis(whole));
        var digests = PremisRules.values(premis, "messageDigest");
        whole.forEach((path, content) -> {
            if (path.startsWith("data/") && !path.endsWith("premis.xml") && !path.endsWith("ro-crate-metadata.json")) {
                assertThat(digests).as(path).contains(Part.sha256(content));
            }
        });
    }

    @Test
    void premisTellsWhatWasDoneWithADocumentByWhomAndOnWhatTermsACopyIsHeld() {
        Document premis = PremisRules.parsed(premis(whole));

        assertThat(PremisRules.values(premis, "eventType"))
                .containsExactly("capture", "ingestion", "fixity check", "creation", "message digest calculation");
        assertThat(PremisRules.values(premis, "linkingAgentIdentifierValue")).contains("org:sksn");
        assertThat(PremisRules.values(premis, "eventOutcomeDetailNote"))
                .containsExactly("The file is there, and its digest is as recorded.");
        assertThat(PremisRules.values(premis, "linkingRightsStatementIdentifierValue"))
                .containsExactly("terms-terms");
        assertThat(PremisRules.values(premis, "otherRightsNote"))
                .containsExactly("Held by org:carers", "notToBeShared", "in confidence & <no further>");
    }

    @Test
    void whereNoEntryTellsOfTermsPremisTellsOfNoRights() {
        Instant before = deposited
                .ledger
                .log()
                .find(new EntryId("terms"))
                .orElseThrow()
                .recordedAt()
                .minusNanos(1_000);
        String then = premis(
                Deposited.unpacked(deposited.zipOf(Deposited.PROCUREMENT, new AsOf(before, null), Deposited.DAY)));

        assertThat(then).doesNotContain("premis:rightsStatement>");
        assertThat(PremisRules.faults(then)).isEmpty();
    }

    @Test
    void theCrateHoldsByItsSpecification() {
        assertThat(RoCrateRules.faults(whole)).isEmpty();
        assertThat(RoCrateRules.faults(legacy)).isEmpty();
    }

    @Test
    void theCrateLeadsToTheLedgerAndTheCheckpoint() {
        String origin = Deposited.text(whole, "data/proof/checkpoint")
                .lines()
                .findFirst()
                .orElseThrow();
        boolean found = false;
        for (JsonNode entity : EntryFormat.list(Deposited.text(whole, "data/ro-crate-metadata.json"))
                .path("@graph")) {
            if (entity.path("@id").asString("").equals("#log")) {
                found = true;
                assertThat(entity.path("name").asString()).isEqualTo(origin);
                assertThat(entity.path("identifier").asString() + "\n")
                        .isEqualTo(Deposited.text(whole, "data/proof/key"));
                assertThat(entity.path("description").asString()).contains("proof/checkpoint");
            }
        }
        assertThat(found).isTrue();
    }

    @Test
    void aLegacyRecordIsBaggedWithTheSameProofsAndTheRecordToBeRead() {
        assertThat(legacy.keySet())
                .contains("data/legacy-record.md", "data/legacy-record.html", "data/legacy-record.json")
                .contains(
                        "data/proof/checkpoint",
                        "data/proof/entries.jsonl",
                        "data/checker/org/decisionledger/checker/BagChecker.java");
        assertThat(Deposited.text(legacy, "data/README.txt"))
                .startsWith("Legacy record of South Staffordshire CCGs")
                .contains("How to check this bag");
    }
}
