package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.http.Posted;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingAtAServerTest {

    @TempDir
    static Path folder;

    private static OpenLedger ledger;
    private static LedgerServer server;

    @BeforeAll
    static void serve() {
        ledger = OpenLedger.open(StoreSettings.embedded(folder).withoutDurability());
        server = LedgerServer.start(ledger, "127.0.0.1", 0);
        Terminal imported = Terminal.run("import", "example:south-staffordshire", "--url", url());
        assertThat(imported.exit()).as(imported.err()).isZero();
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
    }

    private static String url() {
        return "http://localhost:" + server.port();
    }

    @Test
    void aServerRecordsAsTheFolderDoes() {
        Terminal imported = Terminal.with(Posted.background(), "import", "-", "--url", url());
        assertThat(imported.out()).startsWith("Added 4 entries; 0 already present. Positions ");
        Terminal again = Terminal.with(Posted.background(), "import", "-", "--url", url());
        assertThat(again.out().strip()).isEqualTo("Added 0 entries; 4 already present.");
        Terminal first = Terminal.with(Posted.OFFER, "record", "--url", url());
        assertThat(first.out()).startsWith("Recorded offer-1 at position ").contains("\nLeaf hash ");
        assertThat(Terminal.with(Posted.OFFER, "record", "--url", url())).isEqualTo(first);
        Terminal refused = Terminal.with(Posted.OFFER.replace("494215", "1"), "record", "--url", url());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).startsWith("/id: There is an entry offer-1 with other content.");
        String faulty =
                Posted.offer("offer-9", "offer:harbour-9", "2019-07-22").replace("org:harbour-care", "org:nobody");
        Terminal placed = Terminal.with(Posted.OFFER + "\n" + faulty, "import", "-", "--url", url());
        assertThat(placed.exit()).isEqualTo(2);
        assertThat(placed.err()).startsWith("-:2: /by/organisation: ").contains("Nothing was added.");
    }

    /** The same shape as the design's example, section 4, under another name. */
    @Test
    void theExampleOfTheDesignIsRecorded() {
        String example = """
                {"id": "sst-2019-07-22-mp-offer-again", "type": "OfferReceived",
                 "subject": "procurement:sst-asd-interim", "occurred": "2019-07-22",
                 "by": {"organisation": "org:midlands-psychology", "office": "office:mp-chief-executive"},
                 "data": {"offer": "offer:mp-2019-07-again", "amount": {"value": "494215.00", "currency": "GBP"},
                          "conditions": ["GBP 200000 paid up front at the start of August 2019"]},
                 "sources": [{"document": "doc:sksn-2022", "locator": "4.3"}],
                 "account": {"of": "org:sst-ccgs"},
                 "links": [{"relation": "respondsTo", "to": "sst-2019-04-15-extension-refused"}],
                 "classification": "OFFICIAL"}""";
        Terminal recorded = Terminal.with(example, "record", "--url", url());
        assertThat(recorded.exit()).as(recorded.err()).isZero();
    }
}
