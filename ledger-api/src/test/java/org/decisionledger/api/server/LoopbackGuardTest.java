package org.decisionledger.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackGuardTest {

    @TempDir
    static Path folder;

    private static OpenLedger ledger;
    private static LedgerServer server;

    @BeforeAll
    static void open() {
        ledger = OpenLedger.open(StoreSettings.embedded(folder).withoutDurability());
        server = LedgerServer.start(ledger, "127.0.0.1", 0);
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:8080", "[::1]"})
    void aRequestToThisMachineIsAnswered(String host) throws IOException {
        assertThat(get(host, "")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger.example.org",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "0.0.0.0"
            })
    void aRequestUnderAForeignNameIsRefused(String host) throws IOException {
        String answer = get(host, "");
        assertThat(answer).startsWith("HTTP/1.1 403").contains("application/problem+json", "\"code\":\"foreign-host\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "https://evil.example",
                "null",
                "http://localhost:1",
                "http://evil.example/localhost:8080"
            })
    void aPageOfAnotherSiteMayNotPost(String origin) throws IOException {
        String answer = post("Origin: " + origin + "\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 403")
                .contains("application/problem+json", "\"code\":\"foreign-origin\"");
        assertThat(get("localhost:8080", "Origin: " + origin + "\r\n")).startsWith("HTTP/1.1 403");
    }

    @Test
    void ourOwnPagesAndProgramsMayPost() throws IOException {
        assertThat(post("Origin: http://localhost:8080\r\n")).startsWith("HTTP/1.1 400");
        assertThat(post("")).startsWith("HTTP/1.1 400");
    }

    private static String get(String host, String headers) throws IOException {
        return send(
                "GET /api/registers/offers HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "Connection: close\r\n\r\n");
    }

    private static String post(String headers) throws IOException {
        return send("POST /api/entries HTTP/1.1\r\nHost: localhost:8080\r\n" + headers
                + "Content-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]");
    }

    private static String send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
