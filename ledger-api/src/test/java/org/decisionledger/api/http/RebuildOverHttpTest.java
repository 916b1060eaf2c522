package org.decisionledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.decisionledger.api.http.Door.Answer;
import org.decisionledger.api.index.Poison;
import org.decisionledger.api.index.Soon;
import org.decisionledger.api.store.LedgerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making the projections anew in a server, and what its answers say when entries are left out of them. */
class RebuildOverHttpTest {

    @TempDir
    Path folder;

    @Test
    void aServerMakesItsProjectionsAnewWhenAskedAndTellsHowFarItHasCome() {
        try (Door door = new Door(folder)) {
            assertThat(door.post(Posted.background()).status()).isEqualTo(201);
            assertThat(door.get("/api/rebuild").json().path("state").asString()).isEqualTo("noneYet");
            assertThat(door.get("/api/rebuild/report").status()).isEqualTo(404);

            Answer begun = begin(door, "?compare=true");
            assertThat(begun.status()).isEqualTo(202);
            assertThat(Soon.within(Duration.ofSeconds(20), () -> over(door))).isTrue();

            Answer told = door.get("/api/rebuild");
            assertThat(told.json().path("same").asBoolean()).isTrue();
            assertThat(told.json().path("position").asLong()).isEqualTo(door.head());
            assertThat(told.json().path("report").path("changed").asBoolean()).isFalse();
            assertThat(door.get("/api/rebuild/report?format=text").body()).contains("the same as in use");

            begin(door, "");
            assertThat(Soon.within(Duration.ofSeconds(20), () -> over(door))).isTrue();
            assertThat(door.get("/api/rebuild")
                            .json()
                            .path("report")
                            .path("changed")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void everyAnswerSaysWhichEntriesItLeavesOut() throws SQLException {
        long head;
        try (Door door = new Door(folder)) {
            door.post(Posted.background());
            assertThat(door.get("/api/registers/organisations").body()).doesNotContain("leftOut");
            head = door.head();
        }
        Poison.after(LedgerUnderTest.embedded(folder), head, "poison");
        String sentence =
                "1 entry on record could not be taken in and is in no answer: position " + (head + 1) + " (poison).";
        try (Door door = new Door(folder)) {
            Answer json = door.get("/api/registers/organisations");
            assertThat(json.json().path("leftOut").path(0).path("entry").asString())
                    .isEqualTo("poison");
            assertThat(json.json().path("rows").isArray()).isTrue();
            assertThat(door.get("/api/registers/organisations?format=json")
                            .json()
                            .path("leftOut")
                            .path(0)
                            .path("position")
                            .asLong())
                    .isEqualTo(head + 1);
            assertThat(door.get("/api/registers/organisations?format=text").body())
                    .contains("LEFT OUT: " + sentence);
            assertThat(door.get("/api/checks?format=markdown").body()).contains("> **Left out:** " + sentence);
            assertThat(door.get("/registers/organisations").body()).contains(sentence);
            assertThat(door.get("/").body()).contains(sentence);
        }
    }

    private static Answer begin(Door door, String query) {
        return door.send(door.request("/api/rebuild" + query)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    private static boolean over(Door door) {
        return !door.get("/api/rebuild").json().path("running").asBoolean();
    }
}
