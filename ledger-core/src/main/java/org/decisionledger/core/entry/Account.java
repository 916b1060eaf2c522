package org.decisionledger.core.entry;

import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Whose account an entry is: the party who tells it so, and how far from the event that party stood. */
public record Account(
        @Meaning("the party whose account it is") OrganisationId of,
        @Meaning("the post that gives it") @Nullable OfficeId office,

        @Meaning("whether the teller was present, read it, or heard it") @Nullable
        Distance distance,

        @Meaning("through whom it was heard") @Nullable String through,
        @Meaning("when it was told") @Nullable Edtf stated) {

    /** How far the teller stood from what is told. */
    public enum Distance {
        PRESENT,
        READ_IT,
        HEARD_IT
    }

    public static Account of(String organisation) {
        return new Account(new OrganisationId(organisation), null, null, null, null);
    }
}
