package org.decisionledger.api.healthcheck;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.healthcheck.Health.Room;
import org.decisionledger.api.healthcheck.Health.Signed;
import org.decisionledger.api.proof.CheckpointCopy;
import org.decisionledger.api.proof.WitnessAsked;
import org.jspecify.annotations.Nullable;

/** What of that which was found is worth attention, in sentences. */
final class Worries {

    private final Seen seen;
    private final HealthLimits limits;
    private final List<String> worries = new ArrayList<>();

    private Worries(Seen seen, HealthLimits limits) {
        this.seen = seen;
        this.limits = limits;
    }

    static List<String> of(Seen seen, HealthLimits limits) {
        Worries all = new Worries(seen, limits);
        all.writing();
        seen.room().forEach(all::room);
        seen.projections().forEach(all::projection);
        all.checkpoint();
        for (Occasion what : Occasion.values()) {
            all.occasion(what, seen.occasions().get(what));
        }
        return all.worries;
    }

    private void writing() {
        if (seen.unreachable() != null) {
            worries.add("The entries cannot be read: " + seen.unreachable());
        }
        if (seen.writing() != null) {
            worries.add(
                    seen.writing().stopped()
                            ? "Nothing can be recorded: " + seen.writing().message()
                            : "The last attempt to record failed: "
                                    + seen.writing().message());
        }
    }

    private void room(Room room) {
        long free = room.free() >> 20;
        if (free < limits.diskMegabytes()) {
            worries.add(String.format(Locale.ROOT, "Only %,d MB are free on the disk of %s.", free, room.folder()));
        }
    }

    private void projection(ProjectionHealth view) {
        for (ParkedEntry parked : view.parked()) {
            worries.add("The view \"" + view.name() + "\" has set aside the entry " + parked.entry() + " at position "
                    + parked.position() + ", which it could not take in: " + parked.error());
        }
        if (view.lastError() != null && !view.lastError().over()) {
            worries.add("The view \"" + view.name() + "\" does not go on: "
                    + view.lastError().message());
        }
        if (view.behindSince() != null && longer(view.behindSince(), limits.projection())) {
            worries.add(String.format(
                    Locale.ROOT,
                    "The view \"%s\" has been behind for %s, now by %,d entries.",
                    view.name(),
                    since(view.behindSince()),
                    view.behind()));
        }
    }

    private void checkpoint() {
        Signed signed = seen.checkpoint();
        if (!signed.kept()) {
            worries.add("No log is kept, so it cannot be proved that no entry was altered."
                    + " Set LEDGER_LOG_DIR and LEDGER_KEY_DIR.");
        }
        if (signed.kept() && signed.waitingSince() != null && longer(signed.waitingSince(), limits.checkpoint())) {
            worries.add(String.format(
                    Locale.ROOT,
                    "Entries wait for a signed checkpoint: %,d, the first for %s.",
                    signed.waiting(),
                    since(signed.waitingSince())));
        }
        for (CheckpointCopy copy : signed.copies()) {
            if (copy.failed() != null) {
                worries.add("The newest checkpoint was not copied to " + copy.where() + ": " + copy.failed());
            }
        }
        for (WitnessAsked witness : signed.witnesses()) {
            if (witness.failed() != null) {
                worries.add("The newest checkpoint was not countersigned by " + witness.name() + " at "
                        + witness.address() + ": " + witness.failed());
            }
        }
    }

    private void occasion(Occasion what, @Nullable NotedOccasion last) {
        if (last == null) {
            never(what);
        } else if (!last.well()) {
            worries.add("When it was last noted, on " + Spans.moment(last.at()) + ", this did not end well ("
                    + what.words() + "): " + last.detail());
        } else if (last.at().isAfter(seen.at().plus(Duration.ofMinutes(1)))) {
            worries.add("It is noted for a time still to come by the clock of this machine, " + Spans.moment(last.at())
                    + ", that this was done: " + what.words() + ".");
        } else if (what != Occasion.CHECKPOINT && longer(last.at(), limits.of(what))) {
            worries.add("Last done " + since(last.at()) + " ago, later than every " + Spans.length(limits.of(what))
                    + ": " + what.words() + ".");
        }
    }

    /** A young ledger need not have had everything done to it; checkpoints are looked after by the entries they cover. */
    private void never(Occasion what) {
        if (what != Occasion.CHECKPOINT && seen.first() != null && longer(seen.first(), limits.of(what))) {
            worries.add("Never noted, though the first entry was recorded " + since(seen.first()) + " ago: "
                    + what.words() + ".");
        }
    }

    private boolean longer(Instant since, Duration limit) {
        return Duration.between(since, seen.at()).compareTo(limit) > 0;
    }

    private String since(@Nullable Instant then) {
        return Spans.length(Duration.between(Objects.requireNonNull(then), seen.at()));
    }
}
