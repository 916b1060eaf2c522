package org.decisionledger.core.complaint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintAnswered;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintClosed;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintEscalated;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintInvestigated;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintThemed;
import org.decisionledger.core.complaint.ComplaintFact.InformalConcernLogged;
import org.decisionledger.core.complaint.ComplaintFact.RepetitionJudged;
import org.decisionledger.core.thing.ComplaintId;
import org.jspecify.annotations.Nullable;

/** One complaint. What is told of it is taken in as told; nothing told of it so far can be refused. */
@AggregateRoot
public class Complaint {

    @AggregateIdentifier
    private @Nullable ComplaintId id;

    Complaint() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(ComplaintFact fact, MetaData metaData) {
        switch (fact) {
            case ComplaintReceived received -> {}
            case ComplaintInvestigated investigated -> {}
            case ComplaintAnswered answered -> {}
            case ComplaintEscalated escalated -> {}
            case ComplaintClosed closed -> {}
            case InformalConcernLogged logged -> {}
            case ComplaintThemed themed -> {}
            case RepetitionJudged judged -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(ComplaintFact fact) {
        id = fact.complaint();
    }
}
