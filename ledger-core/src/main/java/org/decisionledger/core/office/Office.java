package org.decisionledger.core.office;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.office.OfficeFact.OfficeHolderAppointed;
import org.decisionledger.core.office.OfficeFact.OfficeHolderDeparted;
import org.decisionledger.core.office.OfficeFact.OfficeRegistered;
import org.decisionledger.core.refusal.Registered;
import org.decisionledger.core.thing.OfficeId;
import org.jspecify.annotations.Nullable;

/** One post. It is registered once; who held it is taken in as told. */
@AggregateRoot
public class Office {

    @AggregateIdentifier
    private @Nullable OfficeId id;

    private @Nullable String registeredAs;

    Office() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(OfficeFact fact, MetaData metaData) {
        switch (fact) {
            case OfficeRegistered registered -> Registered.once(registeredAs, registered.title(), registered.office());
            case OfficeHolderAppointed appointed -> {}
            case OfficeHolderDeparted departed -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(OfficeFact fact) {
        id = fact.office();
        switch (fact) {
            case OfficeRegistered registered -> registeredAs = registered.title();
            case OfficeHolderAppointed appointed -> {}
            case OfficeHolderDeparted departed -> {}
        }
    }
}
