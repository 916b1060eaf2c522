package org.decisionledger.core;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.HeaderMetaData;
import org.decisionledger.core.format.FactKinds;

/** Entries as the subjects meet them: told now, or told before. */
public final class Told {

    private Told() {}

    /** The entry on its way to its subject, addressed by the sealed interface of that subject's facts. */
    public static CommandMessage<Object> now(Entry entry) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(entry.fact(), HeaderMetaData.of(entry.header())),
                FactKinds.of(entry.fact()).subject().getName());
    }

    /** The entry as its subject was told it before. */
    public static EventMessage<Object> before(Entry entry) {
        return new GenericEventMessage<>(entry.fact(), HeaderMetaData.of(entry.header()));
    }
}
