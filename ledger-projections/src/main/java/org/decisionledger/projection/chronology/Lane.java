package org.decisionledger.projection.chronology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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
import org.decisionledger.core.person.PersonFact;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.question.QuestionFact;
import org.decisionledger.core.recommendation.RecommendationFact;
import org.decisionledger.core.review.ReviewFact;
import org.decisionledger.core.risk.RiskFact;
import org.decisionledger.core.rule.RuleFact;

/** The six lanes in which a chronology can be laid out, each entry in one of them by the kind of fact it tells. */
public enum Lane {
    PROCUREMENT("Procurement"),
    DECISIONS("Decisions, meetings and commitments"),
    CONTRACT("Contract"),
    COMPLAINTS("Complaints"),
    ORGANISATION_CHANGE("Organisation change"),
    EVIDENCE("Evidence and oversight");

    private final String words;

    Lane(String words) {
        this.words = words;
    }

    /** The heading of the lane. */
    public String words() {
        return words;
    }

    /** The lane as it is written in an address. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The lane written so, if there is one. */
    public static Optional<Lane> named(String written) {
        return Arrays.stream(values()).filter(l -> l.written().equals(written)).findFirst();
    }

    /** The lane of a kind of fact. */
    public static Lane of(LedgerFact fact) {
        return switch (fact) {
            case ProcurementFact f -> PROCUREMENT;
            case OfferFact f -> PROCUREMENT;
            case FundingFact f -> PROCUREMENT;
            case DecisionFact f -> DECISIONS;
            case MeetingFact f -> DECISIONS;
            case CommitmentFact f -> DECISIONS;
            case ConditionFact f -> DECISIONS;
            case DelegationFact f -> DECISIONS;
            case InstrumentFact f -> DECISIONS;
            case RuleFact f -> DECISIONS;
            case ContractFact f -> CONTRACT;
            case ComplaintFact f -> COMPLAINTS;
            case OrganisationFact f -> ORGANISATION_CHANGE;
            case OfficeFact f -> ORGANISATION_CHANGE;
            case HandoverFact f -> ORGANISATION_CHANGE;
            case AccountFact f -> EVIDENCE;
            case CriticismFact f -> EVIDENCE;
            case DocumentFact f -> EVIDENCE;
            case EntryFact f -> EVIDENCE;
            case FlagFact f -> EVIDENCE;
            case GapFact f -> EVIDENCE;
            case PersonFact f -> EVIDENCE;
            case QuestionFact f -> EVIDENCE;
            case RecommendationFact f -> EVIDENCE;
            case ReviewFact f -> EVIDENCE;
            case RiskFact f -> EVIDENCE;
        };
    }
}
