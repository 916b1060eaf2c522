package org.decisionledger.core.delegation;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.DelegationId;
import org.decisionledger.core.thing.InstrumentId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What happens to a delegation. */
public sealed interface DelegationFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    DelegationId delegation();

    /** A body is asked to let another exercise a function in its place. Seen in 003 §3–§6, §8. */
    @WireName(value = "DelegationProposed", seenIn = "003 §3–§6, §8")
    @Meaning("A body is asked to let another exercise a function in its place.")
    record DelegationProposed(
            @Meaning("the delegation") @Introduces DelegationId delegation,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("what is to be delegated") String function,
            @Meaning("the body that would delegate") OrganisationId from,

            @Meaning("the body it would delegate to") @Nullable
            OrganisationId to,

            @Meaning("the office it would delegate to") @Nullable
            OfficeId toOffice,

            @Meaning("the unit or team that would do the work") @Nullable
            OrganisationId vehicle,

            @Meaning("the law it rests on") @Nullable String statutoryBasis,

            @Meaning("the agreement it is to rest on") @Nullable
            InstrumentId instrument,

            @Meaning("what is kept back: budgets, duties, services")
            List<String> keptBack,

            @Meaning("reporting, approvals and sign-off asked for")
            List<String> safeguards)
            implements DelegationFact {
        public DelegationProposed {
            keptBack = List.copyOf(keptBack);
            safeguards = List.copyOf(safeguards);
        }
    }

    /** What a body or an office may decide for another is written down. Seen in 002 §2.1, §4, §6, Sch. 3 A 4.1.1. */
    @WireName(value = "DelegatedAuthorityRecorded", seenIn = "002 §2.1, §4, §6, Sch. 3 A 4.1.1")
    @Meaning("What a body or an office may decide for another is written down.")
    record DelegatedAuthorityRecorded(
            @Meaning("the delegation") @Introduces DelegationId delegation,
            @Meaning("what people call it") @Title @Nullable String title,

            @Meaning("the body whose authority it is") @Nullable
            OrganisationId from,

            @Meaning("the body that holds it") @Nullable OrganisationId holder,
            @Meaning("the office that holds it") @Nullable OfficeId holderOffice,
            @Meaning("what may be decided") List<String> matters,
            @Meaning("what is kept back") List<String> keptBack,

            @Meaning("up to what sum; left out when the source gives none") @Nullable
            Money limit,

            @Meaning("what the source says of limits") @Nullable
            String limitStated,

            @Meaning("the text it stands in") @Nullable InstrumentId instrument,
            @Meaning("the clause") @Nullable String clause,

            @Meaning("from when to when, as an interval") @Nullable
            Edtf inForce)
            implements DelegationFact {
        public DelegatedAuthorityRecorded {
            matters = List.copyOf(matters);
            keptBack = List.copyOf(keptBack);
        }
    }
}
