package org.decisionledger.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.decisionledger.api.healthcheck.Health;
import org.decisionledger.api.healthcheck.Health.State;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Asks a running server. */
final class Remote {

    private Remote() {}

    static String get(String url, String path) {
        return send(url, request(url, path).GET());
    }

    /** How a server says that it is; {@code well} is whether nothing needs attention. */
    record Told(String body, boolean well) {}

    /** Asks a server how it is. It says so with 503, too, when it cannot record. */
    static Told health(String url, String format) {
        HttpResponse<String> answer =
                exchange(url, request(url, "/api/health?format=" + format).GET());
        Optional<String> state = answer.headers().firstValue(Health.STATE_HEADER);
        if (state.isEmpty()) {
            throw answer.statusCode() < 300 ? noLedger(url) : told(answer);
        }
        return new Told(answer.body(), state.get().equals(Fields.written(State.WELL)));
    }

    /** Posts one entry or a list, and returns what the server says of it. */
    static JsonNode post(String url, String json) {
        String answer = posted(url, "/api/entries", json);
        try {
            return EntryFormat.list(answer);
        } catch (Refusal e) {
            throw noLedger(url);
        }
    }

    /** Posts JSON, and returns what the server says as it stands. */
    static String posted(String url, String path, String json) {
        return send(
                url,
                request(url, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Hands over an answer line by line as it comes; a long one takes as long as it takes. */
    static void lines(String url, String path, Consumer<String> each) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            HttpRequest request = request(url, path).GET().build();
            HttpResponse<Stream<String>> answer = client.send(request, BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                if (answer.statusCode() >= 300) {
                    throw new RemoteFault(Exit.CANNOT, "The server answered " + answer.statusCode() + ".");
                }
                lines.forEach(each);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RemoteFault(Exit.CANNOT, "The server at " + url + " stopped answering: " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RemoteFault(Exit.CANNOT, "Stopped while waiting for " + url + ".");
        }
    }

    /** What is published under an address, byte for byte; empty when nothing is. */
    static Optional<byte[]> bytes(String url, String path) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            HttpResponse<byte[]> answer = client.send(
                    request(url, path).timeout(Duration.ofMinutes(1)).GET().build(), BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException e) {
            throw new RemoteFault(Exit.CANNOT, "Nothing answers at " + url + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RemoteFault(Exit.CANNOT, "Stopped while waiting for " + url + ".");
        }
    }

    /** Records one entry and returns its receipt. */
    static Receipt recorded(String url, Entry entry) {
        JsonNode receipt = post(url, EntryFormat.write(entry));
        try {
            return new Receipt(
                    entry.id(),
                    receipt.path("position").asLong(),
                    Instant.parse(receipt.path("recordedAt").asString()),
                    receipt.path("leafHash").asString());
        } catch (JacksonException | DateTimeException e) {
            throw noLedger(url);
        }
    }

    private static RemoteFault noLedger(String url) {
        return new RemoteFault(Exit.CANNOT, "What answers at " + url + " is not a ledger. Check the address.");
    }

    /** Signed with the token that the environment names, for a server that asks who is there. */
    private static HttpRequest.Builder request(String url, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(url, path));
        String token = System.getenv("LEDGER_TOKEN");
        return token == null || token.isBlank() ? request : request.header("Authorization", "Bearer " + token.strip());
    }

    private static URI address(String url, String path) {
        try {
            URI address = URI.create(url.replaceAll("/+$", "") + path);
            if (address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new RemoteFault(Exit.BAD_INPUT, "\"" + url + "\" is not an address. Write http://localhost:8080.");
    }

    private static String send(String url, HttpRequest.Builder request) {
        HttpResponse<String> answer = exchange(url, request);
        if (answer.statusCode() < 300) {
            return answer.body();
        }
        throw told(answer);
    }

    private static HttpResponse<String> exchange(String url, HttpRequest.Builder request) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            return client.send(
                    request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RemoteFault(Exit.CANNOT, "No server answers at " + url + ". Start one with: ledger serve");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RemoteFault(Exit.CANNOT, "Stopped while waiting for " + url + ".");
        }
    }

    /** What a problem says: its faults as they would be told of a ledger in a folder. */
    private static RuntimeException told(HttpResponse<String> answer) {
        int status = answer.statusCode();
        int exit = status >= 500 ? Exit.CANNOT : status == 409 ? Exit.NO : Exit.BAD_INPUT;
        String otherwise = "The server answered " + answer.statusCode() + ".";
        try {
            JsonNode problem = EntryFormat.list(answer.body());
            List<Fault> faults = new ArrayList<>();
            for (JsonNode fault : problem.path("faults")) {
                faults.add(new Fault(
                        fault.path("code").asString(""),
                        fault.path("pointer").asString(""),
                        fault.path("message").asString("")));
            }
            return faults.isEmpty()
                    ? new RemoteFault(exit, problem.path("detail").asString(otherwise))
                    : new Refusal(faults);
        } catch (Refusal e) {
            return new RemoteFault(exit, otherwise);
        }
    }
}
