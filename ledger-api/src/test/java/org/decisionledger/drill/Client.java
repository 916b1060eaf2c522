package org.decisionledger.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.locks.LockSupport;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.drill.Sent.Answer;
import org.decisionledger.drill.Sent.Receipt;
import tools.jackson.databind.JsonNode;

/** Sends one request after the other and writes down what it is told, until the program is gone. */
final class Client {

    private static final long A_MOMENT = 20_000_000;

    private final Journal journal;
    private final int era;
    private final HttpClient http;
    private final URI entries;
    private final Runnable acknowledged;

    Client(Journal journal, int era, HttpClient http, int port, Runnable acknowledged) {
        this.journal = journal;
        this.era = era;
        this.http = http;
        this.entries = URI.create("http://127.0.0.1:" + port + "/api/entries");
        this.acknowledged = acknowledged;
    }

    /** First sends again, twice, what was not acknowledged in an earlier life of the program. */
    void run() {
        try {
            for (Sent unanswered : journal.unanswered()) {
                untilAnswered(unanswered);
                untilAnswered(unanswered);
            }
            while (true) {
                Sent next = journal.next(era);
                untilAnswered(next);
                if (journal.sendsAgain()) {
                    untilAnswered(next);
                }
            }
        } catch (IOException e) {
            // The program was killed.
        }
    }

    /** Tries again while the database is gone. */
    private void untilAnswered(Sent sent) throws IOException {
        while (!send(sent)) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    private boolean send(Sent sent) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(entries)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(sent.body()));
        if (sent.key != null) {
            request.header("Idempotency-Key", sent.key);
        }
        boolean before = sent.answer == Answer.ACKNOWLEDGED;
        if (!before) {
            // While it is under way, nothing is known of it, whatever was said the last time.
            sent.answer = Answer.NONE;
        }
        HttpResponse<String> response = answer(request.build());
        JsonNode told = EntryFormat.list(response.body());
        switch (response.statusCode()) {
            case 201, 200 -> {
                note(sent, told, response.statusCode() == 201, before);
                acknowledged.run();
                return true;
            }
            case 503 -> {
                if (told.path("detail").asString("").startsWith("The entry was not recorded") && !before) {
                    sent.answer = Answer.NOT_RECORDED;
                }
                return false;
            }
            default ->
                throw new AssertionError("client " + journal.client + ", request " + sent.number + " " + sent.body()
                        + " was answered " + response.statusCode() + " " + response.body());
        }
    }

    private HttpResponse<String> answer(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void note(Sent sent, JsonNode told, boolean added, boolean before) {
        if (added && before) {
            throw new AssertionError("added once more: " + told);
        }
        if (sent.list) {
            int taken = told.get("added").size();
            if (added
                    ? taken != sent.entries.size()
                    : taken != 0 || told.get("present").size() != sent.entries.size()) {
                throw new AssertionError("a list was taken in part: " + sent.body() + " " + told);
            }
            told.get("added").forEach(receipt -> note(sent, receipt));
            if (!added && !before) {
                told.get("present").forEach(id -> sent.present.add(id.asString()));
            }
        } else {
            note(sent, told);
        }
        sent.answer = Answer.ACKNOWLEDGED;
    }

    private static void note(Sent sent, JsonNode told) {
        Receipt receipt = new Receipt(
                told.get("id").asString(),
                told.get("position").asLong(),
                told.get("leafHash").asString());
        Receipt first = sent.receipts.putIfAbsent(receipt.id(), receipt);
        if (first != null && !first.equals(receipt)) {
            throw new AssertionError("another receipt than the first time: " + first + " " + receipt);
        }
    }
}
