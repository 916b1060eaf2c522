package org.decisionledger.api.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import tools.jackson.databind.JsonNode;

/** Asks a running server. */
final class Remote {

    private Remote() {}

    static String get(String url, String path) {
        return send(url, HttpRequest.newBuilder(address(url, path)).GET());
    }

    static String post(String url, String path, String json) {
        return send(
                url,
                HttpRequest.newBuilder(address(url, path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static URI address(String url, String path) {
        try {
            return URI.create(url.replaceAll("/+$", "") + path);
        } catch (IllegalArgumentException e) {
            throw new RemoteFault(Exit.BAD_INPUT, "\"" + url + "\" is not an address. Write http://localhost:8080.");
        }
    }

    private static String send(String url, HttpRequest.Builder request) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            HttpResponse<String> answer = client.send(
                    request.timeout(Duration.ofMinutes(2)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() < 300) {
                return answer.body();
            }
            throw new RemoteFault(answer.statusCode() >= 500 ? Exit.CANNOT : Exit.BAD_INPUT, told(answer));
        } catch (IOException | IllegalArgumentException e) {
            throw new RemoteFault(Exit.CANNOT, "No server answers at " + url + ". Start one with: ledger serve");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RemoteFault(Exit.CANNOT, "Stopped while waiting for " + url + ".");
        }
    }

    /** What a problem says, each fault on a line of its own. */
    private static String told(HttpResponse<String> answer) {
        try {
            JsonNode problem = EntryFormat.list(answer.body());
            if (problem.hasNonNull("faults")) {
                StringBuilder lines = new StringBuilder();
                problem.get("faults")
                        .forEach(f -> lines.append(f.path("pointer").asString(""))
                                .append(f.path("pointer").asString("").isEmpty() ? "" : ": ")
                                .append(f.path("message").asString(""))
                                .append('\n'));
                return lines.toString().strip();
            }
            return problem.path("detail").asString("The server answered " + answer.statusCode() + ".");
        } catch (Refusal e) {
            return "The server answered " + answer.statusCode() + ".";
        }
    }
}
