package org.decisionledger.core.meeting;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.meeting.MeetingFact.MeetingCalled;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.meeting.MeetingFact.PartyRepresented;
import org.decisionledger.core.thing.MeetingId;
import org.jspecify.annotations.Nullable;

/** One meeting. What is told of it is taken in as told; nothing told of it so far can be refused. */
@AggregateRoot
public class Meeting {

    @AggregateIdentifier
    private @Nullable MeetingId id;

    Meeting() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(MeetingFact fact, MetaData metaData) {
        switch (fact) {
            case MeetingHeld held -> {}
            case MeetingCalled called -> {}
            case PaperTabled tabled -> {}
            case PartyRepresented represented -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(MeetingFact fact) {
        id = fact.meeting();
    }
}
