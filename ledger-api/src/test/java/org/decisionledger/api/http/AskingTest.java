package org.decisionledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.http.Door.Answer;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.EntrySchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AskingTest {

    private static final int OFFERS = 7;

    @TempDir
    static Path folder;

    private static Door door;

    @BeforeAll
    static void open() {
        door = new Door(folder);
        door.post(Posted.background());
        List<String> offers = new ArrayList<>();
        for (int i = 1; i <= OFFERS; i++) {
            offers.add(Posted.offer("offer-" + i, "offer:harbour-" + i, "2019-0" + i + "-22"));
        }
        assertThat(door.post("[" + String.join(",", offers) + "]").status()).isEqualTo(201);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void anAcceptedEntryKeepsWhoWhenAndWherefrom() {
        Answer receipt = door.post(Posted.offer("offer-1", "offer:harbour-1", "2019-01-22"));
        JsonNode page = door.get("/api/entries/offer-1").json();
        JsonNode entry = page.get("json");
        assertThat(entry.at("/by/organisation").asString()).isEqualTo("org:harbour-care");
        assertThat(entry.at("/by/role").asString()).isEqualTo("incumbent");
        assertThat(entry.at("/by/authority").asString()).isEqualTo("resolution of its board");
        assertThat(entry.at("/occurred").asString()).isEqualTo("2019-01-22");
        assertThat(entry.at("/sources/0/document").asString()).isEqualTo("doc:paper");
        assertThat(page.at("/row/recordedAt")).isEqualTo(receipt.json().get("recordedAt"));
    }

    @Test
    void aRegisterIsWalkedPageByPageAndEveryRowMetOnce() {
        List<String> met = new ArrayList<>();
        String path = "/api/registers/offers?limit=2";
        String after = "";
        for (int pages = 0; pages < OFFERS; pages++) {
            JsonNode page = door.get(path + after).json();
            page.get("rows").forEach(row -> met.add(row.get("id").asString()));
            if (!page.hasNonNull("next")) {
                break;
            }
            after = "&after=" + page.get("next").asString();
        }
        assertThat(met).doesNotHaveDuplicates().contains("offer:harbour-1").hasSize(offers());
    }

    private static int offers() {
        return door.get("/api/registers/offers").json().get("rows").size();
    }

    @Test
    void bothMomentsAreTakenByEveryAnswer() {
        JsonNode some = door.get("/api/timeline/procurement:north-vale?asOfOccurred=2019-03")
                .json();
        assertThat(some.toString()).contains("offer-3").doesNotContain("offer-4");
        for (String path : List.of(
                "/api/entries/offer-1?",
                "/api/timeline/procurement:north-vale?",
                "/api/procurements/procurement:north-vale/gates?",
                "/api/known/org:north-vale-council?by=2020&")) {
            assertThat(door.get(path).status()).as(path).isEqualTo(200);
            assertThat(door.get(path + "asOfRecorded=2020-01-01T00:00:00Z").isProblem(404, "not-found"))
                    .as(path)
                    .isTrue();
        }
        assertThat(door.get("/api/registers/offers?asOfRecorded=2020-01-01")
                        .json()
                        .get("rows")
                        .size())
                .isZero();
    }

    @Test
    void f31AClockIsCountedOverHttp() {
        JsonNode clock = door.get("/api/clock?clock=psr&date=2024-03-18&stated=2024-04-02")
                .json();
        assertThat(clock.get("lastDay").asString()).isEqualTo("2024-04-02");
        assertThat(clock.get("skipped").get(0).get("words").asString()).contains("March 2024: ");
        assertThat(clock.get("daysLater").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/entries/offer-1?asOfRecorded=yesterday",
                "/api/entries/offer-1?asOfOccurred=2019-13",
                "/api/timeline/procurement:north-vale?asOfRecorded=2026-02-30",
                "/api/timeline/procurement:north-vale?asOfOccurred=soon",
                "/api/decisions/decision:x/why?asOfRecorded=1",
                "/api/known/org:north-vale-council?by=2020&asOfRecorded=1",
                "/api/known/org:north-vale-council?by=soon",
                "/api/known/org:north-vale-council",
                "/api/registers/offers?asOfRecorded=1",
                "/api/registers/offers?limit=0",
                "/api/registers/offers?limit=many",
                "/api/registers/wonders",
                "/api/timeline/procurement:north-vale?format=pdf",
                "/api/entries/UPPER_case!",
                "/api/decisions/org:harbour-care/why",
                "/api/decisions/org:harbour-care/path",
                "/api/decisions/decision:x/path?asOfRecorded=1",
                "/api/procurements/org:harbour-care/gates",
                "/api/procurements/procurement:north-vale/gates?asOfOccurred=soon",
                "/api/contracts/org:harbour-care/time-left",
                "/api/contracts/contract:x/time-left?on=soon",
                "/api/contracts/contract:x/time-left?stages=engagement",
                "/api/decisions/org:harbour-care/law",
                "/api/decisions/decision:x/law?area=everything",
                "/api/checks?asOfOccurred=soon",
                "/api/clock",
                "/api/clock?clock=psr",
                "/api/clock?clock=gpa&date=2024-03-18",
                "/api/clock?clock=psr&date=soon",
                "/api/clock?clock=psr&date=2024-03-18&format=csv"
            })
    void aQuestionThatCannotBeReadIsABadRequest(String path) {
        Answer answer = door.get(path);
        assertThat(answer.isProblem(400, "malformed-question"))
                .as(answer.toString())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/entries/nonesuch",
                "/api/timeline/org:nonesuch",
                "/api/timeline/nonesuch",
                "/api/decisions/decision:nonesuch/why",
                "/api/decisions/decision:nonesuch/path",
                "/api/procurements/procurement:nonesuch/gates",
                "/api/known/org:nonesuch?by=2020",
                "/api/nothing/here",
                "/api/"
            })
    void whatIsNotThereIsNotFound(String path) {
        Answer answer = door.get(path);
        assertThat(answer.isProblem(404, "not-found")).as(answer.toString()).isTrue();
        assertThat(answer.body()).doesNotContain("static resource");
    }

    @ParameterizedTest
    @CsvSource({"PUT, /api/entries", "DELETE, /api/entries/offer-1", "POST, /api/registers/offers"})
    void whatCannotBeDoneIsNotAllowed(String method, String path) {
        Answer answer = door.send(door.request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{}")));
        assertThat(answer.isProblem(405, "method-not-allowed"))
                .as(answer.toString())
                .isTrue();
    }

    @Test
    void theSchemaOfAnEntryIsServed() {
        Answer schema = door.get("/api/schema/entry.json");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.type()).startsWith("application/schema+json");
        assertThat(schema.json()).isEqualTo(EntryFormat.list(EntrySchema.text()));
    }

    @Test
    void theAnswerOfThenIsTheAnswerThatWasGivenThen() {
        door.post(Posted.offer("then-1", "offer:then", "2019-08-22"));
        List<String> questions = List.of(
                "/api/entries/then-1?",
                "/api/timeline/procurement:north-vale?",
                "/api/timeline/offer:then?",
                "/api/known/org:north-vale-council?by=2020&",
                "/api/registers/offers?");
        List<JsonNode> given =
                questions.stream().map(q -> timeless(door.get(q))).toList();
        String then = door.post(Posted.offer("then-1", "offer:then", "2019-08-22"))
                .json()
                .get("recordedAt")
                .asString();

        Answer corrected = door.post(Posted.correction("then-2", "then-1", "The sum was misread"));
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(201);
        door.post(Posted.offer("then-3", "offer:later", "2019-08-23"));

        for (int i = 0; i < questions.size(); i++) {
            String question = questions.get(i);
            assertThat(timeless(door.get(question))).as(question).isNotEqualTo(given.get(i));
            assertThat(timeless(door.get(question + "asOfRecorded=" + then)))
                    .as(question)
                    .isEqualTo(given.get(i));
        }
    }

    private static JsonNode timeless(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        ObjectNode json = (ObjectNode) answer.json();
        json.remove("asOf");
        return json;
    }
}
