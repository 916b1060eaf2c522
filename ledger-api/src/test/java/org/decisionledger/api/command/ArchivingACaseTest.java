package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.bag.BagValidator;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F54: a whole case is bagged and checked as a person does it, at the terminal and at a server. */
class ArchivingACaseTest {

    private static final String CASE = "procurement:sst-asd-interim";

    @TempDir
    Path folder;

    private String data() {
        return folder.resolve("data").toString();
    }

    private String bag(String name) {
        return folder.resolve(name).toString();
    }

    @BeforeEach
    void fill() {
        assertThat(Terminal.run("import", "example:south-staffordshire", "--data", data())
                        .exit())
                .isZero();
    }

    @Test
    void aCaseIsBaggedAndWhoeverHasTheKeyFindsItSound() throws Exception {
        Terminal.run("checkpoint", "--data", data());
        String key = Terminal.run("key", "--data", data()).out().strip();

        Terminal made = Terminal.run("archive", CASE, bag("case.zip"), "--data", data());
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.err()).contains("Wrote the bag").doesNotContain("No checkpoint");
        assertThat(BagValidator.zip(Files.readAllBytes(folder.resolve("case.zip")))
                        .valid())
                .isTrue();

        Terminal checked = Terminal.run("verify-export", bag("case.zip"), "--key", key);
        assertThat(checked.exit()).as(checked.out()).isZero();
        assertThat(checked.out()).startsWith("SOUND: all ");
        assertThat(Terminal.run("verify-export", bag("case.zip"), "--key", key, "--witness", key)
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);

        Terminal again = Terminal.run("archive", CASE, bag("case.zip"), "--data", data());
        assertThat(again.exit()).as("a file that is there is not written over").isEqualTo(Exit.CANNOT);
        assertThat(again.err()).contains("case.zip", "there already");
    }

    @Test
    void theEntriesOfABagAreImportedIntoAnotherLedger() throws Exception {
        Terminal.run("archive", CASE, bag("case.zip"), "--data", data());
        String entries =
                new String(Unzipped.of(folder.resolve("case.zip"), "data/entries.jsonl"), StandardCharsets.UTF_8);

        Terminal imported = Terminal.with(
                entries, "import", "-", "--data", folder.resolve("other").toString());

        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("Added " + entries.lines().count() + " entries");
    }

    @Test
    void withoutACheckpointTheBagIsMadeAndTheLackIsTold() {
        Terminal made = Terminal.run("archive", "decision:sst-interim-award", bag("case.zip"), "--data", data());

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.err()).contains("No checkpoint is signed", "ledger checkpoint");
    }

    @Test
    void whatIsNoCaseIsToldAsSuch() {
        assertThat(Terminal.run("archive", "org:sst-ccgs", bag("case.zip"), "--data", data())
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(Terminal.run("archive", "decision:nobody", bag("case.zip"), "--data", data())
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
        Terminal remote = Terminal.run("archive", CASE, bag("case.zip"), "--url", "http://localhost:1");
        assertThat(remote.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(remote.err()).contains("/api/cases/");
        assertThat(folder.resolve("case.zip")).doesNotExist();
    }

    @Test
    void aServerGivesTheSameBag() throws Exception {
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(Path.of(data())));
                LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> bag = get(client, server, "/api/cases/" + CASE + "/bag");

            assertThat(bag.statusCode()).isEqualTo(200);
            assertThat(bag.headers().firstValue("Content-Type")).hasValue("application/zip");
            assertThat(bag.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"case-sst-asd-interim.zip\"");
            assertThat(BagValidator.zip(bag.body()).valid()).isTrue();
            assertThat(get(client, server, "/api/cases/org:sst-ccgs/bag").statusCode())
                    .isEqualTo(400);
            assertThat(get(client, server, "/api/cases/" + CASE + "/bag?asOfOccurred=2019")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    private static HttpResponse<byte[]> get(HttpClient client, LedgerServer server, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .build(),
                BodyHandlers.ofByteArray());
    }
}
