package org.decisionledger.core.gap;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.gap.GapFact.RecordFound;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.gap.GapFact.RecordSearchedFor;
import org.decisionledger.core.thing.GapId;
import org.jspecify.annotations.Nullable;

/** One gap. What is told of it is taken in as told; nothing told of it so far can be refused. */
@AggregateRoot
public class Gap {

    @AggregateIdentifier
    private @Nullable GapId id;

    Gap() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(GapFact fact, MetaData metaData) {
        switch (fact) {
            case RecordGapNoted noted -> {}
            case RecordSearchedFor searched -> {}
            case RecordFound found -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(GapFact fact) {
        id = fact.gap();
    }
}
