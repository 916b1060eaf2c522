package org.decisionledger.api.telling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.health.ProjectionHealth.Upkeep;
import org.decisionledger.api.healthcheck.Health;
import org.decisionledger.api.healthcheck.Health.LastTime;
import org.decisionledger.api.healthcheck.Health.Room;
import org.decisionledger.api.healthcheck.Health.Signed;
import org.decisionledger.api.healthcheck.Spans;
import org.decisionledger.api.proof.CheckpointCopy;
import org.decisionledger.api.proof.WitnessAsked;

/** How the ledger itself is, as a page: what needs attention first, then each line with what it means. */
final class HealthPage {

    private final Page page = new Page("Health of the ledger");
    private final Health health;

    private HealthPage(Health health) {
        this.health = health;
    }

    static Page of(Health health) {
        HealthPage told = new HealthPage(health);
        told.opening();
        told.worries();
        told.recording();
        told.room();
        told.checkpoint();
        told.done();
        told.projections();
        return told.page;
    }

    private void opening() {
        page.say("As of now, " + Spans.moment(health.at()) + ". " + entries(health.entries()) + " recorded.");
        page.say(
                switch (health.state()) {
                    case WELL -> "Nothing needs attention.";
                    case NEEDS_ATTENTION ->
                        "Entries are recorded and questions answered. What needs attention is told below: "
                                + health.worries().size() + ".";
                    case WRITING_STOPPED ->
                        "Nothing can be recorded now. What was acknowledged before is not affected.";
                });
        page.say("This page tells what was done and when. It proves nothing: the proof is in the signed checkpoints, "
                + "which anyone can check with the key and an export.");
    }

    private void worries() {
        page.part("What needs attention");
        health.worries().forEach(page::item);
        if (health.worries().isEmpty()) {
            page.say("Nothing.");
        }
    }

    private void recording() {
        page.part("Recording");
        List<String> below = new ArrayList<>();
        if (health.recording().trouble() != null) {
            below.add(health.recording().trouble());
        }
        below.add("What it means: an entry is acknowledged only when it is on disk. When the disk or the database does "
                + "not confirm it, nothing is acknowledged.");
        page.item(
                health.recording().possible()
                        ? health.recording().trouble() == null
                                ? "Entries can be recorded."
                                : "The last attempt to record failed; the next is tried."
                        : "Nothing can be recorded.",
                below);
    }

    private void room() {
        page.part("Room on the disk");
        for (Room room : health.room()) {
            page.item(
                    String.format(Locale.ROOT, "%,d MB are free on the disk of %s.", room.free() >> 20, room.folder()),
                    List.of(
                            "What it means: when less than 64 MB are free nothing more is recorded, until there is room "
                                    + "again.",
                            String.format(
                                    Locale.ROOT,
                                    "When to worry: when less than %,d MB are free.",
                                    health.limits().diskMegabytes())));
        }
        page.orNothing();
    }

    private void checkpoint() {
        Signed signed = health.checkpoint();
        page.part("Signed checkpoint");
        List<String> below = new ArrayList<>();
        below.add(waiting(signed));
        signed.copies().forEach(copy -> below.add(copied(copy)));
        if (signed.copies().isEmpty()) {
            below.add(
                    "This process has copied no checkpoint to another folder. Without a copy elsewhere nobody notices "
                            + "when an older state of the ledger is put in place of the newer.");
        }
        signed.witnesses().forEach(witness -> below.add(countersigned(witness)));
        below.add("What it means: entries that a checkpoint covers cannot be altered or taken out without its being "
                + "noticed.");
        below.add("When to worry: when entries wait more than "
                + Spans.length(health.limits().checkpoint()) + " for a checkpoint.");
        page.item(newest(signed), below);
    }

    private String newest(Signed signed) {
        if (!signed.kept()) {
            return "No log is kept, so there are no checkpoints.";
        }
        Instant since = signed.since();
        return since == null
                ? "No checkpoint is signed yet."
                : "The newest covers the first " + entries(signed.size()) + ". It was signed on " + at(since) + ".";
    }

    private String waiting(Signed signed) {
        Instant since = signed.waitingSince();
        return since == null
                ? "No entry waits for a checkpoint."
                : entries(signed.waiting()) + " newer than it, the first recorded " + Spans.ago(since, health.at())
                        + ".";
    }

    private static String copied(CheckpointCopy copy) {
        return copy.failed() == null
                ? "Copied to " + copy.where() + ": it covers the first " + entries(copy.size()) + "."
                : "Not copied to " + copy.where() + ": " + copy.failed();
    }

    private static String countersigned(WitnessAsked witness) {
        return witness.failed() == null
                ? "Countersigned by " + witness.name() + ": the first " + entries(witness.size()) + "."
                : "Not countersigned by " + witness.name() + " at " + witness.address() + ": " + witness.failed();
    }

    private void done() {
        page.part("What is done now and then to keep it safe");
        for (LastTime time : health.done()) {
            Occasion what = time.what();
            NotedOccasion last = time.last();
            List<String> below = new ArrayList<>();
            if (last != null && !last.detail().isBlank()) {
                below.add(last.detail());
            }
            below.add("What it means: " + meaning(what));
            if (what != Occasion.CHECKPOINT) {
                below.add(whenToWorry(health.limits().of(what)));
            }
            page.item(name(what) + ": " + (last == null ? "never noted." : ended(last)), below);
        }
    }

    private String ended(NotedOccasion last) {
        return "last on " + at(last.at()) + ". " + (last.well() ? "It ended well." : "It did not end well.");
    }

    private static String whenToWorry(Duration limit) {
        return "When to worry: when it did not end well, or is more than " + Spans.length(limit)
                + " ago, or was never done though the first entry is older than that.";
    }

    private static String name(Occasion what) {
        return what.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + what.words().substring(1);
    }

    private static String meaning(Occasion what) {
        return switch (what) {
            case CHECKPOINT ->
                "new entries were taken into the log and the whole was signed. While the ledger is "
                        + "served, this is done by itself.";
            case FULL_VERIFICATION ->
                "every stored entry was read and held against what was signed " + "(ledger verify).";
            case REBUILD_COMPARISON ->
                "the views were made anew from the entries and compared with those in use "
                        + "(ledger rebuild --compare).";
            case BACKUP -> "a copy was taken from which the ledger can be put back (ledger backup).";
            case RESTORE_TEST ->
                "a backup was put back into an empty place and held against what was signed "
                        + "(ledger restore --test). A backup that was never put back is not known to work.";
        };
    }

    private void projections() {
        page.part("Views kept from the entries");
        page.say("Timelines, registers and findings are worked out from the entries; what is kept to answer faster can "
                + "be made anew at any time. A fault here loses nothing, and may leave something out of an answer.");
        health.projections().forEach(this::projection);
        page.orNothing();
    }

    private void projection(ProjectionHealth view) {
        List<String> below = new ArrayList<>();
        if (view.lastError() != null) {
            below.add("Last error, on " + at(view.lastError().at())
                    + (view.lastError().over() ? ", gone on since: " : ", not over: ")
                    + view.lastError().message());
        }
        for (ParkedEntry parked : view.parked()) {
            below.add("Set aside: " + Page.name(parked.entry()) + " at position " + parked.position() + ", since "
                    + Spans.moment(parked.since()) + ": " + parked.error());
        }
        below.add(
                view.upkeep() == Upkeep.WHEN_ASKED
                        ? "What it means: it is brought up to date when it is asked; to be behind until then is no "
                                + "fault."
                        : "What it means: it follows by itself. When to worry: when it is behind for more than "
                                + Spans.length(health.limits().projection()) + ", or has set an entry aside.");
        page.item(
                String.format(
                        Locale.ROOT,
                        "%s: has taken in %,d of %s; behind by %,d.",
                        view.name(),
                        view.position(),
                        entries(view.head()),
                        view.behind()),
                below);
    }

    private String at(Instant then) {
        return Spans.moment(then) + " (" + Spans.ago(then, health.at()) + ")";
    }

    private static String entries(long number) {
        return String.format(Locale.ROOT, number == 1 ? "%,d entry" : "%,d entries", number);
    }
}
