package org.decisionledger.projection.conflict.order;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentDischarged;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintAnswered;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintClosed;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintEscalated;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintInvestigated;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintFact.InformalConcernLogged;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.condition.ConditionFact.ConditionDischarged;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExpired;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractStarted;
import org.decisionledger.core.criticism.CriticismFact.CriticismPut;
import org.decisionledger.core.criticism.CriticismFact.CriticismReleased;
import org.decisionledger.core.criticism.CriticismFact.CriticismReplied;
import org.decisionledger.core.criticism.CriticismFact.ReplyTimeLapsed;
import org.decisionledger.core.decision.DecisionFact.DecisionReported;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.LeadActionImplemented;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.document.DocumentFact.DocumentOpened;
import org.decisionledger.core.document.DocumentFact.DocumentReceived;
import org.decisionledger.core.document.DocumentFact.DocumentSent;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.funding.FundingFact.FundingApproved;
import org.decisionledger.core.funding.FundingFact.FundingRequested;
import org.decisionledger.core.handover.HandoverFact.HandoverItemsAccepted;
import org.decisionledger.core.handover.HandoverFact.HandoverItemsRefused;
import org.decisionledger.core.handover.HandoverFact.HandoverOffered;
import org.decisionledger.core.instrument.InstrumentFact.InstrumentAdopted;
import org.decisionledger.core.instrument.InstrumentFact.ProvisionSuperseded;
import org.decisionledger.core.meeting.MeetingFact.MeetingCalled;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.offer.OfferFact.OfferDeclined;
import org.decisionledger.core.offer.OfferFact.OfferMade;
import org.decisionledger.core.offer.OfferFact.OfferOutcomeCommunicated;
import org.decisionledger.core.offer.OfferFact.OfferReceived;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.procurement.ProcurementFact.ProviderReplied;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationAnswered;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationClosed;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.review.ReviewFact.ReviewCarriedOut;
import org.decisionledger.core.review.ReviewFact.ReviewCommissioned;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.conflict.Hardness;

/** The orders in which facts of one thing come, for kinds of things of which that can be said in general. */
final class Orders {

    /**
     * One order.
     *
     * @param first kinds that come first; any one of them does
     * @param then kinds that come after
     * @param hardness how hard it is when the dates say otherwise
     * @param hasStrands true when only facts of one strand come in that order
     * @param same whether the two facts are of one strand: the same provider, the same gate
     */
    record Order(
            List<Class<? extends LedgerFact>> first,
            List<Class<? extends LedgerFact>> then,
            Hardness hardness,
            boolean hasStrands,
            BiPredicate<LedgerFact, LedgerFact> same) {}

    private static final List<Class<? extends LedgerFact>> OFFERED = List.of(OfferMade.class, OfferReceived.class);
    private static final List<Class<? extends LedgerFact>> COMPLAINED =
            List.of(ComplaintReceived.class, InformalConcernLogged.class);
    private static final List<Class<? extends LedgerFact>> DECIDED =
            List.of(ResolutionPassed.class, InterimAwardApproved.class, OptionSelected.class);

    static final List<Order> ALL = List.of(
            impossible(OFFERED, List.of(OfferDeclined.class, OfferOutcomeCommunicated.class)),
            impossible(List.of(OfferMade.class), List.of(OfferReceived.class)),
            unusual(List.of(OfferDeclined.class), List.of(OfferOutcomeCommunicated.class)),
            impossible(
                    COMPLAINED,
                    List.of(
                            ComplaintAnswered.class,
                            ComplaintInvestigated.class,
                            ComplaintEscalated.class,
                            ComplaintClosed.class)),
            unusual(List.of(ComplaintAnswered.class), List.of(ComplaintAnswered.class), Orders::repliesInOrder),
            impossible(List.of(CommitmentMade.class), List.of(CommitmentDischarged.class)),
            impossible(List.of(ConditionAttached.class), List.of(ConditionDischarged.class)),
            impossible(List.of(ContractStarted.class), List.of(ContractExpired.class)),
            unusual(List.of(ContractAwarded.class), List.of(ContractStarted.class)),
            impossible(List.of(ContractAwarded.class), List.of(ContractExpired.class)),
            unusual(List.of(ContractAwarded.class), List.of(ContractExtended.class)),
            unusual(List.of(ContractStarted.class), List.of(ContractExtended.class)),
            unusual(List.of(ContractExtended.class), List.of(ContractExpired.class)),
            impossible(DECIDED, List.of(DecisionReported.class)),
            unusual(List.of(OptionsTabled.class), List.of(OptionSelected.class)),
            impossible(List.of(LeadActionProposed.class), List.of(PartyResponded.class, ResponseWindowClosed.class)),
            unusual(List.of(LeadActionProposed.class), List.of(LeadActionImplemented.class)),
            unusual(List.of(DocumentSent.class), List.of(DocumentReceived.class), Orders::sentToWhoReceived),
            unusual(List.of(DocumentReceived.class), List.of(DocumentOpened.class), Orders::receivedByWhoOpened),
            unusual(List.of(FundingRequested.class), List.of(FundingApproved.class)),
            impossible(
                    List.of(HandoverOffered.class), List.of(HandoverItemsAccepted.class, HandoverItemsRefused.class)),
            unusual(List.of(InstrumentAdopted.class), List.of(ProvisionSuperseded.class)),
            unusual(List.of(MeetingCalled.class), List.of(MeetingHeld.class)),
            unusual(List.of(ProviderApproached.class), List.of(ProviderReplied.class), Orders::sameProvider),
            unusual(List.of(GatewayRecommended.class), List.of(GatewayDecided.class), Orders::sameGate),
            impossible(
                    List.of(RecommendationIssued.class),
                    List.of(RecommendationAnswered.class, RecommendationClosed.class)),
            impossible(List.of(ReviewCommissioned.class), List.of(ReviewCarriedOut.class)),
            impossible(
                    List.of(CriticismPut.class),
                    List.of(CriticismReplied.class, ReplyTimeLapsed.class, CriticismReleased.class)));

    private Orders() {}

    /** The kinds of fact by which a thing comes about, where another entry can answer to it. */
    static List<Class<? extends LedgerFact>> making(ThingId thing) {
        return switch (thing.kind()) {
            case OFFER -> OFFERED;
            case COMPLAINT -> COMPLAINED;
            case DECISION -> DECIDED;
            case COMMITMENT -> List.of(CommitmentMade.class);
            case CONDITION -> List.of(ConditionAttached.class);
            case CONTRACT -> List.of(ContractAwarded.class);
            case RECOMMENDATION -> List.of(RecommendationIssued.class);
            case HANDOVER -> List.of(HandoverOffered.class);
            case CRITICISM -> List.of(CriticismPut.class);
            default -> List.of();
        };
    }

    private static Order impossible(List<Class<? extends LedgerFact>> first, List<Class<? extends LedgerFact>> then) {
        return new Order(first, then, Hardness.CANNOT_BOTH_BE_TRUE, false, (a, b) -> true);
    }

    private static Order unusual(List<Class<? extends LedgerFact>> first, List<Class<? extends LedgerFact>> then) {
        return new Order(first, then, Hardness.ON_A_NATURAL_READING, false, (a, b) -> true);
    }

    private static Order unusual(
            List<Class<? extends LedgerFact>> first,
            List<Class<? extends LedgerFact>> then,
            BiPredicate<LedgerFact, LedgerFact> same) {
        return new Order(first, then, Hardness.ON_A_NATURAL_READING, true, same);
    }

    private static boolean repliesInOrder(LedgerFact first, LedgerFact then) {
        return first instanceof ComplaintAnswered one
                && then instanceof ComplaintAnswered other
                && one.reply() != null
                && other.reply() != null
                && one.reply() < other.reply();
    }

    private static boolean sentToWhoReceived(LedgerFact first, LedgerFact then) {
        return first instanceof DocumentSent sent
                && then instanceof DocumentReceived received
                && (meet(sent.to(), received.receivers()) || meet(sent.toOffices(), received.offices()));
    }

    private static boolean receivedByWhoOpened(LedgerFact first, LedgerFact then) {
        return first instanceof DocumentReceived received
                && then instanceof DocumentOpened opened
                && (meet(received.receivers(), opened.bodies()) || meet(received.offices(), opened.offices()));
    }

    private static boolean sameProvider(LedgerFact first, LedgerFact then) {
        return first instanceof ProviderApproached approached
                && then instanceof ProviderReplied replied
                && approached.provider().equals(replied.provider());
    }

    private static boolean sameGate(LedgerFact first, LedgerFact then) {
        return first instanceof GatewayRecommended recommended
                && then instanceof GatewayDecided decided
                && recommended.gate().equalsIgnoreCase(decided.gate());
    }

    private static boolean meet(List<? extends ThingId> some, List<? extends ThingId> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().count() < some.size() + others.size();
    }
}
