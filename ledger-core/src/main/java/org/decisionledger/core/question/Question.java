package org.decisionledger.core.question;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.question.QuestionFact.EvidenceWeighed;
import org.decisionledger.core.question.QuestionFact.ExplanationOffered;
import org.decisionledger.core.question.QuestionFact.QuestionPosed;
import org.decisionledger.core.thing.QuestionId;
import org.jspecify.annotations.Nullable;

/** One question. Explanations and evidence are taken in as told; an explanation that nobody offered is shown as such. */
@AggregateRoot
public class Question {

    @AggregateIdentifier
    private @Nullable QuestionId id;

    Question() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(QuestionFact fact, MetaData metaData) {
        switch (fact) {
            case QuestionPosed posed -> {}
            case ExplanationOffered offered -> {}
            case EvidenceWeighed weighed -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(QuestionFact fact) {
        id = fact.question();
    }
}
