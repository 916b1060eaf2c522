package org.decisionledger.core.handover;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.HandoverId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/** What happens in a hand-over. */
public sealed interface HandoverFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    HandoverId handover();

    /** What a body or an office leaves behind is put to whoever follows, item by item. Seen in 000 §2.5, §3.5, §3.12. */
    @WireName(value = "HandoverOffered", seenIn = "000 §2.5, §3.5, §3.12")
    @Meaning("What a body or an office leaves behind is put to whoever follows, item by item.")
    record HandoverOffered(
            @Meaning("the hand-over") @Introduces HandoverId handover,
            @Meaning("what people call it") @Title String title,
            @Meaning("the body that hands over") @Nullable OrganisationId from,
            @Meaning("the office that hands over") @Nullable OfficeId fromOffice,
            @Meaning("the body it is put to") @Nullable OrganisationId to,
            @Meaning("the office it is put to") @Nullable OfficeId toOffice,

            @Meaning("the commitments, contracts, complaints and other things handed over") @AtLeastOne
            List<ThingId> items,

            @Meaning("the SHA-256 digest of the pack handed over, in hexadecimal") @Nullable
            String pack,

            @Meaning("what it was for") @Nullable String occasion)
            implements HandoverFact {
        public HandoverOffered {
            items = List.copyOf(items);
        }
    }

    /** Items of a hand-over are accepted. The actor is who accepts. Seen in 000 §3.5, §3.12. */
    @WireName(value = "HandoverItemsAccepted", seenIn = "000 §3.5, §3.12")
    @Meaning("Items of a hand-over are accepted. The actor is who accepts.")
    record HandoverItemsAccepted(
            @Meaning("the hand-over") HandoverId handover,
            @Meaning("what is accepted") @AtLeastOne List<ThingId> items,
            @Meaning("the body that accepts") @Nullable OrganisationId to,
            @Meaning("the office that accepts") @Nullable OfficeId toOffice,
            @Meaning("on what terms") @Nullable String terms)
            implements HandoverFact {
        public HandoverItemsAccepted {
            items = List.copyOf(items);
        }
    }

    /** Items of a hand-over are refused, with the reason. The actor is who refuses. Seen in 000 §3.5, §3.12. */
    @WireName(value = "HandoverItemsRefused", seenIn = "000 §3.5, §3.12")
    @Meaning("Items of a hand-over are refused, with the reason. The actor is who refuses.")
    record HandoverItemsRefused(
            @Meaning("the hand-over") HandoverId handover,
            @Meaning("what is refused") @AtLeastOne List<ThingId> items,
            @Meaning("why") String reason,
            @Meaning("the body that refuses") @Nullable OrganisationId to,
            @Meaning("the office that refuses") @Nullable OfficeId toOffice)
            implements HandoverFact {
        public HandoverItemsRefused {
            items = List.copyOf(items);
        }
    }
}
