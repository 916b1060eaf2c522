package org.decisionledger.core.criticism;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.criticism.CriticismFact.CriticismPut;
import org.decisionledger.core.criticism.CriticismFact.CriticismReleased;
import org.decisionledger.core.criticism.CriticismFact.CriticismReplied;
import org.decisionledger.core.criticism.CriticismFact.ReplyTimeLapsed;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.CriticismId;
import org.jspecify.annotations.Nullable;

/**
 * One criticism on its way to release. The release is an act of those who keep the ledger and not something that
 * happened elsewhere: it is refused until the party criticised has replied or its time is over.
 */
@AggregateRoot
public class Criticism {

    @AggregateIdentifier
    private @Nullable CriticismId id;

    private boolean put;
    private boolean heard;

    Criticism() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(CriticismFact fact, MetaData metaData) {
        switch (fact) {
            case CriticismPut passage -> {}
            case CriticismReplied reply -> {}
            case ReplyTimeLapsed lapsed -> {}
            case CriticismReleased released -> refuseBeforeTheReply(released);
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(CriticismFact fact) {
        id = fact.criticism();
        switch (fact) {
            case CriticismPut passage -> put = true;
            case CriticismReplied reply -> heard = true;
            case ReplyTimeLapsed lapsed -> heard = true;
            case CriticismReleased released -> {}
        }
    }

    private void refuseBeforeTheReply(CriticismReleased released) {
        if (!put || !heard) {
            throw new Refusal(
                    "reply-outstanding",
                    "/data/criticism",
                    released.criticism() + " cannot be released yet: "
                            + (put
                                    ? "the party has not replied, and no entry says that its time is over."
                                    : "no entry shows that it was put to the party.")
                            + " Record " + (put ? "" : "CriticismPut, then ")
                            + "CriticismReplied or ReplyTimeLapsed first. What somebody else published is recorded as "
                            + "PublicStatementMade or ReportVersionCirculated.");
        }
    }
}
