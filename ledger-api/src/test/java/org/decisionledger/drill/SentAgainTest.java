package org.decisionledger.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.command.LedgerCommand;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.drill.History.Item;
import org.decisionledger.drill.History.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent or imported again adds nothing, also when the program was killed meanwhile. */
class SentAgainTest {

    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
    private static final int REQUESTS = 60;
    private static final int IN_FILE = 1_000;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<Request, HttpResponse<String>> added = new HashMap<>();
    private Path data;
    private Path file;

    /** One request as it is sent each time. */
    private record Request(String body, @Nullable String key, int entries) {}

    @BeforeEach
    void writeFile() throws IOException {
        System.out.println("ledger.seed=" + SEED);
        data = folder.resolve("data");
        file = folder.resolve("entries.jsonl");
        List<Entry> entries = new ArrayList<>(Sample.background(RivalEntries.PROCUREMENT));
        Journal.shared().forEach(shared -> entries.add(Sample.procurement(shared)));
        while (entries.size() < IN_FILE) {
            entries.add(Sample.approach("file-" + entries.size(), RivalEntries.PROCUREMENT));
        }
        Files.write(file, entries.stream().map(EntryFormat::write).toList());
    }

    @Test
    void a_file_imported_twice_after_an_import_that_was_killed_adds_each_entry_once() throws Exception {
        Program program = Program.started(data, Map.of(), "import", file.toString());
        LockSupport.parkNanos(random.nextLong(2_000_000_000));
        program.kill();
        assertThat(headIfThere()).as("all of the file or nothing").isIn(0L, (long) IN_FILE);
        for (int time = 0; time < 2; time++) {
            assertThat(imported()).isZero();
            assertThat(headIfThere()).isEqualTo(IN_FILE);
        }
    }

    @Test
    void each_command_sent_three_times_with_a_kill_between_adds_its_entries_once() throws Exception {
        assertThat(imported()).isZero();
        List<Request> requests = requests();
        sendUntilKilled(requests, random.nextInt(REQUESTS));
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(data));
                LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0);
                HttpClient http = HttpClient.newHttpClient()) {
            for (int time = 0; time < 2; time++) {
                for (Request request : requests) {
                    send(request, server.port(), http);
                }
            }
            assertThat(ledger.log().head())
                    .isEqualTo(IN_FILE
                            + requests.stream().mapToInt(Request::entries).sum());
        }
    }

    private void sendUntilKilled(List<Request> requests, int answers) throws Exception {
        Program program = Program.serving(data, Map.of());
        try (HttpClient http = HttpClient.newHttpClient()) {
            int port = program.port();
            Thread killer = null;
            for (int i = 0; i < requests.size(); i++) {
                if (i == answers) {
                    killer = Thread.ofPlatform().start(() -> {
                        LockSupport.parkNanos(random.nextLong(5_000_000));
                        kill(program);
                    });
                }
                send(requests.get(i), port, http);
            }
            program.kill();
            killer.join();
        } catch (IOException e) {
            // Killed; what was under way is sent again like everything else.
        } finally {
            program.kill();
        }
    }

    private static void kill(Program program) {
        try {
            program.kill();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Added at most once of all the times it is sent, and the same receipt each time. */
    private void send(Request request, int port, HttpClient http) throws IOException, InterruptedException {
        HttpRequest.Builder post = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/entries"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(request.body()));
        if (request.key() != null) {
            post.header("Idempotency-Key", request.key());
        }
        HttpResponse<String> answer = http.send(post.build(), BodyHandlers.ofString());
        HttpResponse<String> first = added.get(request);
        if (first == null) {
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            if (answer.statusCode() == 201) {
                added.put(request, answer);
            }
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            if (request.entries() == 1) {
                assertThat(answer.body()).isEqualTo(first.body());
            }
        }
    }

    /** Entries and lists with ids and without, a correction and a withdrawal. */
    private List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        Journal journal = new Journal(0, SEED);
        while (requests.size() < REQUESTS - 2) {
            Sent sent = journal.next(0);
            requests.add(new Request(sent.body(), sent.key, sent.entries.size()));
        }
        String about = "file-" + (IN_FILE - 1);
        for (boolean withdraws : List.of(false, true)) {
            Item item = new Item(about + "-" + withdraws, "one", about, withdraws);
            requests.add(new Request(RivalEntries.json(new Record(List.of(item))), null, 1));
        }
        return requests;
    }

    private int imported() {
        return LedgerCommand.run("import", file.toString(), "--data", data.toString());
    }

    private long headIfThere() {
        if (!Files.exists(data.resolve("ledger.mv.db"))) {
            return 0;
        }
        try (LedgerStore store = LedgerStore.open(StoreSettings.embedded(data).forReading())) {
            return store.log().head();
        }
    }
}
