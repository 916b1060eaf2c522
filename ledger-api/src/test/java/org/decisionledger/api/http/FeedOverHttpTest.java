package org.decisionledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.http.Door.Answer;
import org.decisionledger.api.store.Sample;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Entries as they come, page by page and as server-sent events. */
class FeedOverHttpTest {

    private static final String PROCUREMENT = "procurement:home-care";

    @TempDir
    Path folder;

    private Door door;
    private List<Entry> recorded;

    @BeforeEach
    void open() {
        door = new Door(folder);
        recorded = new ArrayList<>(Sample.background(PROCUREMENT));
        for (int i = 0; i < 6; i++) {
            recorded.add(Sample.approach("approach-" + i, PROCUREMENT));
        }
        door.ledger.recorder().record(recorded);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void pagesFollowEachOtherWithoutAGapOrARepeatUntilTheLastEntry() {
        List<String> ids = new ArrayList<>();
        long next = 0;
        long head = -1;
        while (next != head) {
            JsonNode page = door.get("/api/feed?limit=3&after=" + next).json();
            for (JsonNode item : page.path("entries")) {
                assertThat(item.path("position").asLong()).isEqualTo(ids.size() + 1);
                assertThat(EntryFormat.read(item.path("entry").toString())).isEqualTo(recorded.get(ids.size()));
                ids.add(item.path("id").asString());
            }
            next = page.path("next").asLong();
            head = page.path("head").asLong();
        }
        assertThat(ids)
                .isEqualTo(recorded.stream().map(entry -> entry.id().value()).toList());
        JsonNode last = door.get("/api/feed?after=" + head).json();
        assertThat(last.path("entries")).isEmpty();
        assertThat(last.path("next").asLong()).isEqualTo(head);
    }

    @Test
    void eachItemBearsTheLeafHashOfItsReceipt() {
        JsonNode item =
                door.get("/api/feed?after=9&limit=1").json().path("entries").path(0);
        assertThat(item.path("leafHash").asString())
                .isEqualTo(door.ledger.recorder().record(recorded.getLast()).leafHash());
    }

    @Test
    void asLinesThereIsOneEntryOnEachAndARegisterHasOneRowOnEach() {
        assertThat(door.get("/api/feed?format=jsonl").body().lines()).hasSize(10);
        Answer bodies = door.get("/api/registers/organisations?format=jsonl");
        assertThat(bodies.type()).isEqualTo("application/jsonl");
        assertThat(bodies.body().lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(EntryFormat.list(line).path("id").asString()).startsWith("org:"));
        assertThat(door.get("/api/decisions/org:harbour-care/why?format=jsonl").status())
                .isNotEqualTo(200);
    }

    @Test
    void aPositionBeyondTheLastIsRefusedSinceItBelongsToAnotherLedger() {
        assertThat(door.get("/api/feed?after=11").status()).isEqualTo(400);
        assertThat(door.get("/api/feed?after=11").body()).contains("follows another ledger");
        assertThat(door.get("/api/feed?after=-1").status()).isEqualTo(400);
        assertThat(door.get("/api/feed?limit=0").status()).isEqualTo(400);
        assertThat(door.get("/api/feed/events?after=11").status()).isEqualTo(400);
        assertThat(door.send(door.request("/api/feed/events").header("Last-Event-ID", "x"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void eventsComeAsEntriesAreRecordedAndGoOnBehindTheLastThatWasSeen() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            try (BufferedReader events = follow(client, "0")) {
                for (int position = 1; position <= 10; position++) {
                    assertThat(nextId(events)).isEqualTo(position);
                }
                door.ledger.recorder().record(Sample.approach("later", PROCUREMENT));
                assertThat(nextId(events)).isEqualTo(11);
            }
            try (BufferedReader events = follow(client, "8")) {
                assertThat(nextId(events)).isEqualTo(9);
            }
            client.shutdownNow();
        }
    }

    private BufferedReader follow(HttpClient client, String last) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(
                door.request("/api/feed/events")
                        .header("Last-Event-ID", last)
                        .GET()
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=utf-8");
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private static long nextId(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("id: ")) {
            line = events.readLine();
        }
        return Long.parseLong(String.valueOf(line).substring(4));
    }
}
