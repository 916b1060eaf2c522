package org.decisionledger.projection.check.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.office.OfficeFact.OfficeHolderDeparted;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.CheckOutcome;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.commitment.Undertaking;
import org.decisionledger.projection.commitment.Undertaking.Change;
import org.decisionledger.projection.commitment.Undertaking.ChangeKind;
import org.decisionledger.projection.commitment.Undertaking.Shown;
import org.decisionledger.projection.commitment.Undertakings;

/** K-14: the holder of an office left, or a body ended or merged, with an open commitment and no hand-over of it. */
public final class NoHandover implements Check {

    private static final About ABOUT = new About(
            "K-14",
            "Memory at risk",
            "A commitment is open, an office holder or body that held it left, ended or merged, and no entry shows that it "
                    + "was handed over then.",
            "000 §3.5, §3.10, §3.12",
            ThingKind.COMMITMENT);

    private static final Set<ChangeKind> LEAVING =
            Set.of(ChangeKind.HOLDER_LEFT, ChangeKind.ENDED, ChangeKind.SUCCESSION, ChangeKind.PART_MOVED);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        Optional<Undertaking> told = Undertakings.of(record.source(), (CommitmentId) thing, null, record.asOf());
        if (told.isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells how this commitment was made.");
        }
        Undertaking undertaking = told.get();
        List<Change> leavings = undertaking.changes().stream()
                .filter(c -> LEAVING.contains(c.kind()) && c.after() != Answer.NO && c.byThen() != Answer.NO)
                .toList();
        if (leavings.isEmpty()) {
            return CheckFinding.notApplicable(
                    thing, "No entry tells that an office holder or body that held it left, ended or merged since.");
        }
        CaseFile file = record.naming(thing);
        List<Change> never = leavings.stream()
                .filter(c -> c.shown() == Shown.NEVER && !saysOfAHandover(c, file))
                .toList();
        if (never.isEmpty()) {
            return finding(
                    thing,
                    CheckOutcome.PASS,
                    "At each change in the offices and bodies that hold it, entries show what became of it.",
                    undertaking,
                    leavings,
                    "");
        }
        if (!undertaking.open()) {
            return CheckFinding.notApplicable(
                    thing,
                    "It is told to have been discharged: " + undertaking.state().words());
        }
        return finding(
                thing,
                CheckOutcome.FAIL,
                "It is open. No entry shows that it was handed over at these changes: "
                        + never.stream()
                                .map(Change::words)
                                .map(NoHandover::ended)
                                .collect(Collectors.joining(" ")),
                undertaking,
                never,
                "An entry that shows it handed over and accepted at that change, or that it was discharged.");
    }

    /** The entry of a departure may itself say to whom what was open went. */
    private static boolean saysOfAHandover(Change change, CaseFile file) {
        return change.rows().stream()
                .flatMap(r -> file.find(new EntryId(r.entry())).stream())
                .anyMatch(s -> s.fact() instanceof OfficeHolderDeparted d && d.handover() != null);
    }

    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private static CheckFinding finding(
            ThingId thing,
            CheckOutcome outcome,
            String why,
            Undertaking undertaking,
            List<Change> changes,
            String turn) {
        List<EntryId> entries = new ArrayList<>();
        undertaking.made().forEach(t -> entries.add(new EntryId(t.row().entry())));
        changes.forEach(c -> c.rows().forEach(r -> entries.add(new EntryId(r.entry()))));
        changes.forEach(c -> c.handover().forEach(h -> h.entries().forEach(e -> entries.add(new EntryId(e)))));
        return new CheckFinding(thing, outcome, why, entries.stream().distinct().toList(), turn);
    }
}
