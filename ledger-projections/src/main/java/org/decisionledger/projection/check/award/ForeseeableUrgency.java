package org.decisionledger.projection.check.award;

import java.util.List;
import java.util.regex.Pattern;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.CheckParameter;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.Texts;
import org.decisionledger.projection.elapsed.Days;
import org.decisionledger.projection.law.AwardFacts;
import org.decisionledger.projection.law.Urgency;

/** K-03: urgency is pleaded although the end of the existing arrangement stood on record long before. */
public final class ForeseeableUrgency implements Check {

    static final CheckParameter FORESEEN = new CheckParameter(
            "K-03.foreseen-days", "days before the award from which on an end told counts as foreseeable", 90);

    private static final About ABOUT = new About(
            "K-03",
            "Urgency was foreseeable",
            "Urgency is given as a ground or reason for an award, and an entry dated long before it tells that the existing "
                    + "arrangement would end or be procured again.",
            "000 §4.4",
            ThingKind.DECISION,
            FORESEEN);

    private static final Pattern URGENT = Pattern.compile("(?i)\\burgen|\\bemergenc|immediate action");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        AwardFacts award = record.award(thing);
        if (award.approvals().isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells of an interim award under this name.");
        }
        List<Standing> pleas = pleas(thing, award);
        if (pleas.isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry gives urgency as a ground or reason for this award.");
        }
        int days = record.of(FORESEEN);
        List<Standing> foreknown = Urgency.foreknown(award);
        long before = foreknown.stream()
                .mapToLong(s -> Urgency.daysBefore(s, award))
                .max()
                .orElse(0);
        if (before < days) {
            return CheckFinding.pass(
                    thing,
                    "Urgency is given as a ground or reason; no entry dated " + Days.inWords(days)
                            + " or more before the award tells that the existing arrangement would end or be procured "
                            + "again.",
                    CheckFinding.together(pleas, foreknown, award.approvals()));
        }
        return CheckFinding.fail(
                thing,
                "Urgency is given as a ground or reason for this award" + whose(pleas, award)
                        + ". An entry dated at least " + Days.inWords(before)
                        + " before it tells that the existing arrangement would end or be procured again; from "
                        + Days.inWords(days) + " on that counts here as foreseeable.",
                CheckFinding.together(pleas, foreknown, award.approvals()),
                "An entry that shows that what made it urgent was another event, and when it became known.");
    }

    /** Approvals that code or word it, and what other entries give as a reason for the award in such words. */
    private static List<Standing> pleas(ThingId thing, AwardFacts award) {
        CaseFile file = award.file();
        List<Standing> given = award.approvals().stream()
                .flatMap(a -> file.from(Relation.JUSTIFIES, a.id()).stream())
                .toList();
        List<Standing> forThing = file.pointingAt(thing).stream()
                .filter(p -> p.link().relation() == Relation.JUSTIFIES)
                .map(CaseFile.Pointer::from)
                .toList();
        return CheckFinding.together(
                award.approvals().stream()
                        .filter(s -> ((InterimAwardApproved) s.fact()).ground() == AwardGround.URGENCY
                                || Texts.speakOf(URGENT, s))
                        .toList(),
                Texts.speakingOf(URGENT, CheckFinding.together(given, forThing)));
    }

    private static String whose(List<Standing> pleas, AwardFacts award) {
        return pleas.stream().noneMatch(award.approvals()::contains)
                ? ", not in the approvals themselves but in what others give as a reason for it"
                : "";
    }
}
