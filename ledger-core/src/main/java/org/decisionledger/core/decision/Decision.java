package org.decisionledger.core.decision;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.decision.DecisionFact.DecisionReported;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.decision.DecisionFact.DisputeReferred;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.LeadActionImplemented;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.thing.DecisionId;
import org.jspecify.annotations.Nullable;

/** One decision. What is told of it is taken in as told; nothing told of it so far can be refused. */
@AggregateRoot
public class Decision {

    @AggregateIdentifier
    private @Nullable DecisionId id;

    Decision() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(DecisionFact fact, MetaData metaData) {
        switch (fact) {
            case OptionsTabled tabled -> {}
            case OptionSelected selected -> {}
            case ResolutionPassed passed -> {}
            case InterimAwardApproved approved -> {}
            case DecisionReported reported -> {}
            case LeadActionProposed proposed -> {}
            case PartyResponded responded -> {}
            case ResponseWindowClosed closed -> {}
            case LeadActionImplemented implemented -> {}
            case DecisionSought sought -> {}
            case DisputeReferred referred -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(DecisionFact fact) {
        id = fact.decision();
    }
}
