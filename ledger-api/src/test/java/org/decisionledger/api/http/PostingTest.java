package org.decisionledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.decisionledger.api.http.Door.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PostingTest {

    @TempDir
    static Path folder;

    private static Door door;

    @BeforeAll
    static void open() {
        door = new Door(folder);
        assertThat(door.post(Posted.background()).status()).isEqualTo(201);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    private static String offer(String id) {
        return Posted.offer(id, "offer:" + id, "2019-07-22");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.isProblem(status, code)).as(answer.toString()).isTrue();
    }

    private static void assertNothingStored(String json, int status, String code) {
        long head = door.head();
        assertProblem(door.post(json), status, code);
        assertThat(door.head()).isEqualTo(head);
    }

    @Test
    void anEntrySentThreeTimesIsRecordedOnceWithOneReceipt() {
        long head = door.head();
        Answer first = door.post(offer("thrice"));
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        JsonNode receipt = first.json();
        assertThat(receipt.propertyNames()).containsExactly("id", "position", "recordedAt", "leafHash");
        assertThat(receipt.get("position").asLong()).isEqualTo(head + 1);
        for (int i = 0; i < 2; i++) {
            Answer again = door.post(offer("thrice"));
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
        }
        assertThat(door.head()).isEqualTo(head + 1);
    }

    @Test
    void theSameIdWithOtherContentIsAConflict() {
        door.post(offer("taken"));
        String other = offer("taken").replace("494215.00", "494216.00");
        assertNothingStored(other, 409, "entry-id-taken");
        assertThat(door.post(other).json().at("/faults/0/pointer").asString()).isEqualTo("/id");
    }

    @Test
    void aListIsTakenInWholeOrNotAtAll() {
        String list = "[" + offer("whole-1") + "," + offer("whole-2") + "]";
        Answer added = door.post(list);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().get("added").size()).isEqualTo(2);
        Answer again = door.post(list);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("added").size()).isZero();
        assertThat(again.json().get("present").size()).isEqualTo(2);
    }

    @Test
    void eachFaultOfAListIsPointedAtAndNothingIsStored() {
        String sound = offer("part-1");
        String unknown = offer("part-2").replace("[\"org:north-vale-council\"]", "[\"org:nobody\"]");
        String unreadable = offer("part-3").replace("494215.00", "494215.001");
        assertNothingStored("[" + sound + "," + unknown + "]", 422, "unknown-reference");
        assertThat(door.post("[" + sound + "," + unknown + "]")
                        .json()
                        .at("/faults/0/pointer")
                        .asString())
                .isEqualTo("/1/data/to/0");
        long head = door.head();
        Answer refused = door.post("[" + sound + "," + unreadable + "]");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/faults/0/pointer").asString()).isEqualTo("/1/data/amount");
        assertThat(door.head()).isEqualTo(head);
    }

    @Test
    void theFaultsOfOneEntryArePointedAtWithinIt() {
        Answer refused = door.post(offer("one").replace("[\"org:north-vale-council\"]", "[\"org:nobody\"]"));
        assertThat(refused.json().at("/faults/0/pointer").asString()).isEqualTo("/data/to/0");
        assertThat(refused.json().get("detail").asString()).startsWith("/data/to/0: ");
    }

    @Test
    void anEntryWithoutAnIdIsGivenOne() {
        Answer given = door.post(offer("nameless").replace("\"id\":\"nameless\",", ""));
        assertThat(given.status()).isEqualTo(201);
        assertThat(given.json().get("id").asString()).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-.*");
    }

    @Test
    void withAnIdempotencyKeyTheSameRequestRecordsOnce() {
        String nameless = offer("keyed").replace("\"id\":\"keyed\",", "");
        Answer first = door.post(nameless, "Idempotency-Key", "request-7");
        assertThat(first.status()).isEqualTo(201);
        Answer again = door.post(nameless, "Idempotency-Key", "request-7");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        Answer other = door.post(nameless.replace("494215.00", "1.00"), "Idempotency-Key", "request-7");
        assertProblem(other, 409, "entry-id-taken");
    }

    @Test
    void aCorrectionWithoutAReasonCannotBeTakenIn() {
        door.post(offer("misread"));
        long head = door.head();
        Answer refused = door.post(Posted.correction("unreasoned", "misread", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/faults/0/pointer").asString()).isEqualTo("/data/reason");
        assertThat(door.head()).isEqualTo(head);
    }

    @Test
    void whatIsNotJsonIsABadRequest() {
        assertNothingStored("{\"id\":", 400, "malformed-json");
        assertNothingStored("", 400, "empty");
        assertNothingStored("[]", 400, "empty");
        assertNothingStored(offer("twice").replace("{\"id\"", "{\"id\":\"x\",\"id\""), 400, "malformed-json");
    }

    @Test
    void whatIsNotUtf8IsABadRequest() {
        byte[] bytes = {'"', (byte) 0xff, '"'};
        assertProblem(
                door.send(door.request("/api/entries")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(bytes))),
                400,
                "malformed-text");
    }

    @Test
    void anotherContentTypeIsNotTaken() {
        assertProblem(
                door.send(door.request("/api/entries")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(offer("plain")))),
                415,
                "unsupported-media-type");
    }

    @Test
    void tooLargeARequestIsToldWhatFits() {
        byte[] large = new byte[EntryController.LONGEST_REQUEST + 1];
        assertProblem(
                door.send(door.request("/api/entries")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(large))),
                413,
                "request-too-large");
        assertThat(EntryController.LONGEST_REQUEST).isEqualTo(16 * 1024 * 1024);
    }
}
