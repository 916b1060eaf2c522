package org.decisionledger.api.healthcheck;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.health.ProjectionError;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.health.ProjectionHealth.Upkeep;
import org.decisionledger.api.healthcheck.Health.Room;
import org.decisionledger.api.healthcheck.Health.Signed;
import org.decisionledger.api.proof.CheckpointCopy;
import org.decisionledger.api.proof.WitnessAsked;
import org.decisionledger.api.store.WritingTrouble;

/** A ledger of a hundred days in which everything is as it should be, until something is changed. */
public final class HealthSample {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    String unreachable;
    WritingTrouble writing;
    Instant first = NOW.minus(Duration.ofDays(100));
    Signed checkpoint = new Signed(true, 2_410, NOW.minusSeconds(40), 0, null, List.of(), List.of());
    List<Room> room = List.of(new Room(Path.of("/data"), 5L << 30));
    final Map<Occasion, NotedOccasion> occasions = new EnumMap<>(Occasion.class);
    List<ProjectionHealth> projections = List.of(view(2_410, null, null, List.of()));

    HealthSample() {
        for (Occasion what : Occasion.values()) {
            occasions.put(what, new NotedOccasion(what, NOW.minus(Duration.ofHours(3)), true, "Nothing was wrong."));
        }
    }

    Health judged() {
        return HealthCheck.judged(
                new Seen(NOW, unreachable, 2_410, first, writing, checkpoint, room, occasions, projections),
                HealthLimits.STANDARD);
    }

    static ProjectionHealth view(long position, Instant behindSince, ProjectionError error, List<ParkedEntry> parked) {
        return new ProjectionHealth("index", Upkeep.FOLLOWS, position, 2_410, behindSince, error, parked);
    }

    static Signed waiting(Duration since) {
        return new Signed(true, 2_400, NOW.minus(Duration.ofDays(1)), 10, NOW.minus(since), List.of(), List.of());
    }

    static Signed copied(CheckpointCopy... copies) {
        return new Signed(true, 2_410, NOW.minusSeconds(40), 0, null, List.of(copies), List.of());
    }

    static Signed countersigned(WitnessAsked... witnesses) {
        return new Signed(true, 2_410, NOW.minusSeconds(40), 0, null, List.of(), List.of(witnesses));
    }

    /** Nothing needs attention. */
    public static Health well() {
        return new HealthSample().judged();
    }

    /** Something of every kind does, but entries are recorded. */
    public static Health worrying() {
        HealthSample sample = new HealthSample();
        sample.checkpoint = copied(
                new CheckpointCopy("/mnt/elsewhere", 2_410, null),
                new CheckpointCopy("/mnt/away", 2_410, "NoSuchFileException: /mnt/away"));
        sample.occasions.remove(Occasion.BACKUP);
        sample.occasions.put(
                Occasion.FULL_VERIFICATION,
                new NotedOccasion(Occasion.FULL_VERIFICATION, NOW, false, "The entry e-7 was altered."));
        sample.projections = List.of(view(
                2_410,
                null,
                new ProjectionError(NOW.minusSeconds(20), "out of reach", true),
                List.of(new ParkedEntry("index", 7, "e-7", "it cannot be read", NOW))));
        return sample.judged();
    }

    /** Nothing can be recorded. */
    public static Health stopped() {
        HealthSample sample = new HealthSample();
        sample.writing = new WritingTrouble("The disk did not confirm what was written.", true);
        return sample.judged();
    }
}
