package org.decisionledger.projection.check.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentDischarged;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintAnswered;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintClosed;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintInvestigated;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintKind;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.gap.GapKind;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.commitment.Undertaking;
import org.decisionledger.projection.commitment.Undertakings;

/** K-11: a complaint without an answer, answered with promises that are not shown to be kept, or whose papers are lost. */
public final class PromiseOutstanding implements Check {

    private static final About ABOUT = new About(
            "K-11",
            "Complaint unanswered, or promise outstanding",
            "No entry shows an answer to a complaint, or that what was promised in answer to it was done by the date set, or "
                    + "a source says that something about it was not found or not kept.",
            "000 §3.5, §3.10",
            ThingKind.COMPLAINT);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        ComplaintSeen seen = new ComplaintSeen(thing, record.naming(thing));
        List<Standing> received = seen.of(ComplaintReceived.class);
        if (received.isEmpty()) {
            return CheckFinding.notApplicable(
                    thing,
                    "No entry tells that this was lodged as a complaint; a concern told informally asks no reply.");
        }
        List<Standing> answers = answers(seen);
        Set<CommitmentId> promised = promised(seen, answers);
        List<Undertaking> open = promised.isEmpty()
                ? List.of()
                : Undertakings.all(record.source(), promised, null, record.asOf()).stream()
                        .filter(u -> u.open() && isDue(u, record))
                        .toList();
        List<Standing> lost = lost(seen);
        List<String> said = new ArrayList<>();
        if (answers.isEmpty()) {
            said.add("No entry shows an answer to it.");
        }
        if (!open.isEmpty()) {
            said.add("No entry shows that what was promised in answer to it was wholly done: "
                    + open.stream()
                            .map(u -> "\"" + u.title() + "\" (" + u.due().words() + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        if (!lost.isEmpty()) {
            said.add("A source says that something about it was not found or not kept: "
                    + lost.stream()
                            .map(s -> "\"" + ((RecordGapNoted) s.fact()).question() + "\"")
                            .distinct()
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        List<Standing> promises = entries(promised, record);
        return said.isEmpty()
                ? CheckFinding.pass(
                        thing,
                        promised.isEmpty()
                                ? "Entries show an answer; no promise in it is on record."
                                : "Entries show an answer, and no promise made in it is open past its date.",
                        CheckFinding.together(received, answers, promises))
                : CheckFinding.fail(
                        thing,
                        String.join(" ", said),
                        CheckFinding.together(received, answers, promises, lost),
                        "An entry that shows the answer, the discharge of what was promised, or the papers found.");
    }

    /** What a regulator found on a complaint made to it answers it. */
    private static List<Standing> answers(ComplaintSeen seen) {
        boolean regulator = seen.of(ComplaintReceived.class).stream()
                .map(s -> ((ComplaintReceived) s.fact()).kind())
                .anyMatch(k -> k == ComplaintKind.REGULATOR || k == ComplaintKind.OMBUDSMAN);
        return seen.own.stream()
                .filter(s -> s.fact() instanceof ComplaintAnswered
                        || s.fact() instanceof ComplaintClosed
                        || regulator
                                && s.fact() instanceof ComplaintInvestigated i
                                && !i.findings().isEmpty())
                .toList();
    }

    /** Undertakings named in an answer, and those made in response to an entry of the complaint. */
    private static Set<CommitmentId> promised(ComplaintSeen seen, List<Standing> answers) {
        Set<CommitmentId> promised = new TreeSet<>();
        answers.forEach(s -> {
            if (s.fact() instanceof ComplaintAnswered a) {
                promised.addAll(a.commitments());
            }
        });
        Set<Standing> own = new HashSet<>(seen.own);
        seen.file.valid(CommitmentMade.class).stream()
                .filter(s -> seen.file.to(s, Relation.RESPONDS_TO).stream().anyMatch(own::contains))
                .forEach(s -> promised.add(((CommitmentMade) s.fact()).commitment()));
        return promised;
    }

    /** One without a date is due as soon as it is made. */
    private static boolean isDue(Undertaking undertaking, RecordAt record) {
        List<Edtf> dates = entries(Set.of(new CommitmentId(undertaking.commitment())), record).stream()
                .map(s -> s.fact() instanceof CommitmentMade m ? m.due() : null)
                .filter(Objects::nonNull)
                .toList();
        return dates.isEmpty() || dates.stream().anyMatch(d -> record.over(d) == Answer.YES);
    }

    private static List<Standing> entries(Set<CommitmentId> promised, RecordAt record) {
        if (promised.isEmpty()) {
            return List.of();
        }
        CaseFile file = record.naming(promised);
        return file.valid().stream()
                .filter(s -> s.fact() instanceof CommitmentMade m && promised.contains(m.commitment())
                        || s.fact() instanceof CommitmentDischarged d && promised.contains(d.commitment()))
                .toList();
    }

    private static List<Standing> lost(ComplaintSeen seen) {
        return seen.file.valid(RecordGapNoted.class).stream()
                .filter(s -> s.fact() instanceof RecordGapNoted g
                        && g.about().contains(seen.complaint)
                        && (g.kind() == GapKind.NOT_FOUND || g.kind() == GapKind.NOT_KEPT))
                .toList();
    }
}
