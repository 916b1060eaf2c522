package org.decisionledger.core.account;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.account.AccountFact.AccountChangeLabelled;
import org.decisionledger.core.account.AccountFact.AccountDisputed;
import org.decisionledger.core.account.AccountFact.AccountGiven;
import org.decisionledger.core.account.AccountFact.NeutralSummaryWritten;
import org.decisionledger.core.account.AccountFact.PositionNoted;
import org.decisionledger.core.thing.AccountId;
import org.jspecify.annotations.Nullable;

/** One account. What is told of it is taken in as told; nothing told of it so far can be refused. */
@AggregateRoot
public class PartyAccount {

    @AggregateIdentifier
    private @Nullable AccountId id;

    PartyAccount() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(AccountFact fact, MetaData metaData) {
        switch (fact) {
            case AccountGiven given -> {}
            case AccountDisputed disputed -> {}
            case PositionNoted noted -> {}
            case NeutralSummaryWritten written -> {}
            case AccountChangeLabelled labelled -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(AccountFact fact) {
        id = fact.account();
    }
}
