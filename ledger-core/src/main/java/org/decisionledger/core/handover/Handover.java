package org.decisionledger.core.handover;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.handover.HandoverFact.HandoverItemsAccepted;
import org.decisionledger.core.handover.HandoverFact.HandoverItemsRefused;
import org.decisionledger.core.handover.HandoverFact.HandoverOffered;
import org.decisionledger.core.thing.HandoverId;
import org.jspecify.annotations.Nullable;

/** One hand-over. What is told of it is taken in as told; an item accepted that was never offered is shown as such. */
@AggregateRoot
public class Handover {

    @AggregateIdentifier
    private @Nullable HandoverId id;

    Handover() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(HandoverFact fact, MetaData metaData) {
        switch (fact) {
            case HandoverOffered offered -> {}
            case HandoverItemsAccepted accepted -> {}
            case HandoverItemsRefused refused -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(HandoverFact fact) {
        id = fact.handover();
    }
}
