package org.decisionledger.api.store;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.thing.ProcurementId;
import org.jspecify.annotations.Nullable;

/** A subject that applies first and refuses afterwards, which none should. */
@AggregateRoot
class CarelessSubject {

    @AggregateIdentifier
    private @Nullable ProcurementId id;

    CarelessSubject() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(ProcurementFact fact, MetaData metaData) {
        AggregateLifecycle.apply(fact, metaData);
        if (fact instanceof ProviderApproached approached && "careless".equals(approached.roleOffered())) {
            throw new IllegalStateException("thought better of it");
        }
    }

    @EventSourcingHandler
    void on(ProcurementFact fact) {
        id = fact.procurement();
    }
}
