package org.decisionledger.api.store;

import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.HeaderMetaData;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.format.FactKinds;

/** An entry as a command to its subject, and the subjects that take such commands. */
final class Commands {

    private Commands() {}

    /** The fact under the name of its subject's interface, since commands find their way by name. */
    static CommandMessage<?> of(Entry entry) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(entry.fact(), HeaderMetaData.of(entry.header())),
                FactKinds.of(entry.fact()).subject().getName());
    }

    /** The first field of a fact names its subject; looking for the annotation each time takes much longer. */
    private static VersionedAggregateIdentifier target(CommandMessage<?> command) {
        LedgerFact fact = (LedgerFact) command.getPayload();
        Object subject = FactKinds.of(fact).fields().getFirst().valueIn((Record) fact);
        return new VersionedAggregateIdentifier(Objects.requireNonNull(subject), null);
    }

    /** One thread writes, so nothing is locked. */
    static <T> void subscribe(Class<T> subject, SequencingCommandBus bus, LedgerEventStore events, SubjectCache cache) {
        Repository<T> repository = EventSourcingRepository.builder(subject)
                .eventStore(events)
                .lockFactory(NullLockFactory.INSTANCE)
                .cache(cache)
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(subject)
                .repository(repository)
                .commandTargetResolver(Commands::target)
                .build()
                .subscribe(bus);
    }
}
