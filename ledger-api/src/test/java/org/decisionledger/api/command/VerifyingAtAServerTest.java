package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.http.Posted;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that a server holds is verified by the server. */
class VerifyingAtAServerTest {

    @TempDir
    Path folder;

    private OpenLedger ledger;
    private LedgerServer server;
    private String url;

    @BeforeEach
    void serve() {
        ledger = OpenLedger.open(StoreSettings.embedded(folder).withoutDurability());
        server = LedgerServer.start(ledger, "127.0.0.1", 0);
        url = "http://localhost:" + server.port();
        assertThat(Terminal.with(Posted.background(), "import", "-", "--url", url)
                        .exit())
                .isZero();
        ledger.proof().orElseThrow().sign();
    }

    @AfterEach
    void close() {
        server.close();
        ledger.close();
    }

    @Test
    void theServerVerifiesWhatItHoldsAndNotesThatItDid() throws Exception {
        String checkpoint = Terminal.run("checkpoint", "--url", url).out();
        Path kept = Files.writeString(folder.resolve("kept"), checkpoint);
        String key = ledger.proof().orElseThrow().key().toString();

        Terminal verified = Terminal.run("verify", "--url", url, "--checkpoint", kept.toString(), "--key", key);

        assertThat(verified.out())
                .contains("Read 4 entries", "Held against 2 signed checkpoints", "Every entry it covers");
        assertThat(verified.exit()).isZero();
        assertThat(ledger.occasions().orElseThrow().last(Occasion.FULL_VERIFICATION))
                .get()
                .extracting(NotedOccasion::well)
                .isEqualTo(true);
        assertThat(EntryFormat.list(Terminal.run("verify", "--url", url, "--format", "json")
                                .out())
                        .path("entries")
                        .asLong())
                .isEqualTo(4);
    }

    @Test
    void whatTheServerFindsWrongIsToldWithExitOne() throws Exception {
        Path kept = Files.writeString(folder.resolve("kept"), "no checkpoint");
        Terminal verified = Terminal.run("verify", "--url", url, "--checkpoint", kept.toString());
        assertThat(verified.exit()).isEqualTo(Exit.NO);
        assertThat(verified.out()).contains("checkpoint 1 handed in");
    }

    @Test
    void whatCannotBeVerifiedIsToldAsSuch() {
        Terminal verified = Terminal.run("verify", "--url", url, "--since", "5");
        assertThat(verified.exit()).isEqualTo(Exit.CANNOT);
        assertThat(verified.err()).contains("covers 4 entries");
        assertThat(Terminal.run("verify", "--url", url, "--since", "yesterday").exit())
                .isEqualTo(Exit.BAD_INPUT);
    }
}
