package org.decisionledger.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever follows the ledger sees every entry once and in order, although the program is killed with SIGKILL while
 * entries are recorded, and the reader drops its connection at random. {@code -Dledger.feed.kills=100} for more.
 */
class FollowedThroughKillsTest {

    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
    private static final int KILLS = Integer.getInteger("ledger.feed.kills", 2);
    private static final int BETWEEN = 60;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<String> seen = new ArrayList<>();
    private volatile int port;
    private volatile boolean over;
    private volatile int drops;

    @Test
    @Timeout(3_600)
    void everyEntryIsSeenOnceAndInOrder() throws Exception {
        System.out.println("ledger.seed=" + SEED + " ledger.feed.kills=" + KILLS);
        Path data = folder.resolve("data");
        Program program = Program.serving(data, Map.of());
        port = program.port();
        Thread reader = Thread.ofPlatform().daemon().start(this::follow);
        send(Sample.background(RivalEntries.PROCUREMENT));
        int sent = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int until = sent + 1 + random.nextInt(BETWEEN);
            while (sent < until) {
                send(List.of(Sample.approach("followed-" + sent++, RivalEntries.PROCUREMENT)));
            }
            program.kill();
            program = Program.serving(data, Map.of());
            port = program.port();
        }
        send(List.of(Sample.approach("last", RivalEntries.PROCUREMENT)));
        int expected = head();
        while (reader.isAlive() && count() < expected) {
            LockSupport.parkNanos(10_000_000);
        }
        over = true;
        program.end();
        reader.join();
        client.shutdownNow();
        try (LedgerStore store = LedgerStore.open(StoreSettings.embedded(data))) {
            assertThat(seen)
                    .isEqualTo(store.log()
                            .rowsBetween(1, store.log().head())
                            .map(StoredRow::id)
                            .toList());
        }
        System.out.println(KILLS + " kills, " + drops + " dropped connections, " + seen.size() + " entries followed");
    }

    /** Sends until it is acknowledged. */
    private void send(List<Entry> entries) throws InterruptedException {
        String body = entries.stream().map(EntryFormat::write).collect(Collectors.joining(",", "[", "]"));
        while (true) {
            try {
                HttpResponse<String> answer = client.send(
                        request("/api/entries")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
                return;
            } catch (IOException e) {
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private int head() throws IOException, InterruptedException {
        HttpResponse<String> page = client.send(request("/api/feed?limit=1").build(), BodyHandlers.ofString());
        return EntryFormat.list(page.body()).path("head").asInt();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private void follow() {
        Random own = new Random(SEED + 1);
        while (!over) {
            try {
                HttpResponse<InputStream> response = client.send(
                        request("/api/feed/events")
                                .header("Last-Event-ID", String.valueOf(count()))
                                .build(),
                        BodyHandlers.ofInputStream());
                try (BufferedReader events =
                        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                    int drop = 1 + own.nextInt(BETWEEN);
                    while (drop-- > 0 && take(events)) {}
                    drops++;
                }
            } catch (IOException e) {
                LockSupport.parkNanos(20_000_000); // it was killed
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** One whole event; what was cut off in the middle was not seen. */
    private boolean take(BufferedReader events) throws IOException {
        long position = 0;
        String data = "";
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("id: ")) {
                position = Long.parseLong(line.substring(4));
            } else if (line.startsWith("data: ")) {
                data = line.substring(6);
            } else if (line.isEmpty() && position > 0) {
                synchronized (seen) {
                    assertThat(position).isEqualTo(seen.size() + 1);
                    seen.add(EntryFormat.list(data).path("id").asString());
                }
                return true;
            }
        }
        return false;
    }

    private int count() {
        synchronized (seen) {
            return seen.size();
        }
    }
}
