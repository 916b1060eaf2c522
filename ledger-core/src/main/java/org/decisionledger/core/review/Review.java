package org.decisionledger.core.review;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.review.ReviewFact.ConcernEscalated;
import org.decisionledger.core.review.ReviewFact.FindingReported;
import org.decisionledger.core.review.ReviewFact.InspectionReported;
import org.decisionledger.core.review.ReviewFact.ReviewArrangementFailed;
import org.decisionledger.core.review.ReviewFact.ReviewCarriedOut;
import org.decisionledger.core.review.ReviewFact.ReviewCommissioned;
import org.decisionledger.core.review.ReviewFact.SiteVisitMade;
import org.decisionledger.core.thing.ReviewId;
import org.jspecify.annotations.Nullable;

/** One review. What is told of it is taken in as told; nothing told of it so far can be refused. */
@AggregateRoot
public class Review {

    @AggregateIdentifier
    private @Nullable ReviewId id;

    Review() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(ReviewFact fact, MetaData metaData) {
        switch (fact) {
            case ReviewCommissioned commissioned -> {}
            case ReviewArrangementFailed failed -> {}
            case ReviewCarriedOut out -> {}
            case FindingReported reported -> {}
            case ConcernEscalated escalated -> {}
            case SiteVisitMade made -> {}
            case InspectionReported reported -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(ReviewFact fact) {
        id = fact.review();
    }
}
