package org.decisionledger.core.flag;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.flag.FlagFact.CheckDismissed;
import org.decisionledger.core.flag.FlagFact.ConflictAnswered;
import org.decisionledger.core.flag.FlagFact.ConflictJudged;
import org.decisionledger.core.thing.FlagId;
import org.jspecify.annotations.Nullable;

/** One answer to a finding of the ledger. What is answered stays on view. */
@AggregateRoot
public class Flag {

    @AggregateIdentifier
    private @Nullable FlagId id;

    Flag() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(FlagFact fact, MetaData metaData) {
        switch (fact) {
            case ConflictAnswered answered -> {}
            case ConflictJudged judged -> {}
            case CheckDismissed dismissed -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(FlagFact fact) {
        id = fact.flag();
    }
}
