package org.decisionledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.decisionledger.api.healthcheck.Health;
import org.decisionledger.api.healthcheck.HealthSample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

class HealthOverHttpTest {

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

    @Test
    void u46_a_ledger_that_is_well_says_so_with_everything_it_was_asked_to_tell() {
        Door.Answer answer = door.get("/api/health");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/json");
        JsonNode health = answer.json();
        assertThat(health.path("state").asString()).isEqualTo("well");
        assertThat(health.path("entries").asLong()).isEqualTo(4);
        assertThat(health.path("recording").path("possible").asBoolean()).isTrue();
        assertThat(health.path("checkpoint").path("waiting").asLong()).isEqualTo(4);
        assertThat(health.path("checkpoint").path("waitingSince").isMissingNode())
                .isFalse();
        assertThat(health.path("done").values().stream()
                        .map(done -> done.path("what").asString()))
                .containsExactly("checkpoint", "fullVerification", "rebuildComparison", "backup", "restoreTest");
        assertThat(health.path("projections").get(0).path("name").asString()).isEqualTo("index");
        assertThat(health.path("limits").path("checkpoint").asString()).isEqualTo("PT5M");
    }

    @Test
    void it_is_told_in_words_and_in_markdown_as_well_and_in_no_other_form() {
        assertThat(door.get("/api/health?format=text").body()).startsWith("Health of the ledger\n");
        assertThat(door.get("/api/health?format=markdown").body()).startsWith("# Health of the ledger\n");
        assertThat(door.get("/api/health?format=csv").isProblem(400, "malformed-question"))
                .isTrue();
    }

    @Test
    void the_status_is_503_only_when_nothing_can_be_recorded_and_the_header_has_the_state() {
        assertAnswer(HealthSample.well(), 200, "well");
        assertAnswer(HealthSample.worrying(), 200, "needsAttention");
        assertAnswer(HealthSample.stopped(), 503, "writingStopped");
    }

    private static void assertAnswer(Health health, int status, String state) {
        for (String format : new String[] {"", "json", "text"}) {
            ResponseEntity<Object> answer = new HealthController(() -> health).health(format);
            assertThat(answer.getStatusCode().value()).isEqualTo(status);
            assertThat(answer.getHeaders().getFirst("Ledger-State")).isEqualTo(state);
            assertThat(answer.getBody()).isNotNull();
        }
    }
}
