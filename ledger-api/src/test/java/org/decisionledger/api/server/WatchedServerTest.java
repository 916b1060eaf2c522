package org.decisionledger.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.healthcheck.HealthLimits;
import org.decisionledger.api.http.Posted;
import org.decisionledger.api.logging.LogFormat;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a running server tells of itself: figures, ids of requests, its log. */
class WatchedServerTest {

    @TempDir
    static Path folder;

    private static OpenLedger ledger;
    private static LedgerServer server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws Exception {
        ledger = OpenLedger.open(
                StoreSettings.embedded(folder.resolve("figures")).withoutDurability());
        server = LedgerServer.start(ledger, "127.0.0.1", 0);
        post(server, Posted.background());
        post(server, Posted.OFFER);
        post(server, Posted.OFFER.replace("org:harbour-care", "org:nobody"));
        post(server, "{");
        get(server, "/api/timeline/org:harbour-care");
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
        CLIENT.close();
    }

    @Test
    void the_figures_tell_of_recording_the_log_the_views_and_what_was_done() throws Exception {
        String figures = get(server, "/metrics").body();
        assertThat(figures.lines())
                .contains(
                        "ledger_entries 5.0",
                        "ledger_entries_recorded_total 5.0",
                        "ledger_record_seconds_count 2",
                        "ledger_writer_group_count 2",
                        "ledger_writer_waiting 0.0",
                        "ledger_writing 1.0",
                        "ledger_worries 0.0",
                        "ledger_requests_refused_total{code=\"malformed-json\"} 1.0",
                        "ledger_requests_refused_total{code=\"entry-id-taken\"} 1.0",
                        "ledger_projection_parked{projection=\"index\"} 0.0",
                        "ledger_projection_well{projection=\"index\"} 1.0",
                        "ledger_checkpoint_entries 0.0",
                        "ledger_checkpoint_waiting 5.0",
                        "ledger_checkpoint_age_seconds NaN",
                        "ledger_occasion_age_seconds{occasion=\"full_verification\"} NaN",
                        "ledger_occasion_well{occasion=\"backup\"} NaN");
        assertThat(figures.lines().filter(line -> line.startsWith("ledger_disk_free_bytes ")))
                .singleElement()
                .satisfies(line -> assertThat(Double.parseDouble(line.substring(line.indexOf(' '))))
                        .isPositive());
    }

    @Test
    void no_label_names_an_entry_a_thing_or_a_person() throws Exception {
        String figures = get(server, "/metrics").body();
        assertThat(figures)
                .contains("uri=\"/api/timeline/{id}\"")
                .doesNotContain("harbour", "north-vale", "offer-1", "offer:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/health",
                "/env",
                "/beans",
                "/heapdump",
                "/metrics/ledger"
            })
    void nothing_else_of_the_inside_is_served(String path) throws Exception {
        assertThat(get(server, path).statusCode()).isEqualTo(404);
    }

    @Test
    void the_figures_have_the_headers_of_every_answer_and_tell_of_the_machine_and_of_requests() throws Exception {
        HttpResponse<String> figures = get(server, "/metrics");
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(figures.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(figures.body())
                .contains(
                        "jvm_memory_used_bytes{",
                        "process_cpu_usage",
                        "http_server_requests_seconds_count{method=\"POST\",status=\"201\",uri=\"/api/entries\"} 2");
    }

    @Test
    void a_method_that_nobody_knows_makes_no_label_of_its_own() throws Exception {
        CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/about"))
                        .method("SMUGGLED", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());
        assertThat(get(server, "/metrics").body()).contains("method=\"OTHER\"").doesNotContain("SMUGGLED");
    }

    @Test
    void a_request_keeps_the_id_it_came_with_also_in_a_problem() throws Exception {
        HttpResponse<String> answer = get(server, "/api/timeline/org:nobody", "X-Request-Id", "audit-7.b_2");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("audit-7.b_2");
        assertThat(json(answer.body()).path("requestId").asString()).isEqualTo("audit-7.b_2");
        assertThat(json(get(server, "/api/nothing", "X-Request-Id", "a").body())
                        .path("requestId")
                        .asString())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a b", "a;b", "a\"b", "äöü", "{}"})
    void an_id_that_is_not_well_formed_is_replaced(String given) throws Exception {
        assertMade(get(server, "/api/health", "X-Request-Id", given));
    }

    @Test
    void an_id_too_long_is_replaced_and_one_is_made_where_none_came() throws Exception {
        assertMade(get(server, "/api/health", "X-Request-Id", "a".repeat(65)));
        assertMade(get(server, "/api/health"));
        assertThat(get(server, "/api/health", "X-Request-Id", "a".repeat(64))
                        .headers()
                        .firstValue("X-Request-Id"))
                .hasValue("a".repeat(64));
    }

    private static void assertMade(HttpResponse<String> answer) {
        String made = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(UUID.fromString(made)).hasToString(made);
    }

    @ParameterizedTest
    @EnumSource
    void the_log_has_ids_and_positions_and_nothing_that_an_entry_says(LogFormat format) throws Exception {
        String log = logged(format);
        assertThat(log).doesNotContain("494215", "GBP", "harbour", "Cabinet", "secret-words");
        if (format == LogFormat.PLAIN) {
            assertThat(log).as("at a terminal only warnings are told").isEmpty();
            return;
        }
        List<JsonNode> lines = log.lines().map(WatchedServerTest::json).toList();
        assertThat(lines)
                .filteredOn(line -> line.path("message").asString().equals("recorded"))
                .satisfiesExactly(
                        batch -> {
                            assertThat(batch.path("ids").asString())
                                    .isEqualTo("paper body provider north-vale-registered");
                            assertThat(batch.path("firstPosition").asLong()).isEqualTo(1);
                            assertThat(batch.path("lastPosition").asLong()).isEqualTo(4);
                        },
                        one -> {
                            assertThat(one.path("requestId").asString()).isEqualTo("r-2");
                            assertThat(one.path("ids").asString()).isEqualTo("offer-1");
                            assertThat(one.path("firstPosition").asLong()).isEqualTo(5);
                        });
        assertThat(lines)
                .filteredOn(line -> line.path("message").asString().equals("answered"))
                .extracting(line -> line.path("requestId").asString()
                        + " " + line.path("method").asString()
                        + " " + line.path("address").asString()
                        + " " + line.path("status").asString())
                .contains("r-2 POST /api/entries 201", "r-3 GET /timeline 200", "r-4 GET /api/timeline/{id} 404");
    }

    /** What a server of its own writes on standard error while it is asked a few things. */
    private static String logged(LogFormat format) throws Exception {
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try (OpenLedger own = OpenLedger.open(
                        StoreSettings.embedded(folder.resolve(format.name())).withoutDurability());
                LedgerServer told =
                        LedgerServer.start(own, "127.0.0.1", 0, new ServerSettings(format, HealthLimits.STANDARD))) {
            post(told, Posted.background(), "X-Request-Id", "r-1");
            post(told, Posted.OFFER, "X-Request-Id", "r-2");
            get(told, "/timeline?q=secret-words", "X-Request-Id", "r-3");
            get(told, "/api/timeline/org:harbour-home", "X-Request-Id", "r-4");
        } finally {
            System.setErr(err);
        }
        return written.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        return EntryFormat.list(text);
    }

    private static HttpResponse<String> get(LedgerServer at, String path, String... headers)
            throws IOException, InterruptedException {
        return send(at, path, headers, HttpRequest.newBuilder().GET());
    }

    private static HttpResponse<String> post(LedgerServer at, String body, String... headers)
            throws IOException, InterruptedException {
        return send(
                at,
                "/api/entries",
                headers,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(
            LedgerServer at, String path, String[] headers, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(
                request.uri(URI.create("http://127.0.0.1:" + at.port() + path)).build(), BodyHandlers.ofString());
    }
}
