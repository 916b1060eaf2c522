package org.decisionledger.projection.check.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintAnswered;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.recommendation.RecommendationFact;
import org.decisionledger.core.review.ReviewFact;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.CaseFile.Pointer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.elapsed.Days;
import org.jspecify.annotations.Nullable;

/** K-08: a reason given for a decision refers to something later than it, or successive replies differ. */
public final class LaterRationale implements Check {

    private static final About ABOUT = new About(
            "K-08",
            "Rationale after the fact, or shifting",
            "An event given as a reason for a decision is dated after it, or replies that give its reasons are linked as not "
                    + "fitting together.",
            "000 §4.4",
            ThingKind.DECISION);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        CaseFile file = record.naming(thing);
        List<Standing> decided = file.valid(DecisionFact.class).stream()
                .filter(s -> ((DecisionFact) s.fact()).decision().equals(thing))
                .filter(s -> s.fact() instanceof ResolutionPassed || s.fact() instanceof InterimAwardApproved)
                .toList();
        if (decided.isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells that this was decided.");
        }
        List<Standing> reasons = reasons(thing, decided, file);
        List<Standing> replies = reasons.stream()
                .filter(s -> s.fact() instanceof ComplaintAnswered)
                .toList();
        List<Standing> events = reasons.stream().filter(s -> isEvent(s)).toList();
        if (replies.isEmpty() && events.isEmpty()) {
            return CheckFinding.notApplicable(
                    thing, "No entry gives an event, or a reply to a complaint, as a reason for this decision.");
        }
        Edtf date = lastDate(decided);
        List<Standing> late = events.stream().filter(s -> after(s, date)).toList();
        List<Standing> shifting = shifting(replies, file);
        if (late.isEmpty() && shifting.isEmpty()) {
            return settled(thing, decided, events, replies, date);
        }
        List<String> said = new ArrayList<>();
        if (!late.isEmpty()) {
            said.add(laterInWords(late, date));
        }
        if (!shifting.isEmpty()) {
            said.add("Successive replies that give its reasons are linked as not fitting together.");
        }
        return CheckFinding.fail(
                thing,
                String.join(" ", said),
                CheckFinding.together(decided, late, shifting),
                "An entry of the time of the decision that gives its reasons.");
    }

    private static CheckFinding settled(
            ThingId thing, List<Standing> decided, List<Standing> events, List<Standing> replies, @Nullable Edtf date) {
        boolean undated = events.stream().allMatch(s -> s.occurred() == null) && !events.isEmpty() || date == null;
        return undated
                ? CheckFinding.notApplicable(
                        thing, "The dates do not show whether what is given as a reason came before it.")
                : CheckFinding.pass(
                        thing,
                        "Nothing given as a reason is dated after the decision, and no replies are linked as not fitting "
                                + "together.",
                        CheckFinding.together(decided, events, replies));
    }

    /** What is linked as given for one of the entries that decide it, or for the decision itself. */
    private static List<Standing> reasons(ThingId thing, List<Standing> decided, CaseFile file) {
        List<Pointer> pointers = new ArrayList<>(file.pointingAt(thing));
        decided.forEach(s -> pointers.addAll(file.pointingAt(s.id())));
        return pointers.stream()
                .filter(p -> p.link().relation() == Relation.JUSTIFIES)
                .map(Pointer::from)
                .distinct()
                .toList();
    }

    /** A statement has the date on which it was made, which says nothing about when what it tells of happened. */
    private static boolean isEvent(Standing s) {
        return !(s.fact() instanceof ComplaintAnswered
                || s.fact() instanceof AccountFact
                || s.fact() instanceof ReviewFact
                || s.fact() instanceof RecommendationFact);
    }

    private static boolean after(Standing s, @Nullable Edtf date) {
        return date != null && s.occurred() != null && s.occurred().after(date) == Answer.YES;
    }

    private static @Nullable Edtf lastDate(List<Standing> decided) {
        return decided.stream()
                .map(Standing::occurred)
                .filter(o -> o != null)
                .max(Edtf.ORDER)
                .orElse(null);
    }

    private static String laterInWords(List<Standing> late, @Nullable Edtf date) {
        Edtf reason = late.stream()
                .map(Standing::occurred)
                .filter(o -> o != null)
                .min(Comparator.comparing(o -> o, Edtf.ORDER))
                .orElseThrow();
        Optional<Long> days = date == null ? Optional.empty() : Days.between(date, reason);
        return "What is given as a reason for the decision of " + (date == null ? "no date" : date.inWords())
                + " is dated " + reason.inWords()
                + days.map(d -> ", " + Days.inWords(d) + " after it").orElse(", after it") + ".";
    }

    private static List<Standing> shifting(List<Standing> replies, CaseFile file) {
        return replies.stream()
                .filter(r -> file.joined(r, Relation.CONFLICTS_WITH).stream().anyMatch(replies::contains))
                .toList();
    }
}
