package org.decisionledger.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.projection.register.RegisterKind;

/**
 * R17, F06: pages of a large ledger with one case of 10,000 entries, asked for over HTTP: first by one reader, address
 * by address, then by 16 at once. The ledger is the example cases over and over, each copy under names of its own.
 */
final class PagesBench {

    private static final long SEED = 20261122;
    /** So many pages are asked for first, or as many as there is time for in five seconds. */
    private static final int WARM = 150;

    private static final int ASKED = 60;
    private static final int READERS = 16;

    /** Only pages whose name this regular expression matches. */
    private static final String ONLY = System.getProperty("ledger.bench.only", ".*");

    private static final int EACH = 150;
    private static final String LARGE = "case of 10,000: ";
    private static final List<String> WORDS =
            List.of("extension", "interim award", "governing bodies", "dissent", "contract price");

    private final Path folder;
    private final int size;
    private final Random random = new Random(SEED);
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param folder kept from one run to the next when it holds a ledger already */
    PagesBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    void run() throws Exception {
        if (!Files.exists(folder)) {
            try (OpenLedger ledger =
                    OpenLedger.open(StoreSettings.embedded(folder).withoutDurability())) {
                long start = System.nanoTime();
                LargeLedger.fill(ledger, size);
                ledger.index().awaitCaughtUp(600_000);
                System.out.printf(Locale.ROOT, "made in %.0f s%n", (System.nanoTime() - start) / 1e9);
                ledger.search().bringUpToDate(at -> {});
            }
        }
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder));
                LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0)) {
            long head = ledger.log().head();
            ledger.index().awaitCaughtUp(600_000);
            ledger.search().bringUpToDate(at -> {});
            Instant half = ledger.log()
                    .between(head / 2, head / 2)
                    .findFirst()
                    .orElseThrow()
                    .recordedAt();
            System.out.printf(
                    Locale.ROOT,
                    "%,d entries, seed %d, heap of at most %,d MB%n",
                    head,
                    SEED,
                    Runtime.getRuntime().maxMemory() >> 20);
            URI root = URI.create("http://127.0.0.1:" + server.port());
            int copies = (int) (head / new CaseCopies().copy(0).size());
            Map<String, List<String>> pages = pages(1, copies, half);
            Map<String, List<String>> others = pages(copies / 2, copies, half);
            pages.keySet().removeIf(page -> !page.matches(ONLY));
            get(root, "/registers/disputes"); // is prepared after the start, and answers when that is done
            pages.forEach((what, addresses) -> times(what, root, addresses, others.getOrDefault(what, addresses)));
            together(root, pages);
        }
    }

    /** @param first the number of the first copy asked about; they lie in one half of the ledger */
    private static Map<String, List<String>> pages(int first, int copies, Instant half) {
        Map<String, String> moments = new LinkedHashMap<>();
        moments.put("", "");
        moments.put(", recorded half-way", "asOfRecorded=" + half);
        moments.put(", happened by June 2018", "asOfOccurred=2018-06-30");
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("home", List.of("/"));
        for (String reader : List.of("officer", "auditor", "reviewer")) {
            pages.put("for the " + reader, List.of("/for/" + reader));
        }
        for (RegisterKind kind : RegisterKind.values()) {
            pages.put("register " + kind.written(), List.of("/registers/" + kind.written()));
        }
        moments.forEach((moment, parameter) -> {
            for (int i = 0; i < ASKED; i++) {
                LargeLedger.of(first + i * (copies / 2 - 2) / ASKED)
                        .forEach((what, path) -> pages.computeIfAbsent(what + moment, w -> new ArrayList<>())
                                .add(with(path, parameter)));
            }
            pages.put(
                    "search" + moment,
                    WORDS.stream()
                            .map(words -> with("/search?q=" + words.replace(" ", "%20"), parameter))
                            .toList());
            LargeLedger.large()
                    .forEach((what, path) -> pages.put(LARGE + what + moment, List.of(with(path, parameter))));
        });
        return pages;
    }

    private static String with(String path, String parameter) {
        return parameter.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + parameter;
    }

    /** @param others of the same kind, asked for before anything is measured, so that the program is warm and they are not */
    private void times(String what, URI root, List<String> addresses, List<String> others) {
        double[] times = new double[Math.max(ASKED, addresses.size())];
        long bytes = 0;
        try {
            long cold = System.nanoTime();
            Answer first = get(root, addresses.getFirst());
            double coldMs = (System.nanoTime() - cold) / 1e6;
            if (first.status != 200 || coldMs > 20_000) {
                System.out.printf(Locale.ROOT, "%-52s answered %d after %,.0f ms%n", what, first.status, coldMs);
                return;
            }
            long warm = System.nanoTime();
            for (int i = 0; i < WARM && System.nanoTime() - warm < 5_000_000_000L; i++) {
                get(root, others.get(random.nextInt(others.size())));
            }
            int asked = 0;
            long began = System.nanoTime();
            while (asked < times.length && System.nanoTime() - began < 10_000_000_000L) {
                long start = System.nanoTime();
                bytes = Math.max(bytes, get(root, addresses.get(asked % addresses.size())).bytes);
                times[asked++] = (System.nanoTime() - start) / 1e6;
            }
            double[] taken = Arrays.copyOf(times, asked);
            Arrays.sort(taken);
            System.out.printf(
                    Locale.ROOT,
                    "%-52s first %,8.0f ms, median %,7.1f ms, 95 in 100 under %,7.1f ms, at most %,d kB%s%n",
                    what,
                    coldMs,
                    taken[asked / 2],
                    taken[asked * 95 / 100],
                    bytes / 1000,
                    taken[asked * 95 / 100] > 100 ? "  (goal 100 ms)" : "");
        } catch (IOException e) {
            System.out.printf(Locale.ROOT, "%-52s %s%n", what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Pages of single cases and searches, each kind drawn as often. */
    private void together(URI root, Map<String, List<String>> pages) throws Exception {
        List<List<String>> drawn = pages.entrySet().stream()
                .filter(p -> !p.getKey().startsWith(LARGE) && !p.getKey().startsWith("register "))
                .map(Map.Entry::getValue)
                .toList();
        List<Future<double[]>> readers = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
            for (int r = 0; r < READERS; r++) {
                Random own = new Random(SEED + r);
                readers.add(threads.submit(() -> {
                    double[] times = new double[EACH];
                    for (int i = 0; i < EACH; i++) {
                        List<String> of = drawn.get(own.nextInt(drawn.size()));
                        long began = System.nanoTime();
                        get(root, of.get(own.nextInt(of.size())));
                        times[i] = (System.nanoTime() - began) / 1e6;
                    }
                    return times;
                }));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Double> all = new ArrayList<>();
        for (Future<double[]> reader : readers) {
            Arrays.stream(reader.get()).forEach(all::add);
        }
        all.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d readers at once: %.0f pages/s, median %.1f ms, 95 in 100 under %.1f ms  (goal 200 ms)%n",
                READERS,
                all.size() / seconds,
                all.get(all.size() / 2),
                all.get(all.size() * 95 / 100));
    }

    private record Answer(int status, long bytes) {}

    private Answer get(URI root, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(address))
                .timeout(Duration.ofSeconds(120))
                .build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.body().length);
    }
}
