package org.decisionledger.api.healthcheck;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.proof.CheckpointCopy;
import org.decisionledger.api.proof.WitnessAsked;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger itself is at one moment. It tells what was done and when; it proves nothing.
 *
 * @param at when this was looked at, UTC
 * @param worries a sentence for each thing that is worth attention, the gravest first; empty when nothing is
 * @param entries how many entries the ledger holds: the position of the last
 * @param room how much is free where this process writes
 * @param done the last time of each thing done now and then, a checkpoint among them
 * @param projections the views kept from the entries
 * @param limits what is worth attention from when on
 */
public record Health(
        Instant at,
        State state,
        List<String> worries,
        long entries,
        Recording recording,
        Signed checkpoint,
        List<Room> room,
        List<LastTime> done,
        List<ProjectionHealth> projections,
        HealthLimits limits) {

    /** The header of an HTTP answer that has the state. */
    public static final String STATE_HEADER = "Ledger-State";

    public Health {
        worries = List.copyOf(worries);
        room = List.copyOf(room);
        done = List.copyOf(done);
        projections = List.copyOf(projections);
    }

    /** All in one word. */
    public enum State {
        WELL,
        /** Entries are recorded and answers given, and something is to be seen to. */
        NEEDS_ATTENTION,
        /** Nothing can be recorded. */
        WRITING_STOPPED
    }

    /**
     * Whether entries can be recorded.
     *
     * @param trouble why not, or why the last attempt failed, in a sentence; {@code null} for neither
     */
    public record Recording(boolean possible, @Nullable String trouble) {}

    /**
     * How much is free on the disk of a folder.
     *
     * @param folder what is written there
     * @param free in bytes
     */
    public record Room(Path folder, long free) {}

    /**
     * The newest signed checkpoint.
     *
     * @param kept whether there is a log at all
     * @param size how many entries it covers, from the first on; 0 when none is signed
     * @param since when it was written, UTC; {@code null} when none is signed
     * @param waiting how many entries are newer than it
     * @param waitingSince when the first of those was recorded, UTC; {@code null} when there is none
     * @param copies where this process copied checkpoints to
     * @param witnesses second parties that this process asked to countersign
     */
    public record Signed(
            boolean kept,
            long size,
            @Nullable Instant since,
            long waiting,
            @Nullable Instant waitingSince,
            List<CheckpointCopy> copies,
            List<WitnessAsked> witnesses) {

        public Signed {
            copies = List.copyOf(copies);
            witnesses = List.copyOf(witnesses);
        }
    }

    /**
     * When something was last done.
     *
     * @param last {@code null} when no time is noted
     */
    public record LastTime(Occasion what, @Nullable NotedOccasion last) {}

    public boolean well() {
        return state == State.WELL;
    }
}
