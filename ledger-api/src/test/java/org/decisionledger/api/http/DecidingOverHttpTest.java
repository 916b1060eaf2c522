package org.decisionledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import org.decisionledger.api.command.LedgerCommand;
import org.decisionledger.api.http.Door.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** F17, live: propose, answer and close under the rules of the Essex example, over HTTP. */
class DecidingOverHttpTest {

    private static final String MINUTES = "\"sources\":[{\"document\":\"doc:ccf-log\",\"locator\":\"item 1\"}]";
    private static final List<String> BODIES = List.of(
            "essex-county-council",
            "southend-council",
            "thurrock-council",
            "west-essex-ccg",
            "mid-essex-ccg",
            "north-east-essex-ccg",
            "basildon-brentwood-ccg",
            "castle-point-rochford-ccg",
            "southend-ccg",
            "thurrock-ccg");

    @TempDir
    static Path folder;

    private static Door door;

    @BeforeAll
    static void open() {
        assertThat(LedgerCommand.run("import", "example:essex", "--data", folder.toString()))
                .isZero();
        door = new Door(folder);
        record("""
                {"type":"DocumentRegistered","subject":"doc:ccf-log","by":{"organisation":"org:west-essex-ccg"},\
                "data":{"title":"Log of decisions","kind":"other"},\
                "sources":[{"document":"doc:ccf-log","locator":"heading"}]}""");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    private static void record(String json) {
        Answer answer = door.post(json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static void propose(String decision, String matterClass, String replyBy) {
        String to =
                String.join(",", BODIES.stream().map(b -> "\"org:" + b + "\"").toList());
        record("""
                {"type":"LeadActionProposed","subject":"decision:%s","occurred":"2018-10-01",\
                "by":{"organisation":"org:west-essex-ccg"},"data":{"title":"%s","text":"Vary the crisis \
                pathway","matterClass":"%s","to":[%s]%s},%s}""".formatted(
                        decision,
                        decision,
                        matterClass,
                        to,
                        replyBy.isEmpty() ? "" : ",\"replyBy\":\"" + replyBy + "\"",
                        MINUTES));
    }

    private static void answer(String decision, String body, String reply, String day) {
        record("""
                {"type":"PartyResponded","subject":"decision:%s","occurred":"%s","by":{"organisation":"org:%s"},\
                "data":{"party":"org:%s","reply":"%s","means":"inWriting"},%s}""".formatted(decision, day, body, body, reply, MINUTES));
    }

    private static Answer close(String decision, String on, String more) {
        return send(
                decision,
                "{" + (on.isEmpty() ? "" : "\"on\":\"" + on + "\",") + more
                        + "\"by\":{\"organisation\":\"org:west-essex-ccg\"}," + MINUTES + "}",
                "");
    }

    private static Answer send(String decision, String json, String query) {
        return door.send(door.request("/api/decisions/decision:" + decision + "/close" + query)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static JsonNode votes(String decision, String query) {
        Answer answer = door.get("/api/decisions/decision:" + decision + "/votes" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> codes(JsonNode votes) {
        return votes.get("remarks")
                .valueStream()
                .map(r -> r.get("code").asString())
                .toList();
    }

    private static void assertRefused(Answer answer, String code, String words) {
        assertThat(answer.isProblem(409, code)).as(answer.toString()).isTrue();
        assertThat(answer.json().get("detail").asString()).contains(words);
    }

    @Test
    void aProposalIsPutAnsweredAndClosedAndItsOutcomeIsAFact() {
        propose("crisis", "lead commissioner actions", "2018-10-15");
        answer("crisis", "mid-essex-ccg", "agrees", "2018-10-05");
        assertRefused(close("crisis", "2018-10-10", ""), "still-open", "asked for by 2018-10-15");
        answer("crisis", "nhs-england", "rejects", "2018-10-11");
        answer("crisis", "southend-ccg", "rejects", "2018-10-16");

        Answer closed = close("crisis", "", "");

        assertThat(closed.status()).as(closed.body()).isEqualTo(201);
        String entry = closed.json().at("/receipt/id").asString();
        JsonNode fact = door.get("/api/entries/" + entry).json().get("json");
        assertThat(fact.get("type").asString()).isEqualTo("ResponseWindowClosed");
        assertThat(fact.get("occurred").asString()).isEqualTo("2018-10-15");
        assertThat(fact.at("/data/outcome").asString())
                .isEqualTo(votes("crisis", "?on=2018-10-15").get("outcome").asString());
        assertThat(fact.at("/data/silent").valueStream().map(JsonNode::asString))
                .hasSize(9)
                .contains("org:southend-ccg")
                .doesNotContain("org:mid-essex-ccg", "org:nhs-england");
        assertThat(fact.at("/data/rules").valueStream().map(JsonNode::asString)).contains("rule:ess-agreed-action");
        assertThat(fact.at("/data/workings").asString()).startsWith("(1) Asked as of 15 October 2018");
        JsonNode after = votes("crisis", "");
        assertThat(after.at("/recorded/0/differs").asBoolean()).isFalse();
        assertThat(codes(after)).contains("answer-after-deadline", "vote-by-non-party");
        assertThat(door.get("/api/timeline/decision:crisis").body()).contains(entry);
        assertThat(door.get("/api/decisions/decision:crisis/why").body()).contains(entry);
        assertThat(door.get("/votes/decision:crisis").body()).contains(entry, "Outcome as recorded");
        assertThat(door.get("/api/registers/votes").body())
                .contains("\"party\":\"NHS England\"", "\"answer\":\"rejects\"");
        assertRefused(close("crisis", "2018-10-20", ""), "already-closed", entry);
    }

    @Test
    void clausesThatClashAreRecordedAsClashing() {
        propose("clash", "lead commissioner actions", "2018-10-15");
        answer("clash", "thurrock-council", "rejects", "2018-10-12");

        Answer closed = close("clash", "2018-10-16", "");

        assertThat(closed.json().at("/votes/outcome").asString()).isEqualTo("clausesClash");
        assertThat(closed.json().at("/votes/recorded/0/outcome").asString()).isEqualTo("clausesClash");
        assertThat(closed.json().at("/votes/remarks").valueStream())
                .anyMatch(r -> r.get("about").asString().equals("7.5 v 7.7"));
    }

    @Test
    void whatCannotBeToldIsRecordedAsSuchWithTheSumOfTheWeights() {
        propose("seven", "matters not reserved", "2018-10-15");
        BODIES.stream().filter(b -> b.endsWith("ccg")).forEach(b -> answer("seven", b, "agrees", "2018-10-05"));
        BODIES.stream().filter(b -> b.endsWith("council")).forEach(b -> answer("seven", b, "rejects", "2018-10-05"));

        JsonNode closed = close("seven", "", "").json();

        assertThat(closed.at("/votes/outcome").asString()).isEqualTo("cannotBeTold");
        assertThat(closed.at("/votes/rules")
                        .valueStream()
                        .map(r -> r.path("sumOfWeights").asString("")))
                .contains("99.78");
        assertThat(codes(closed.get("votes"))).contains("weights-do-not-total-100", "missing-parameter");
    }

    @Test
    void whereNothingWasProposedOrNoDayIsKnownNothingIsClosed() {
        record("""
                {"type":"DecisionSought","subject":"decision:sought","by":{"organisation":"org:west-essex-ccg"},\
                "data":{"title":"Sought","text":"Something"},%s}""".formatted(MINUTES));
        propose("no-time", "lead commissioner actions", "");
        long head = door.head();

        assertRefused(close("sought", "", ""), "nothing-proposed", "LeadActionProposed");
        assertRefused(close("sought", "2018-10-15", ""), "nothing-proposed", "nothing to close");
        assertRefused(close("no-time", "", ""), "no-deadline", "for which day");
        assertRefused(close("no-time", "2018-10-15", ""), "still-open", "still awaited");
        assertThat(door.head()).isEqualTo(head);
    }

    @Test
    void theSameClosingSentTwiceIsRecordedOnce() {
        propose("twice", "lead commissioner actions", "2018-10-15");
        Answer first = close("twice", "", "\"id\":\"twice-closed\",");
        Answer again = close("twice", "", "\"id\":\"twice-closed\",");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().get("receipt")).isEqualTo(first.json().get("receipt"));
    }

    @Test
    void aClosingWithoutActorOrSourceOrWithAnOutcomeOfItsOwnIsRefusedWithThePlace() {
        propose("faulty", "lead commissioner actions", "2018-10-15");
        long head = door.head();

        assertThat(send("faulty", "{" + MINUTES + "}", "").body()).contains("\"/by\"");
        assertThat(send("faulty", "{\"by\":{\"organisation\":\"org:west-essex-ccg\"}}", "")
                        .body())
                .contains("\"/sources\"");
        assertThat(close("faulty", "", "\"data\":{\"outcome\":\"carried\"},").body())
                .contains("\"/data\"", "are worked out");
        assertThat(close("faulty", "2018-10", "").status()).isEqualTo(400);
        assertThat(send("faulty", "{\"on\":5}", "").body()).contains("\"/on\"");
        assertThat(send("faulty", "[]", "").status()).isEqualTo(422);
        assertThat(send("faulty", "{}", "?format=csv").status()).isEqualTo(400);
        assertThat(send("faulty", "\"" + "x".repeat(300_000) + "\"", "").status())
                .isEqualTo(413);
        assertThat(door.head()).isEqualTo(head);
    }

    @Test
    void aClosingIsToldInWordsWhenAskedFor() {
        propose("words", "lead commissioner actions", "2018-10-15");

        Answer told =
                send("words", "{\"by\":{\"organisation\":\"org:west-essex-ccg\"}," + MINUTES + "}", "?format=text");

        assertThat(told.type()).startsWith("text/plain");
        assertThat(told.body()).startsWith("Recorded ").contains("Outcome as recorded");
    }
}
