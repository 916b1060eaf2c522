package org.decisionledger.core.offer;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OfferId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What happens to an offer. */
public sealed interface OfferFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    OfferId offer();

    /** One side proposes terms to another. The actor is the side that offers. Seen in 000 §4.3. */
    @WireName(value = "OfferMade", seenIn = "000 §4.3")
    @Meaning("One side proposes terms to another. The actor is the side that offers.")
    record OfferMade(
            @Meaning("the offer") @Introduces OfferId offer,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("whom it is made to") List<OrganisationId> to,

            @Meaning("the sum offered, as printed") @Nullable
            Money amount,

            @Meaning("the part to be paid in advance") @Nullable
            Money upFront,

            @Meaning("what the sum is for: whole contract, on top of baseline …") @Nullable
            String amountBasis,

            @Meaning("the time it covers") @Nullable Edtf period,

            @Meaning("that time in the words of the source") @Nullable
            String periodStated,

            @Meaning("conditions attached") List<String> conditions,
            @Meaning("until when it stands") @Nullable Edtf expires,
            @Meaning("how it was made") @Nullable String channel,
            @Meaning("what for") @Nullable String purpose)
            implements OfferFact {

        public OfferMade {
            to = List.copyOf(to);
            conditions = List.copyOf(conditions);
        }
    }

    /** An offer reaches the other side, as that side records it. The actor is the side that offers. Seen in 000 §4.3. */
    @WireName(value = "OfferReceived", seenIn = "000 §4.3")
    @Meaning("An offer reaches the other side, as that side records it. The actor is the side that offers.")
    record OfferReceived(
            @Meaning("the offer") @Introduces OfferId offer,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("whom it is made to") List<OrganisationId> to,

            @Meaning("the sum offered, as printed") @Nullable
            Money amount,

            @Meaning("the part to be paid in advance") @Nullable
            Money upFront,

            @Meaning("what the sum is for: whole contract, on top of baseline …") @Nullable
            String amountBasis,

            @Meaning("the time it covers") @Nullable Edtf period,

            @Meaning("that time in the words of the source") @Nullable
            String periodStated,

            @Meaning("conditions attached") List<String> conditions,
            @Meaning("until when it stands") @Nullable Edtf expires,
            @Meaning("how it was made") @Nullable String channel,
            @Meaning("what for") @Nullable String purpose)
            implements OfferFact {

        public OfferReceived {
            to = List.copyOf(to);
            conditions = List.copyOf(conditions);
        }
    }

    /** The receiver turns an offer down. The actor is the body or officer that does so. Seen in 000 §4.3. */
    @WireName(value = "OfferDeclined", seenIn = "000 §4.3")
    @Meaning("The receiver turns an offer down. The actor is the body or officer that does so.")
    record OfferDeclined(
            @Meaning("the offer") OfferId offer,
            @Meaning("why") @Nullable String reason,
            @Meaning("how") @Nullable String channel,

            @Meaning("the meeting at which it was turned down") @Nullable
            MeetingId meeting)
            implements OfferFact {}

    /** The side that offered is told what became of its offer. Seen in 000 §4.3. */
    @WireName(value = "OfferOutcomeCommunicated", seenIn = "000 §4.3")
    @Meaning("The side that offered is told what became of its offer.")
    record OfferOutcomeCommunicated(
            @Meaning("the offer") OfferId offer,
            @Meaning("who is told") @AtLeastOne List<OrganisationId> to,
            @Meaning("what they are told") OfferOutcome outcome,
            @Meaning("how") @Nullable String channel,
            @Meaning("what else was said") @Nullable String content)
            implements OfferFact {

        public OfferOutcomeCommunicated {
            to = List.copyOf(to);
        }
    }
}
