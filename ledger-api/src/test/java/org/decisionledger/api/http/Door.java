package org.decisionledger.api.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.format.EntryFormat;
import tools.jackson.databind.JsonNode;

/** A server of its own over a ledger of its own, and who speaks to it. */
final class Door implements AutoCloseable {

    final OpenLedger ledger;
    private final LedgerServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    Door(Path folder) {
        this(OpenLedger.open(StoreSettings.embedded(folder).withoutDurability()));
    }

    Door(OpenLedger ledger) {
        this.ledger = ledger;
        server = LedgerServer.start(ledger, "127.0.0.1", 0);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String json, String... headers) {
        HttpRequest.Builder request = request("/api/entries")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    long head() {
        return ledger.log().head();
    }

    @Override
    public void close() {
        client.close();
        server.close();
        ledger.close();
    }

    /** What came back. */
    record Answer(int status, String type, String body) {

        JsonNode json() {
            return EntryFormat.list(body);
        }

        boolean isProblem(int expected, String code) {
            return status == expected
                    && type.startsWith("application/problem+json")
                    && json().path("code").asString("").equals(code)
                    && json().path("status").asInt() == expected
                    && !json().path("title").asString("").isEmpty()
                    && !json().path("detail").asString("").isEmpty()
                    && json().path("type").asString("").endsWith(code);
        }
    }
}
