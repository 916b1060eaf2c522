package org.decisionledger.core.delegation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.delegation.DelegationFact.DelegatedAuthorityRecorded;
import org.decisionledger.core.delegation.DelegationFact.DelegationProposed;
import org.decisionledger.core.thing.DelegationId;
import org.jspecify.annotations.Nullable;

/** One delegation. What is told of it is taken in as told; an act outside it is recorded all the same and flagged by projections. */
@AggregateRoot
public class Delegation {

    @AggregateIdentifier
    private @Nullable DelegationId id;

    Delegation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(DelegationFact fact, MetaData metaData) {
        switch (fact) {
            case DelegationProposed proposed -> {}
            case DelegatedAuthorityRecorded recorded -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(DelegationFact fact) {
        id = fact.delegation();
    }
}
