package org.decisionledger.core.risk;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.risk.RiskFact.RiskScored;
import org.decisionledger.core.thing.RiskId;
import org.jspecify.annotations.Nullable;

/** One risk. What is told of it is taken in as told; nothing told of it so far can be refused. */
@AggregateRoot
public class Risk {

    @AggregateIdentifier
    private @Nullable RiskId id;

    Risk() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(RiskFact fact, MetaData metaData) {
        switch (fact) {
            case RiskScored scored -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(RiskFact fact) {
        id = fact.risk();
    }
}
