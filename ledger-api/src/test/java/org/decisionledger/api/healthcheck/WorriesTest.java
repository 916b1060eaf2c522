package org.decisionledger.api.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.api.healthcheck.HealthSample.NOW;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.health.ProjectionError;
import org.decisionledger.api.healthcheck.Health.Room;
import org.decisionledger.api.healthcheck.Health.Signed;
import org.decisionledger.api.healthcheck.Health.State;
import org.decisionledger.api.proof.CheckpointCopy;
import org.decisionledger.api.proof.WitnessAsked;
import org.decisionledger.api.store.WritingTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorriesTest {

    @Test
    void a_ledger_in_which_everything_was_done_in_time_needs_no_attention() {
        assertThat(HealthSample.well().state()).isEqualTo(State.WELL);
        assertThat(HealthSample.well().worries()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worries")
    void what_is_out_of_order_is_said_in_a_sentence(
            String name, Consumer<HealthSample> change, State state, String worry) {
        HealthSample sample = new HealthSample();
        change.accept(sample);
        assertThat(sample.judged().worries()).as(name).containsExactly(worry);
        assertThat(sample.judged().state()).isEqualTo(state);
    }

    static Stream<Arguments> worries() {
        return Stream.of(
                worry(
                        "a disk that did not confirm",
                        s -> s.writing = new WritingTrouble("The disk did not confirm.", true),
                        State.WRITING_STOPPED,
                        "Nothing can be recorded: The disk did not confirm."),
                worry(
                        "a write that failed and may be tried again",
                        s -> s.writing = new WritingTrouble("The database failed.", false),
                        State.NEEDS_ATTENTION,
                        "The last attempt to record failed: The database failed."),
                worry(
                        "a database that does not answer",
                        s -> s.unreachable = "the database did not answer within 2 seconds.",
                        State.WRITING_STOPPED,
                        "The entries cannot be read: the database did not answer within 2 seconds."),
                worry(
                        "an entry set aside",
                        s -> s.projections = List.of(HealthSample.view(
                                2_410, null, null, List.of(new ParkedEntry("index", 7, "e-7", "not readable", NOW)))),
                        State.NEEDS_ATTENTION,
                        "The view \"index\" has set aside the entry e-7 at position 7, which it could not take in: "
                                + "not readable"),
                worry(
                        "a view that does not go on",
                        s -> s.projections = List.of(HealthSample.view(
                                2_410, null, new ProjectionError(NOW, "table gone", false), List.of())),
                        State.NEEDS_ATTENTION,
                        "The view \"index\" does not go on: table gone"),
                worry(
                        "a view behind for long",
                        s -> s.projections = List.of(HealthSample.view(2_400, NOW.minusSeconds(11), null, List.of())),
                        State.NEEDS_ATTENTION,
                        "The view \"index\" has been behind for 11 seconds, now by 10 entries."),
                worry(
                        "entries without a checkpoint for long",
                        s -> s.checkpoint = HealthSample.waiting(Duration.ofMinutes(12)),
                        State.NEEDS_ATTENTION,
                        "Entries wait for a signed checkpoint: 10, the first for 12 minutes."),
                worry(
                        "no log",
                        s -> s.checkpoint = new Signed(false, 0, null, 2_410, null, List.of(), List.of()),
                        State.NEEDS_ATTENTION,
                        "No log is kept, so it cannot be proved that no entry was altered."
                                + " Set LEDGER_LOG_DIR and LEDGER_KEY_DIR."),
                worry(
                        "a copy that failed",
                        s -> s.checkpoint = HealthSample.copied(
                                new CheckpointCopy("/mnt/a", 2_410, null), new CheckpointCopy("/mnt/b", 2_410, "full")),
                        State.NEEDS_ATTENTION,
                        "The newest checkpoint was not copied to /mnt/b: full"),
                worry(
                        "a second party that does not countersign",
                        s -> s.checkpoint = HealthSample.countersigned(
                                new WitnessAsked("audit.example", "http://audit.example", 2_410, null),
                                new WitnessAsked("county.example", "http://county.example", 2_000, "it answered 500")),
                        State.NEEDS_ATTENTION,
                        "The newest checkpoint was not countersigned by county.example at http://county.example: it"
                                + " answered 500"),
                worry(
                        "a disk that is nearly full",
                        s -> s.room = List.of(
                                new Room(Path.of("/data"), 1L << 30), new Room(Path.of("/log"), (1L << 30) - 1)),
                        State.NEEDS_ATTENTION,
                        "Only 1,023 MB are free on the disk of /log."),
                worry(
                        "a verification that found something",
                        s -> note(s, Occasion.FULL_VERIFICATION, Duration.ofHours(1), false),
                        State.NEEDS_ATTENTION,
                        "When it was last noted, on 22 November 2026, 09:00 UTC, this did not end well (all entries "
                                + "verified): Found."),
                worry(
                        "a verification too long ago",
                        s -> note(s, Occasion.FULL_VERIFICATION, Duration.ofDays(9), true),
                        State.NEEDS_ATTENTION,
                        "Last done 9 days ago, later than every 7 days: all entries verified."),
                worry(
                        "a backup never taken",
                        s -> s.occasions.remove(Occasion.BACKUP),
                        State.NEEDS_ATTENTION,
                        "Never noted, though the first entry was recorded 100 days ago: backup taken."),
                worry(
                        "a time still to come",
                        s -> note(s, Occasion.BACKUP, Duration.ofDays(-1), true),
                        State.NEEDS_ATTENTION,
                        "It is noted for a time still to come by the clock of this machine, 23 November 2026, 10:00 "
                                + "UTC, that this was done: backup taken."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noWorries")
    void what_is_within_its_limit_is_no_worry(String name, Consumer<HealthSample> change) {
        HealthSample sample = new HealthSample();
        change.accept(sample);
        assertThat(sample.judged().worries()).as(name).isEmpty();
    }

    static Stream<Arguments> noWorries() {
        return Stream.of(
                quiet(
                        "entries wait, not yet for long",
                        s -> s.checkpoint = HealthSample.waiting(Duration.ofMinutes(5))),
                quiet(
                        "an old checkpoint and nothing new",
                        s -> note(s, Occasion.CHECKPOINT, Duration.ofDays(50), true)),
                quiet("verified just in time", s -> note(s, Occasion.FULL_VERIFICATION, Duration.ofDays(7), true)),
                quiet("a young ledger, nothing done yet", s -> {
                    s.occasions.clear();
                    s.first = NOW.minus(Duration.ofDays(2));
                }),
                quiet("an empty ledger", s -> {
                    s.occasions.clear();
                    s.first = null;
                }),
                quiet(
                        "an error that is over",
                        s -> s.projections = List.of(
                                HealthSample.view(2_410, null, new ProjectionError(NOW, "gone", true), List.of()))),
                quiet(
                        "behind for a moment",
                        s -> s.projections = List.of(HealthSample.view(2_400, NOW.minusSeconds(9), null, List.of()))));
    }

    private static Arguments worry(String name, Consumer<HealthSample> change, State state, String worry) {
        return arguments(name, change, state, worry);
    }

    private static Arguments quiet(String name, Consumer<HealthSample> change) {
        return arguments(name, change);
    }

    private static void note(HealthSample sample, Occasion what, Duration ago, boolean well) {
        sample.occasions.put(what, new NotedOccasion(what, NOW.minus(ago), well, "Found."));
    }
}
