package org.decisionledger.core.person;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.PersonId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What was done with the personal data of a person. */
public sealed interface PersonFact extends LedgerFact {

    /** The person. */
    @TargetAggregateIdentifier
    PersonId person();

    /**
     * The passages marked as personal data of a person were erased; UK GDPR, article 17. Recording it destroys the key
     * under which they are kept. A person is made known by this fact and by no other, so that the persons known to a
     * ledger are those whose data was erased.
     */
    @WireName(value = "PersonalDataErased", seenIn = "UK GDPR art. 17(1)")
    @Meaning("The passages marked as personal data of a person were erased, in all entries recorded until then. "
            + "Recording it destroys the key under which they are kept; nothing brings them back.")
    record PersonalDataErased(
            @Meaning("whose personal data") @Introduces PersonId person,

            @Meaning("the law and the article the erasure rests on")
            String basis,

            @Meaning("why, with what was weighed against it")
            String reason,

            @Meaning("who asked for it, as a role and not by name: the person, a court, nobody") @Nullable
            String requestedBy,

            @Meaning("when the person was told of it") @Nullable
            Edtf told)
            implements PersonFact {}
}
