package org.decisionledger.core.offer;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.HeaderMetaData;
import org.decisionledger.core.offer.OfferFact.OfferDeclined;
import org.decisionledger.core.offer.OfferFact.OfferMade;
import org.decisionledger.core.offer.OfferFact.OfferOutcomeCommunicated;
import org.decisionledger.core.offer.OfferFact.OfferReceived;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.OfferId;
import org.decisionledger.core.thing.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One offer. Each side may tell of it; only a party refusing its own offer cannot be understood. */
@AggregateRoot
public class Offer {

    @AggregateIdentifier
    private @Nullable OfferId id;

    private final Set<OrganisationId> makers = new HashSet<>();

    Offer() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(OfferFact fact, MetaData metaData) {
        Header header = HeaderMetaData.in(metaData);
        switch (fact) {
            case OfferMade made -> {}
            case OfferReceived received -> {}
            case OfferDeclined declined -> refuseDecliningOnesOwn(header.by().organisation());
            case OfferOutcomeCommunicated communicated -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(OfferFact fact, MetaData metaData) {
        id = fact.offer();
        Header header = HeaderMetaData.in(metaData);
        switch (fact) {
            case OfferMade made -> remember(header.by().organisation());
            case OfferReceived received -> remember(header.by().organisation());
            case OfferDeclined declined -> {}
            case OfferOutcomeCommunicated communicated -> {}
        }
    }

    private void remember(@Nullable OrganisationId maker) {
        if (maker != null) {
            makers.add(maker);
        }
    }

    private void refuseDecliningOnesOwn(@Nullable OrganisationId by) {
        if (by != null && makers.contains(by)) {
            throw new Refusal(
                    "declines-own-offer",
                    "/by/organisation",
                    by + " made " + id + " and cannot decline it. Name the side that declined; to record that an offer "
                            + "was taken back, record how each side tells it (AccountGiven).");
        }
    }
}
