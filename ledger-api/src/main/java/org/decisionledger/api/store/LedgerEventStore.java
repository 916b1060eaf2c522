package org.decisionledger.api.store;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** The event store, which also tells how many events were applied, to tell a clean refusal from a half-done one. */
final class LedgerEventStore extends EmbeddedEventStore {

    private long published;

    LedgerEventStore(LedgerStorageEngine engine) {
        super(EmbeddedEventStore.builder().storageEngine(engine).optimizeEventConsumption(false));
    }

    /** Counts up with each event that a subject applies; read on the writing thread only. */
    long published() {
        return published;
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        published += events.size();
        super.publish(events);
    }

    /**
     * A subject with staged events is in the unit of work and is not loaded again; looking for them all the same takes
     * time that grows with the square of the batch.
     */
    @Override
    protected Stream<? extends DomainEventMessage<?>> stagedDomainEventMessages(String aggregateIdentifier) {
        return Stream.empty();
    }
}
