package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.decisionledger.api.http.Posted;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RecordingTest {

    private static final String RECEIPT =
            "Recorded offer-1 at position 5, 2[0-9-]{9}T[0-9:.]+Z\\.\\R" + "Leaf hash [0-9a-f]{64}";

    @TempDir
    Path folder;

    @BeforeEach
    void background() {
        assertThat(Terminal.with(Posted.background(), "import", "-", "--data", folder.toString())
                        .exit())
                .isZero();
    }

    private Terminal record(String entry, String... more) {
        String[] all = new String[more.length + 3];
        System.arraycopy(more, 0, all, 3, more.length);
        all[0] = "record";
        all[1] = "--data";
        all[2] = folder.toString();
        return Terminal.with(entry, all);
    }

    @Test
    void sentThreeTimesItIsRecordedOnceWithOneReceipt() {
        Terminal first = record(Posted.OFFER);
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out().strip()).matches(RECEIPT);
        assertThat(record(Posted.OFFER)).isEqualTo(first);
        assertThat(record(Posted.OFFER)).isEqualTo(first);
        assertThat(Terminal.head(folder)).isEqualTo(5);
    }

    @Test
    void theReceiptNamesIdPositionRecordedAtAndLeafHashForPrograms() {
        JsonNode receipt =
                EntryFormat.list(record(Posted.OFFER, "--format", "json").out());
        assertThat(receipt.propertyNames()).containsExactly("id", "position", "recordedAt", "leafHash");
        assertThat(receipt.get("id").asString()).isEqualTo("offer-1");
        assertThat(receipt.get("position").asLong()).isEqualTo(5);
    }

    @Test
    void aFormThatAReceiptDoesNotHaveIsRefusedBeforeAnythingIsRecorded() {
        assertThat(record(Posted.OFFER, "--format", "csv").exit()).isEqualTo(2);
        assertThat(Terminal.head(folder)).isEqualTo(4);
    }

    @Test
    void theSameIdWithOtherContentIsRefusedAndNothingStored() {
        record(Posted.OFFER);
        Terminal other = record(Posted.OFFER.replace("494215.00", "494216.00"));
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err())
                .contains("/id: There is an entry offer-1 with other content.")
                .contains("EntryCorrected");
        assertThat(other.out()).isEmpty();
        assertThat(Terminal.head(folder)).isEqualTo(5);
    }

    @Test
    void anEntryWithoutAnIdIsGivenOne() {
        Terminal given = record(Posted.OFFER.replace("\"id\":\"offer-1\",", ""));
        assertThat(given.out()).containsPattern("Recorded [0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-");
    }

    @Test
    void aCorrectionWithoutAReasonIsRefused() {
        record(Posted.OFFER);
        Terminal refused = record(Posted.correction("correction-1", "offer-1", ""));
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("/data/reason: ");
        assertThat(Terminal.head(folder)).isEqualTo(5);
    }

    @Test
    void anAcceptedEntryKeepsWhoWhenAndWherefrom() {
        String receipt = record(Posted.OFFER, "--format", "json").out();
        JsonNode shown =
                EntryFormat.list(Terminal.run("show", "offer-1", "--format", "json", "--data", folder.toString())
                        .out());
        assertThat(shown.get("json")).isEqualTo(EntryFormat.list(Posted.OFFER));
        assertThat(shown.at("/row/recordedAt"))
                .isEqualTo(EntryFormat.list(receipt).get("recordedAt"));
        assertThat(shown.at("/row/occurred").asString()).isEqualTo("2019-07-22");
        assertThat(shown.at("/row/sources").size()).isEqualTo(1);
    }
}
