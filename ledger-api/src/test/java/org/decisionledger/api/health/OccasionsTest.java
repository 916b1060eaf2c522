package org.decisionledger.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccasionsTest {

    private static final NotedOccasion VERIFIED = new NotedOccasion(
            Occasion.FULL_VERIFICATION, Instant.parse("2026-11-22T10:00:00Z"), true, "12 entries, nothing altered.");

    @TempDir
    Path folder;

    @Test
    void what_was_last_done_is_known_after_a_restart() {
        new Occasions(folder).note(VERIFIED);
        assertThat(new Occasions(folder).last(Occasion.FULL_VERIFICATION)).contains(VERIFIED);
        assertThat(new Occasions(folder).last(Occasion.BACKUP)).isEmpty();
    }

    @Test
    void the_last_time_takes_the_place_of_the_one_before_and_of_no_other() {
        Occasions occasions = new Occasions(folder);
        NotedOccasion failed = new NotedOccasion(
                Occasion.FULL_VERIFICATION, Instant.parse("2026-11-23T10:00:00Z"), false, "E-1 was altered.");
        NotedOccasion backup = new NotedOccasion(Occasion.BACKUP, VERIFIED.at(), true, "To a folder.");
        occasions.note(VERIFIED);
        occasions.note(backup);
        occasions.note(failed);
        assertThat(occasions.all())
                .hasSize(2)
                .containsEntry(Occasion.BACKUP, backup)
                .containsEntry(Occasion.FULL_VERIFICATION, failed);
    }

    @Test
    void a_file_that_cannot_be_read_tells_nothing_and_is_written_anew() throws IOException {
        Files.writeString(folder.resolve("occasions.properties"), "BACKUP.at=\\u00\nFULL_VERIFICATION.at=yesterday");
        Occasions occasions = new Occasions(folder);
        assertThat(occasions.all()).isEmpty();
        occasions.note(VERIFIED);
        assertThat(occasions.last(Occasion.FULL_VERIFICATION)).contains(VERIFIED);
    }
}
