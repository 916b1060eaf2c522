package org.decisionledger.projection.check.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintInvestigated;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.Texts;

/** K-12: it was recommended that such complaints be handled jointly, and no entry shows that this one was. */
public final class NotHandledJointly implements Check {

    private static final About ABOUT = new About(
            "K-12",
            "Complaint not jointly handled",
            "Joint handling of such complaints was recommended before, and no entry shows that this one was looked into "
                    + "jointly.",
            "000 §3.5",
            ThingKind.COMPLAINT);

    private static final Pattern JOINT = Pattern.compile(
            "(?i)\\bjoint(ly)?\\b.*(complain|investigat|handl)|(complain|investigat|handl).*\\bjoint(ly)?\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        ComplaintSeen seen = new ComplaintSeen(thing, record.naming(thing));
        if (seen.of(ComplaintReceived.class).isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells that this was lodged as a complaint.");
        }
        List<Standing> recommended = recommended(seen, record);
        if (recommended.isEmpty()) {
            return CheckFinding.notApplicable(
                    thing,
                    "No entry of this complaint, or of one that it repeats, leads to a recommendation of joint handling.");
        }
        List<Standing> investigated = seen.of(ComplaintInvestigated.class);
        List<Standing> joint = investigated.stream()
                .filter(s -> Boolean.TRUE.equals(((ComplaintInvestigated) s.fact()).joint()))
                .toList();
        if (!joint.isEmpty()) {
            return CheckFinding.pass(
                    thing,
                    "Joint handling was recommended, and an entry shows that it was looked into jointly.",
                    CheckFinding.together(recommended, joint));
        }
        boolean denied =
                investigated.stream().anyMatch(s -> Boolean.FALSE.equals(((ComplaintInvestigated) s.fact()).joint()));
        return CheckFinding.fail(
                thing,
                "Joint handling of such complaints was recommended; "
                        + (denied
                                ? "an entry says that this one was not looked into jointly."
                                : "no entry shows that this one was looked into jointly."),
                CheckFinding.together(recommended, seen.lodged, investigated),
                "An entry that shows that the bodies concerned looked into it together.");
    }

    /** Linked from an entry of this complaint, or brought about by a complaint that this one repeats. */
    private static List<Standing> recommended(ComplaintSeen seen, RecordAt record) {
        List<Standing> recommended = new ArrayList<>();
        for (Standing s : seen.own) {
            recommended.addAll(seen.file.to(s, Relation.FOLLOWS));
            recommended.addAll(seen.file.to(s, Relation.FOLLOWS_UP));
        }
        Set<ThingId> earlier = seen.repeated();
        if (!earlier.isEmpty()) {
            CaseFile file = record.naming(earlier);
            Set<Standing> before = new HashSet<>();
            earlier.forEach(e -> before.addAll(new ComplaintSeen(e, file).own));
            for (Standing s : file.valid()) {
                List<Standing> came =
                        CheckFinding.together(file.to(s, Relation.FOLLOWS), file.to(s, Relation.FOLLOWS_UP));
                if (came.stream().anyMatch(before::contains) || before.contains(s)) {
                    recommended.add(s);
                }
            }
        }
        return recommended.stream()
                .distinct()
                .filter(s -> s.fact() instanceof RecommendationIssued && Texts.speakOf(JOINT, s)
                        || s.fact() instanceof ComplaintInvestigated i
                                && i.recommended().stream()
                                        .anyMatch(r -> JOINT.matcher(r).find()))
                .toList();
    }
}
