package org.decisionledger.core.entry;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** One entry's corrections. It may be corrected again and again, and withdrawn once; after that it rests. */
@AggregateRoot
public class CorrectedEntry {

    @AggregateIdentifier
    private @Nullable EntryId id;

    private @Nullable String withdrawnBecause;

    CorrectedEntry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(EntryFact fact, MetaData metaData) {
        if (withdrawnBecause != null) {
            throw new Refusal(
                    "entry-withdrawn",
                    "/data/entry",
                    fact.entry() + " was withdrawn: \"" + withdrawnBecause
                            + "\". Record what is so as an entry of its own.");
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(EntryFact fact) {
        id = fact.entry();
        switch (fact) {
            case EntryCorrected corrected -> {}
            case EntryWithdrawn withdrawn -> withdrawnBecause = withdrawn.reason();
        }
    }
}
