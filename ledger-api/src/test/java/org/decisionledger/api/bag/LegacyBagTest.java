package org.decisionledger.api.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.legacy.LegacyPack;
import org.decisionledger.projection.legacy.LegacyRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** F14, F54: the legacy record of a body of the example case, as it is handed over. */
class LegacyBagTest {

    private static final MemorySource CASE = new MemorySource(entries());

    private static List<RecordedEntry> entries() {
        List<RecordedEntry> recorded = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/examples/south-staffordshire"))) {
            for (Path file : files.sorted().toList()) {
                for (JsonNode node : new YAMLMapper().readTree(Files.readString(file))) {
                    int position = recorded.size() + 1;
                    recorded.add(new RecordedEntry(
                            EntryFormat.read(node), position, Instant.ofEpochSecond(1_700_000_000L + position)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recorded;
    }

    private static Bag bag() {
        LegacyRecord record =
                LegacyRecord.of(CASE, new OrganisationId("org:sst-ccgs"), Edtf.parse("2017-11-01"), AsOf.NOW);
        return Bag.ofTexts(
                "legacy-sst-ccgs-2017-11-01",
                record.title(),
                LocalDate.of(2026, 11, 22),
                "urn:uuid:6f1c2f0e-5f6e-4a63-9d5b-0a4a3d3a5a02",
                "Legacy record on " + record.onWords(),
                LegacyPack.files(CASE, record, JsonView::writePretty));
    }

    @Test
    void f14TheRecordOfABodyIsAValidBagAndTheSameBytesEachTime() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        BagWriter.zip(bag(), first);
        BagWriter.zip(bag(), second);

        assertThat(BagValidator.zip(first.toByteArray()).faults()).isEmpty();
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }

    @Test
    void f14TheRecordIsJsonInTheShapeOfEveryAnswer() {
        JsonNode record = EntryFormat.list(text("legacy-record.json"));

        assertThat(record.get("organisation").asString()).isEqualTo("org:sst-ccgs");
        assertThat(record.get("parts").get(0).get("kind").asString()).isEqualTo("contractsAsCommissioner");
        assertThat(record.get("complete").get("complete").asBoolean()).isFalse();
        assertThat(text("README.txt")).contains("Legacy record of South Staffordshire CCGs", "On 1 November 2017");
    }

    @Test
    void f14EachLineOfTheEntriesIsAnEntryInTheExchangeForm() {
        assertThat(text("entries.jsonl")
                        .lines()
                        .map(l -> EntryFormat.read(l).id().value()))
                .contains("sst-2016-04-ao-promise", "sst-2016-04-complaint")
                .doesNotHaveDuplicates();
    }

    private static String text(String path) {
        return Written.text(bag(), "data/" + path);
    }
}
