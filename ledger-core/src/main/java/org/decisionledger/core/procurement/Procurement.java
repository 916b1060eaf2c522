package org.decisionledger.core.procurement;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.procurement.ProcurementFact.AdviceObtained;
import org.decisionledger.core.procurement.ProcurementFact.AssuranceRatingGiven;
import org.decisionledger.core.procurement.ProcurementFact.EngagementHeld;
import org.decisionledger.core.procurement.ProcurementFact.EvaluationFrameworkSet;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.procurement.ProcurementFact.NegotiationSessionHeld;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementTimetableSet;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.procurement.ProcurementFact.ProviderReplied;
import org.decisionledger.core.procurement.ProcurementFact.ReleasePublished;
import org.decisionledger.core.procurement.ProcurementFact.ReprocurementNotified;
import org.decisionledger.core.procurement.ProcurementFact.SubmissionReceived;
import org.decisionledger.core.refusal.Registered;
import org.decisionledger.core.thing.ProcurementId;
import org.jspecify.annotations.Nullable;

/** One procurement. It is registered once; its steps are taken in as told, however irregular. */
@AggregateRoot
public class Procurement {

    @AggregateIdentifier
    private @Nullable ProcurementId id;

    private @Nullable String registeredAs;

    Procurement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(ProcurementFact fact, MetaData metaData) {
        switch (fact) {
            case ProcurementRegistered registered ->
                Registered.once(registeredAs, registered.title(), registered.procurement());
            case ReprocurementNotified notified -> {}
            case ProcurementTimetableSet set -> {}
            case ProcurementRouteChosen chosen -> {}
            case EngagementHeld held -> {}
            case ProcurementNoticePublished published -> {}
            case AdviceObtained obtained -> {}
            case NegotiationSessionHeld held -> {}
            case ProviderApproached approached -> {}
            case ProviderReplied replied -> {}
            case EvaluationFrameworkSet set -> {}
            case SubmissionReceived received -> {}
            case ReleasePublished published -> {}
            case AssuranceRatingGiven given -> {}
            case GatewayRecommended recommended -> {}
            case GatewayDecided decided -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(ProcurementFact fact) {
        id = fact.procurement();
        switch (fact) {
            case ProcurementRegistered registered -> registeredAs = registered.title();
            case ReprocurementNotified notified -> {}
            case ProcurementTimetableSet set -> {}
            case ProcurementRouteChosen chosen -> {}
            case EngagementHeld held -> {}
            case ProcurementNoticePublished published -> {}
            case AdviceObtained obtained -> {}
            case NegotiationSessionHeld held -> {}
            case ProviderApproached approached -> {}
            case ProviderReplied replied -> {}
            case EvaluationFrameworkSet set -> {}
            case SubmissionReceived received -> {}
            case ReleasePublished published -> {}
            case AssuranceRatingGiven given -> {}
            case GatewayRecommended recommended -> {}
            case GatewayDecided decided -> {}
        }
    }
}
