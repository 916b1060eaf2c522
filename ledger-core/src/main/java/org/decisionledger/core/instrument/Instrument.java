package org.decisionledger.core.instrument;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.instrument.InstrumentFact.InstrumentAdopted;
import org.decisionledger.core.instrument.InstrumentFact.ProvisionSuperseded;
import org.decisionledger.core.thing.InstrumentId;
import org.jspecify.annotations.Nullable;

/** One instrument. What is told of it is taken in as told; nothing told of it so far can be refused. */
@AggregateRoot
public class Instrument {

    @AggregateIdentifier
    private @Nullable InstrumentId id;

    Instrument() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(InstrumentFact fact, MetaData metaData) {
        switch (fact) {
            case InstrumentAdopted adopted -> {}
            case ProvisionSuperseded superseded -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(InstrumentFact fact) {
        id = fact.instrument();
    }
}
