package org.decisionledger.core.commitment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentDischarged;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.thing.CommitmentId;
import org.jspecify.annotations.Nullable;

/** One commitment. What is told of it is taken in as told; nothing told of it so far can be refused. */
@AggregateRoot
public class Commitment {

    @AggregateIdentifier
    private @Nullable CommitmentId id;

    Commitment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(CommitmentFact fact, MetaData metaData) {
        switch (fact) {
            case CommitmentMade made -> {}
            case CommitmentDischarged discharged -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(CommitmentFact fact) {
        id = fact.commitment();
    }
}
