package org.decisionledger.projection.conflict.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.decisionledger.core.commitment.CommitmentFact;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.document.DocumentFact;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.funding.FundingFact;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationsMerged;
import org.decisionledger.core.organisation.OrganisationFact.PartnershipFormed;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.review.ReviewFact;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;

/** A body acts, or takes part, before it began or after it ended. */
public final class BodyOutsideItsTime implements Detector {

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        if (!(thing instanceof OrganisationId body)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        List<Standing> dated = naming.stream().filter(s -> s.occurred() != null).toList();
        for (Standing lineage : dated) {
            if (begins(lineage.fact(), body)) {
                outside(body, dated, lineage, "began", (s, l) -> s.before(l) == Answer.YES, found, file);
            }
            if (ends(lineage.fact(), body)) {
                outside(body, dated, lineage, "ended", (s, l) -> s.after(l) == Answer.YES, found, file);
            }
        }
        return List.copyOf(found);
    }

    private static boolean begins(LedgerFact fact, OrganisationId body) {
        return fact instanceof OrganisationEstablished e && e.organisation().equals(body)
                || fact instanceof PartnershipFormed p && p.organisation().equals(body);
    }

    private static boolean ends(LedgerFact fact, OrganisationId body) {
        return fact instanceof OrganisationDisestablished d && d.organisation().equals(body)
                || fact instanceof OrganisationsMerged m
                        && m.predecessors().contains(body)
                        && !m.organisation().equals(body);
    }

    private static void outside(
            OrganisationId body,
            List<Standing> dated,
            Standing lineage,
            String what,
            BiPredicate<Edtf, Edtf> outside,
            List<Found> found,
            CaseFile file) {
        Edtf then = Objects.requireNonNull(lineage.occurred());
        for (Standing s : dated) {
            boolean acts = body.equals(s.header().by().organisation()) && !(s.fact() instanceof OrganisationFact);
            if ((acts || takesPart(s, body)) && outside.test(Objects.requireNonNull(s.occurred()), then)) {
                String title = file.titles().of(body);
                found.add(new Found(
                        ConflictKind.BODY_OUTSIDE_ITS_TIME,
                        acts ? Hardness.CANNOT_BOTH_BE_TRUE : Hardness.ON_A_NATURAL_READING,
                        body,
                        title + (acts ? " is told to act, " : " is named as taking part, ")
                                + Objects.requireNonNull(s.occurred()).inWords() + ", and "
                                + (what.equals("began") ? "to have begun only, " : "to have ended before that, ")
                                + then.inWords() + ".",
                        List.of(s.id(), lineage.id())));
            }
        }
    }

    /** Named in a fact that tells of something that happened then, not in one that looks back or ahead. */
    private static boolean takesPart(Standing s, OrganisationId body) {
        return tellsOfItsDay(s.fact())
                && Mentions.of(s.now()).stream()
                        .anyMatch(m ->
                                m.place() == Mention.Place.DATA && m.thing().equals(body));
    }

    private static boolean tellsOfItsDay(LedgerFact fact) {
        return switch (fact) {
            case ComplaintFact f ->
                !(f instanceof ComplaintFact.ComplaintThemed || f instanceof ComplaintFact.RepetitionJudged);
            case ContractFact f ->
                f instanceof ContractFact.ContractAwarded
                        || f instanceof ContractFact.ContractMeetingHeld
                        || f instanceof ContractFact.ContractNoticeGiven;
            case MeetingFact f -> f instanceof MeetingFact.MeetingHeld || f instanceof MeetingFact.PaperTabled;
            case OfferFact f -> true;
            case DecisionFact f ->
                f instanceof DecisionFact.ResolutionPassed || f instanceof DecisionFact.DecisionReported;
            case DocumentFact f ->
                f instanceof DocumentFact.DocumentSent
                        || f instanceof DocumentFact.DocumentReceived
                        || f instanceof DocumentFact.DocumentOpened
                        || f instanceof DocumentFact.ReportVersionCirculated;
            case ProcurementFact f ->
                f instanceof ProcurementFact.ProviderApproached
                        || f instanceof ProcurementFact.ProviderReplied
                        || f instanceof ProcurementFact.NegotiationSessionHeld;
            case ReviewFact f -> f instanceof ReviewFact.SiteVisitMade || f instanceof ReviewFact.InspectionReported;
            case CommitmentFact f -> f instanceof CommitmentFact.CommitmentMade;
            case FundingFact f -> f instanceof FundingFact.FundingRequested;
            default -> false;
        };
    }
}
