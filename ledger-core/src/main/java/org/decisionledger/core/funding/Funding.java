package org.decisionledger.core.funding;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.funding.FundingFact.ContributionSet;
import org.decisionledger.core.funding.FundingFact.CostSharingFormulaSet;
import org.decisionledger.core.funding.FundingFact.FundingApproved;
import org.decisionledger.core.funding.FundingFact.FundingRequested;
import org.decisionledger.core.thing.FundingId;
import org.jspecify.annotations.Nullable;

/** One funding. What is told of it is taken in as told; nothing told of it so far can be refused. */
@AggregateRoot
public class Funding {

    @AggregateIdentifier
    private @Nullable FundingId id;

    Funding() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(FundingFact fact, MetaData metaData) {
        switch (fact) {
            case FundingRequested requested -> {}
            case FundingApproved approved -> {}
            case ContributionSet set -> {}
            case CostSharingFormulaSet set -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(FundingFact fact) {
        id = fact.funding();
    }
}
