package org.decisionledger.core.condition;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.condition.ConditionFact.ConditionDischarged;
import org.decisionledger.core.thing.ConditionId;
import org.jspecify.annotations.Nullable;

/** One condition. A waiver without a reason is recorded as it was made; projections keep it open. */
@AggregateRoot
public class Condition {

    @AggregateIdentifier
    private @Nullable ConditionId id;

    Condition() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(ConditionFact fact, MetaData metaData) {
        switch (fact) {
            case ConditionAttached attached -> {}
            case ConditionDischarged discharged -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(ConditionFact fact) {
        id = fact.condition();
    }
}
