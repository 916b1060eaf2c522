package org.decisionledger.core.recommendation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationAnswered;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationClosed;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.thing.RecommendationId;
import org.jspecify.annotations.Nullable;

/** One recommendation. What is told of it is taken in as told; nothing told of it so far can be refused. */
@AggregateRoot
public class Recommendation {

    @AggregateIdentifier
    private @Nullable RecommendationId id;

    Recommendation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(RecommendationFact fact, MetaData metaData) {
        switch (fact) {
            case RecommendationIssued issued -> {}
            case RecommendationAnswered answered -> {}
            case RecommendationClosed closed -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(RecommendationFact fact) {
        id = fact.recommendation();
    }
}
