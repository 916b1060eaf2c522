package org.decisionledger.projection.known;

import java.util.List;
import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.commitment.CommitmentFact;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.condition.ConditionFact;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractFact.ContractMeetingHeld;
import org.decisionledger.core.contract.ContractFact.ContractNoticeGiven;
import org.decisionledger.core.criticism.CriticismFact;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.delegation.DelegationFact;
import org.decisionledger.core.document.DocumentFact;
import org.decisionledger.core.document.DocumentFact.AccuracyCommentsReturned;
import org.decisionledger.core.document.DocumentFact.DocumentRecalled;
import org.decisionledger.core.document.DocumentFact.ReportVersionCirculated;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.flag.FlagFact;
import org.decisionledger.core.funding.FundingFact;
import org.decisionledger.core.funding.FundingFact.FundingRequested;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.handover.HandoverFact;
import org.decisionledger.core.instrument.InstrumentFact;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.person.PersonFact;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.question.QuestionFact;
import org.decisionledger.core.recommendation.RecommendationFact;
import org.decisionledger.core.review.ReviewFact;
import org.decisionledger.core.review.ReviewFact.ConcernEscalated;
import org.decisionledger.core.risk.RiskFact;
import org.decisionledger.core.rule.RuleFact;
import org.decisionledger.core.thing.OrganisationId;

/**
 * What an entry itself shows of who got to know of it. A new kind of fact stops the build here until that is settled.
 *
 * @param bodies the bodies that the fact reached
 * @param manner how
 */
record Receipt(List<OrganisationId> bodies, Manner manner) {

    /** How something reached a body. It never means that anybody read it. */
    enum Manner {
        PUT_BEFORE("put before it"),
        OPENED("opened by its people"),
        RECEIVED("shown to have reached it"),
        SENT_TO("sent or told to it"),
        TOOK_PART("it took part"),
        OWN_ACT("its own act"),
        NONE("");

        private final String words;

        Manner(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final Receipt NOBODY = new Receipt(List.of(), Manner.NONE);

    static Receipt of(LedgerFact fact) {
        return switch (fact) {
            case MeetingFact f -> of(f);
            case DecisionFact f -> of(f);
            case OfferFact f -> of(f);
            case ProcurementFact f -> of(f);
            case ComplaintFact f -> of(f);
            case ContractFact f -> of(f);
            case DocumentFact f -> of(f);
            case ReviewFact f -> f instanceof ConcernEscalated c ? sent(c.to()) : NOBODY;
            case RecommendationFact f ->
                switch (f) {
                    case RecommendationFact.RecommendationIssued issued -> sent(issued.to());
                    case RecommendationFact.RecommendationAnswered answered -> NOBODY;
                    case RecommendationFact.RecommendationClosed closed -> NOBODY;
                };
            case AccountFact f ->
                switch (f) {
                    case AccountFact.AccountGiven given -> sent(given.to());
                    case AccountFact.AccountDisputed disputed -> sent(disputed.to());
                    case AccountFact.PositionNoted noted -> NOBODY;
                    case AccountFact.NeutralSummaryWritten summary -> NOBODY;
                    case AccountFact.AccountChangeLabelled label -> NOBODY;
                };
            case FundingFact f -> f instanceof FundingRequested r ? sent(r.of()) : NOBODY;
            case OrganisationFact f -> NOBODY;
            case OfficeFact f -> NOBODY;
            case RiskFact f -> NOBODY;
            case CommitmentFact f -> NOBODY;
            case ConditionFact f -> NOBODY;
            case InstrumentFact f ->
                f instanceof InstrumentFact.InstrumentAdopted a ? new Receipt(a.parties(), Manner.TOOK_PART) : NOBODY;
            case RuleFact f -> NOBODY;
            case DelegationFact f -> NOBODY;
            case HandoverFact f -> of(f);
            case GapFact f -> NOBODY;
            case QuestionFact f -> NOBODY;
            case CriticismFact f -> f instanceof CriticismFact.CriticismPut put ? sent(List.of(put.party())) : NOBODY;
            case FlagFact f -> NOBODY;
            case PersonFact f -> NOBODY;
            case EntryFact f -> NOBODY;
        };
    }

    private static Receipt of(MeetingFact fact) {
        return switch (fact) {
            case MeetingFact.MeetingHeld held -> new Receipt(held.bodies(), Manner.TOOK_PART);
            case MeetingFact.PaperTabled tabled -> putBefore(tabled.before());
            case MeetingFact.MeetingCalled called -> NOBODY;
            case MeetingFact.PartyRepresented represented ->
                Boolean.TRUE.equals(represented.represented())
                        ? new Receipt(List.of(represented.party()), Manner.TOOK_PART)
                        : NOBODY;
        };
    }

    private static Receipt of(DecisionFact fact) {
        return switch (fact) {
            case DecisionFact.DecisionReported reported -> putBefore(reported.to());
            case DecisionFact.LeadActionProposed proposed -> sent(proposed.to());
            case DecisionFact.PartyResponded responded -> new Receipt(List.of(responded.party()), Manner.TOOK_PART);
            case DecisionFact.DisputeReferred referred -> new Receipt(referred.parties(), Manner.TOOK_PART);
            case DecisionFact.DecisionSought sought -> sent(sought.of());
            case DecisionFact.OptionsTabled f -> NOBODY;
            case DecisionFact.OptionSelected f -> NOBODY;
            case DecisionFact.ResolutionPassed f -> NOBODY;
            case DecisionFact.InterimAwardApproved f -> NOBODY;
            case DecisionFact.ResponseWindowClosed f -> NOBODY;
            case DecisionFact.LeadActionImplemented f -> NOBODY;
        };
    }

    /** What is offered reached whom it was put to; accepting or refusing is an act of one's own. */
    private static Receipt of(HandoverFact fact) {
        return switch (fact) {
            case HandoverFact.HandoverOffered offered -> offered.to() == null ? NOBODY : sent(List.of(offered.to()));
            case HandoverFact.HandoverItemsAccepted f -> NOBODY;
            case HandoverFact.HandoverItemsRefused f -> NOBODY;
        };
    }

    private static Receipt of(OfferFact fact) {
        return switch (fact) {
            case OfferFact.OfferMade made -> sent(made.to());
            case OfferFact.OfferReceived received -> sent(received.to());
            case OfferFact.OfferDeclined declined -> NOBODY;
            case OfferFact.OfferOutcomeCommunicated told -> sent(told.to());
        };
    }

    private static Receipt of(ProcurementFact fact) {
        return switch (fact) {
            case ProcurementFact.ReprocurementNotified told -> sent(told.to());
            case ProcurementFact.NegotiationSessionHeld talks -> new Receipt(talks.with(), Manner.TOOK_PART);
            case ProcurementFact.ProviderApproached asked -> sent(List.of(asked.provider()));
            case ProcurementFact.ProviderReplied replied -> NOBODY;
            case ProcurementFact.ProcurementRegistered f -> NOBODY;
            case ProcurementFact.ProcurementTimetableSet f -> NOBODY;
            case ProcurementFact.ProcurementRouteChosen f -> NOBODY;
            case ProcurementFact.EngagementHeld f -> NOBODY;
            case ProcurementFact.ProcurementNoticePublished f -> NOBODY;
            case ProcurementFact.AdviceObtained f -> NOBODY;
            case ProcurementFact.EvaluationFrameworkSet f -> NOBODY;
            case ProcurementFact.SubmissionReceived f -> NOBODY;
            case ProcurementFact.ReleasePublished f -> NOBODY;
            case ProcurementFact.AssuranceRatingGiven f -> NOBODY;
            case ProcurementFact.GatewayRecommended f -> NOBODY;
            case ProcurementFact.GatewayDecided f -> NOBODY;
        };
    }

    private static Receipt of(ComplaintFact fact) {
        return switch (fact) {
            case ComplaintFact.ComplaintReceived received -> sent(received.to());
            case ComplaintFact.ComplaintAnswered answered -> sent(answered.to());
            case ComplaintFact.InformalConcernLogged concern -> sent(concern.to());
            case ComplaintFact.ComplaintEscalated escalated -> sent(List.of(escalated.forum()));
            case ComplaintFact.ComplaintInvestigated f -> NOBODY;
            case ComplaintFact.ComplaintClosed f -> NOBODY;
            case ComplaintFact.ComplaintThemed f -> NOBODY;
            case ComplaintFact.RepetitionJudged f -> NOBODY;
        };
    }

    /** Performance and terms are known to whoever acts, which the header tells. */
    private static Receipt of(ContractFact fact) {
        return switch (fact) {
            case ContractNoticeGiven notice -> sent(notice.to());
            case ContractMeetingHeld meeting -> new Receipt(meeting.with(), Manner.TOOK_PART);
            case ContractFact.ContractRegistered f -> NOBODY;
            case ContractFact.ContractAwarded f -> NOBODY;
            case ContractFact.ContractStarted f -> NOBODY;
            case ContractFact.ContractExtended f -> NOBODY;
            case ContractFact.ContractExpired f -> NOBODY;
            case ContractFact.ContractVaried f -> NOBODY;
            case ContractFact.ContractCategorised f -> NOBODY;
            case ContractFact.ServiceCessationAnnounced f -> NOBODY;
            case ContractFact.MobilisationStarted f -> NOBODY;
            case ContractFact.HandoverMade f -> NOBODY;
            case ContractFact.ActivityReported f -> NOBODY;
            case ContractFact.AccessTermsChanged f -> NOBODY;
            case ContractFact.ContractualLeverConsidered f -> NOBODY;
            case ContractFact.OversightArrangementSet f -> NOBODY;
            case ContractFact.PerformanceRated f -> NOBODY;
            case ContractFact.ImprovementPlanAgreed f -> new Receipt(f.with(), Manner.TOOK_PART);
            case ContractFact.LeadTimeStated f -> NOBODY;
            case ContractFact.ContractTermStated f -> NOBODY;
        };
    }

    /** A document that exists has not thereby reached anybody. */
    private static Receipt of(DocumentFact fact) {
        return switch (fact) {
            case ReportVersionCirculated circulated -> sent(circulated.to());
            case AccuracyCommentsReturned comments -> sent(comments.to());
            case DocumentRecalled recalled -> sent(recalled.from());
            case DocumentFact.DocumentSent s -> sent(s.to());
            case DocumentFact.DocumentReceived r -> new Receipt(r.receivers(), Manner.RECEIVED);
            case DocumentFact.DocumentOpened o -> new Receipt(o.bodies(), Manner.OPENED);
            case DocumentFact.DocumentRegistered f -> NOBODY;
            case DocumentFact.SpecificationIssued f -> NOBODY;
            case DocumentFact.SpecificationAmbiguityRaised f -> NOBODY;
            case DocumentFact.ProcurementStrategyDrafted f -> NOBODY;
            case DocumentFact.PublicStatementMade f -> NOBODY;
            case DocumentFact.PassageStated f -> NOBODY;
            case DocumentFact.TablePrinted f -> NOBODY;
            case DocumentFact.DocumentVersionMade f -> NOBODY;
            case DocumentFact.CopyLabelSeen f -> NOBODY;
            case DocumentFact.CopyHeldOnTerms f -> NOBODY;
        };
    }

    private static Receipt putBefore(List<OrganisationId> bodies) {
        return new Receipt(bodies, Manner.PUT_BEFORE);
    }

    private static Receipt sent(List<OrganisationId> bodies) {
        return new Receipt(bodies, Manner.SENT_TO);
    }
}
