package org.decisionledger.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.drill.History.Answer;
import org.decisionledger.drill.History.Command;
import org.decisionledger.drill.History.Item;
import org.decisionledger.drill.History.NotFound;
import org.decisionledger.drill.History.Operation;
import org.decisionledger.drill.History.Read;
import org.decisionledger.drill.History.Receipt;
import org.decisionledger.drill.History.Record;
import org.decisionledger.drill.History.Recorded;
import org.decisionledger.drill.History.Refused;
import org.decisionledger.drill.History.Shown;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Sixteen clients who record, correct, withdraw, send again and ask for the same few entries at the same time. They
 * write down every operation with its times.
 */
final class Rivals {

    private static final int CLIENTS = 16;
    /** So many operations are about the same few entries before the next few have their turn. */
    private static final int TURN = 25;

    private final String run;
    private final Random seeds;
    private final int wanted;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final ConcurrentLinkedQueue<Operation> operations = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    private final List<List<Record>> own = new ArrayList<>();

    /** @param run begins the names of all entries of this run */
    Rivals(String run, int wanted, long seed) {
        this.run = run;
        this.wanted = wanted;
        this.seeds = new Random(seed);
        for (int client = 0; client < CLIENTS; client++) {
            own.add(new ArrayList<>());
        }
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    int begun() {
        return begun.get();
    }

    int answered() {
        return answered.get();
    }

    /** Goes on until all is done or the program is gone; each client stays with one of {@code ports}. */
    void run(int... ports) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                int port = ports[client % ports.length];
                Random random = new Random(seeds.nextLong());
                threads.add(Thread.ofPlatform()
                        .uncaughtExceptionHandler((thread, thrown) -> fault.compareAndSet(null, thrown))
                        .start(() -> run(number, random, http, port)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        Throwable thrown = fault.get();
        if (thrown != null) {
            throw new AssertionError("a client saw what must not be", thrown);
        }
    }

    private void run(int client, Random random, HttpClient http, int port) {
        for (int number = begun.getAndIncrement(); number < wanted; number = begun.getAndIncrement()) {
            Command command = command(client, random, number);
            long invoked = System.nanoTime();
            Answer answer = null;
            boolean gone = false;
            try {
                answer = ask(command, http, port);
            } catch (IOException e) {
                // The program was killed.
                gone = true;
            }
            long completed = answer == null ? History.NEVER : System.nanoTime();
            operations.add(new Operation(client, command, invoked, completed, answer));
            if (gone) {
                return;
            }
            if (answer != null) {
                answered.incrementAndGet();
            }
        }
    }

    private Command command(int client, Random random, int number) {
        String entry = run + "-" + (number / TURN * 3 + random.nextInt(6));
        int kind = random.nextInt(100);
        if (kind < 27) {
            return new Read(entry);
        }
        List<Record> before = own.get(client);
        Record record = kind < 40 && !before.isEmpty()
                ? before.get(Math.max(before.size() - 1 - random.nextInt(4), 0))
                : new Record(items(random, entry, kind, client + "-" + number));
        before.add(record);
        return record;
    }

    private List<Item> items(Random random, String entry, int kind, String own) {
        String variant = random.nextInt(3) == 0 ? "other" : "one";
        if (kind < 70) {
            return List.of(new Item(entry, variant, null, false));
        }
        if (kind < 78) {
            return List.of(new Item(entry, variant, null, false), new Item(run + "-with-" + own, variant, null, false));
        }
        if (kind < 94) {
            return List.of(new Item(entry + "-corrected-" + random.nextInt(4), variant, entry, false));
        }
        return List.of(new Item(entry + "-withdrawn", variant, entry, true));
    }

    /** {@code null} when the ledger says that it cannot; then it may have been done or not. */
    private @Nullable Answer ask(Command command, HttpClient http, int port) throws IOException {
        URI entries = URI.create("http://127.0.0.1:" + port + "/api/entries");
        try {
            return switch (command) {
                case Read read ->
                    shown(http.send(
                            HttpRequest.newBuilder(URI.create(entries + "/" + read.id()))
                                    .build(),
                            BodyHandlers.ofString()));
                case Record record ->
                    recorded(
                            record,
                            http.send(
                                    HttpRequest.newBuilder(entries)
                                            .header("Content-Type", "application/json")
                                            .POST(BodyPublishers.ofString(RivalEntries.json(record)))
                                            .build(),
                                    BodyHandlers.ofString()));
            };
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static @Nullable Answer shown(HttpResponse<String> response) {
        if (response.statusCode() == 503) {
            return null;
        }
        JsonNode told = EntryFormat.list(response.body());
        if (response.statusCode() == 404) {
            return new NotFound();
        }
        Anomaly.unless(response.statusCode() == 200, "%s", response.body());
        List<String> versions = new ArrayList<>();
        told.get("versions")
                .forEach(version -> versions.add(version.get("entry").asString()));
        return new Shown(told.get("position").asLong(), versions);
    }

    private static @Nullable Answer recorded(Record record, HttpResponse<String> response) {
        if (response.statusCode() == 503) {
            return null;
        }
        JsonNode told = EntryFormat.list(response.body());
        boolean added = response.statusCode() == 201;
        if (!added && response.statusCode() != 200) {
            Anomaly.unless(response.statusCode() < 500, "%s", response.body());
            return new Refused(told.get("code").asString());
        }
        if (record.items().size() == 1) {
            List<Receipt> receipt = List.of(receipt(told));
            return added ? new Recorded(receipt, List.of()) : new Recorded(List.of(), receipt);
        }
        List<Receipt> fresh = new ArrayList<>();
        told.get("added").forEach(receipt -> fresh.add(receipt(receipt)));
        List<Receipt> before = new ArrayList<>();
        told.get("present").forEach(id -> before.add(Receipt.untold(id.asString())));
        return new Recorded(fresh, before);
    }

    private static Receipt receipt(JsonNode told) {
        return new Receipt(
                told.get("id").asString(),
                told.get("position").asLong(),
                told.get("leafHash").asString());
    }
}
