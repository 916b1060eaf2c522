package org.decisionledger.projection.dossier;

import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.commitment.CommitmentFact;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.condition.ConditionFact;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.criticism.CriticismFact;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.delegation.DelegationFact;
import org.decisionledger.core.document.DocumentFact;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.flag.FlagFact;
import org.decisionledger.core.funding.FundingFact;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.handover.HandoverFact;
import org.decisionledger.core.instrument.InstrumentFact;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.InterestNoted;
import org.decisionledger.core.person.PersonFact;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.question.QuestionFact;
import org.decisionledger.core.recommendation.RecommendationFact;
import org.decisionledger.core.review.ReviewFact;
import org.decisionledger.core.review.ReviewFact.FindingReported;
import org.decisionledger.core.risk.RiskFact;
import org.decisionledger.core.rule.RuleFact;

/** The part of a dossier that a fact helps to fill. A new kind of fact stops the build here until that is settled. */
enum Part {
    /** Something that happened on the way, told in order. */
    STEP,
    OFFER,
    APPROACH,
    ADVICE,
    OPTIONS,
    DECISION,
    ACCOUNT,
    GAP,
    FINDING,
    RECOMMENDATION,
    INTEREST,
    COMPLAINT,
    /** What is said of other entries, or what a passage says of a thing: shown where it is compared, not on the way. */
    COMPARED,
    /** Gives a thing its name, which is used everywhere and told nowhere. */
    REGISTER;

    static Part of(LedgerFact fact) {
        return switch (fact) {
            case OfferFact f -> OFFER;
            case ProcurementFact f -> of(f);
            case DecisionFact f -> of(f);
            case DocumentFact f -> of(f);
            case OrganisationFact f -> of(f);
            case ContractFact f -> f instanceof ContractFact.ContractRegistered ? REGISTER : STEP;
            case OfficeFact f -> f instanceof OfficeFact.OfficeRegistered ? REGISTER : STEP;
            case ReviewFact f -> f instanceof FindingReported ? FINDING : STEP;
            case AccountFact f -> of(f);
            case GapFact f -> GAP;
            case QuestionFact f -> COMPARED;
            case CriticismFact f -> COMPARED;
            case FlagFact f -> COMPARED;
            case PersonFact f -> COMPARED;
            case RecommendationFact f -> RECOMMENDATION;
            case ComplaintFact f -> COMPLAINT;
            case MeetingFact f -> STEP;
            case FundingFact f -> STEP;
            case RiskFact f -> STEP;
            case CommitmentFact f -> STEP;
            case ConditionFact f -> STEP;
            case DelegationFact f -> STEP;
            case HandoverFact f -> STEP;
            case InstrumentFact f -> STEP;
            case RuleFact f -> STEP;
            case EntryFact f -> REGISTER; // applied to the entry it is about, never told by itself
        };
    }

    private static Part of(AccountFact fact) {
        return switch (fact) {
            case AccountFact.AccountGiven f -> ACCOUNT;
            case AccountFact.AccountDisputed f -> ACCOUNT;
            case AccountFact.PositionNoted f -> COMPARED;
            case AccountFact.NeutralSummaryWritten f -> COMPARED;
            case AccountFact.AccountChangeLabelled f -> COMPARED;
        };
    }

    private static Part of(ProcurementFact fact) {
        return switch (fact) {
            case ProcurementFact.ProviderApproached f -> APPROACH;
            case ProcurementFact.ProviderReplied f -> APPROACH;
            case ProcurementFact.AdviceObtained f -> ADVICE;
            case ProcurementFact.ProcurementRegistered f -> REGISTER;
            case ProcurementFact.ReprocurementNotified f -> STEP;
            case ProcurementFact.ProcurementTimetableSet f -> STEP;
            case ProcurementFact.ProcurementRouteChosen f -> STEP;
            case ProcurementFact.EngagementHeld f -> STEP;
            case ProcurementFact.ProcurementNoticePublished f -> STEP;
            case ProcurementFact.NegotiationSessionHeld f -> STEP;
            case ProcurementFact.EvaluationFrameworkSet f -> STEP;
            case ProcurementFact.SubmissionReceived f -> STEP;
            case ProcurementFact.ReleasePublished f -> STEP;
            case ProcurementFact.AssuranceRatingGiven f -> STEP;
            case ProcurementFact.GatewayRecommended f -> STEP;
            case ProcurementFact.GatewayDecided f -> STEP;
        };
    }

    private static Part of(DecisionFact fact) {
        return switch (fact) {
            case DecisionFact.OptionsTabled f -> OPTIONS;
            case DecisionFact.OptionSelected f -> OPTIONS;
            case DecisionFact.ResolutionPassed f -> DECISION;
            case DecisionFact.InterimAwardApproved f -> DECISION;
            case DecisionFact.DecisionReported f -> STEP;
            case DecisionFact.DecisionSought f -> STEP;
            case DecisionFact.LeadActionProposed f -> STEP;
            case DecisionFact.PartyResponded f -> STEP;
            case DecisionFact.ResponseWindowClosed f -> DECISION;
            case DecisionFact.LeadActionImplemented f -> STEP;
            case DecisionFact.DisputeReferred f -> STEP;
        };
    }

    private static Part of(DocumentFact fact) {
        return switch (fact) {
            case DocumentFact.DocumentRegistered f -> REGISTER;
            case DocumentFact.SpecificationIssued f -> STEP;
            case DocumentFact.SpecificationAmbiguityRaised f -> ACCOUNT;
            case DocumentFact.ProcurementStrategyDrafted f -> STEP;
            case DocumentFact.PublicStatementMade f -> STEP;
            case DocumentFact.ReportVersionCirculated f -> STEP;
            case DocumentFact.AccuracyCommentsReturned f -> STEP;
            case DocumentFact.DocumentRecalled f -> STEP;
            case DocumentFact.DocumentSent f -> STEP;
            case DocumentFact.DocumentReceived f -> STEP;
            case DocumentFact.DocumentOpened f -> STEP;
            case DocumentFact.PassageStated f -> COMPARED;
            case DocumentFact.TablePrinted f -> COMPARED;
            case DocumentFact.DocumentVersionMade f -> STEP;
            case DocumentFact.CopyLabelSeen f -> STEP;
            case DocumentFact.CopyHeldOnTerms f -> STEP;
        };
    }

    private static Part of(OrganisationFact fact) {
        return switch (fact) {
            case OrganisationFact.OrganisationRegistered f -> REGISTER;
            case InterestNoted f -> INTEREST;
            case OrganisationFact.OrganisationEstablished f -> STEP;
            case OrganisationFact.OrganisationsMerged f -> STEP;
            case OrganisationFact.OrganisationDisestablished f -> STEP;
            case OrganisationFact.PartnershipFormed f -> STEP;
            case OrganisationFact.GovernanceStructureRevised f -> STEP;
            case OrganisationFact.FunctionTransferred f -> STEP;
            case OrganisationFact.RoleAssignedToBody f -> STEP;
            case OrganisationFact.OrganisationRenamed f -> STEP;
            case OrganisationFact.OrganisationDivided f -> STEP;
            case OrganisationFact.SuccessionRecorded f -> STEP;
            case OrganisationFact.RoleEndedForBody f -> STEP;
        };
    }
}
