package org.decisionledger.core.person;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.person.PersonFact.PersonalDataErased;
import org.decisionledger.core.thing.PersonId;
import org.jspecify.annotations.Nullable;

/** One person whose personal data was erased. It may be erased again: a key may have come back with an old copy. */
@AggregateRoot
public class Person {

    @AggregateIdentifier
    private @Nullable PersonId id;

    Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(PersonFact fact, MetaData metaData) {
        switch (fact) {
            case PersonalDataErased erased -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(PersonFact fact) {
        id = fact.person();
    }
}
