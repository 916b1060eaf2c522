package org.decisionledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.decisionledger.api.http.Door.Answer;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.core.transparency.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as anybody reads it from a server. */
class LogOverHttpTest {

    @TempDir
    Path folder;

    private Door door;
    private ProofLog log;

    @BeforeEach
    void open() {
        door = new Door(folder);
        log = door.ledger.proof().orElseThrow();
        assertThat(door.post(Posted.background()).status()).isEqualTo(201);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void theCheckpointIsServedOnceThereIsOneAndTheFootOfThePageTellsIt() throws Exception {
        assertThat(door.get("/log/checkpoint").isProblem(404, "not-found")).isTrue();
        assertThat(door.get("/").body()).contains("No checkpoint signed yet.");
        log.sign();
        Answer checkpoint = door.get("/log/checkpoint");
        assertThat(checkpoint.status()).isEqualTo(200);
        assertThat(checkpoint.type()).startsWith("text/plain");
        SignedNote.parse(checkpoint.body()).check(log.key());
        assertThat(door.get("/").body()).contains("over the first " + door.head() + " entries");
    }

    @Test
    void tilesAreServedByteForByteToBeKeptForEver() throws Exception {
        log.sign();
        for (String path : new String[] {"tile/0/000.p/", "tile/entries/000.p/"}) {
            HttpResponse<byte[]> tile = bytes("/log/" + path + door.head());
            assertThat(tile.statusCode()).isEqualTo(200);
            assertThat(tile.body()).isEqualTo(Files.readAllBytes(folder.resolve("log/" + path + door.head())));
            assertThat(tile.headers().allValues("Cache-Control"))
                    .containsExactly("public, max-age=31536000, immutable");
        }
    }

    private HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(door.request(path).build(), BodyHandlers.ofByteArray());
        }
    }

    @Test
    void whatIsNotInTheLogIsNotThere() {
        log.sign();
        for (String path : List.of(
                "/log/tile/0/000",
                "/log/tile/0/000.p/3",
                "/log/tile/9/000",
                "/log/tile/0/x999/x999/x999/x999/x999/x999/x999/000",
                "/log/tile/../checkpoint/",
                "/log/tile/entries/..%2f..%2fcheckpoint",
                "/log/tile/0/0",
                "/log/tile/",
                "/log/keys",
                "/log/lock",
                "/log/proof/nobody")) {
            Answer answer = door.get(path);
            assertThat(answer.status()).as(path).isBetween(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("\u2014 ", "PRIVATE");
        }
    }

    @Test
    void aReceiptTellsTheCheckpointThatCoversItOnceThereIsOne() {
        assertThat(door.get("/log/receipt/1").json().has("checkpoint")).isFalse();
        String signed = log.sign().toString();
        assertThat(door.get("/log/receipt/1").json().path("checkpoint").asString())
                .isEqualTo(signed);
        assertThat(door.get("/log/receipt/1?format=text").body()).contains("Covered by the signed checkpoint");
        assertThat(door.get("/log/receipt/1?format=csv").isProblem(400, "malformed-question"))
                .isTrue();
        assertThat(door.get("/log/receipt/nobody").status()).isEqualTo(404);
    }

    @Test
    void anEntryIsProvedOnceItIsSigned() {
        assertThat(door.get("/log/proof/1").isProblem(404, "not-in-log-yet")).isTrue();
        log.sign();
        Answer proof = door.get("/log/proof/1");
        assertThat(proof.json().path("position").asLong()).isEqualTo(1);
        assertThat(door.get("/log/proof/1?format=tlog-proof").body()).startsWith("c2sp.org/tlog-proof@v1\n");
        assertThat(door.get("/log/proof/1?format=text").body()).contains("Leaf hash");
        assertThat(door.get("/log/proof/1?format=csv").isProblem(400, "malformed-question"))
                .isTrue();
    }
}
