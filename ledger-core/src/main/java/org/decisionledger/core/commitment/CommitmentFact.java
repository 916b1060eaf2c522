package org.decisionledger.core.commitment;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** An undertaking of an office and a body. */
public sealed interface CommitmentFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    CommitmentId commitment();

    /** An undertaking is given. It binds the office and the body, whoever holds the office. Seen in 000 §3.2; 001 §4.6; 002 §7; 004 ¶32. */
    @WireName(value = "CommitmentMade", seenIn = "000 §3.2; 001 §4.6; 002 §7; 004 ¶32")
    @Meaning("An undertaking is given. It binds the office and the body, whoever holds the office.")
    record CommitmentMade(
            @Meaning("the undertaking") @Introduces CommitmentId commitment,
            @Meaning("what is undertaken, in brief") @Title String text,
            @Meaning("the body bound") @Nullable OrganisationId holder,
            @Meaning("the office bound") @Nullable OfficeId holderOffice,
            @Meaning("to whom it is given") List<String> to,
            @Meaning("by when") @Nullable Edtf due,
            @Meaning("what brought it about") @Nullable String trigger)
            implements CommitmentFact {

        public CommitmentMade {
            to = List.copyOf(to);
        }
    }

    /** An undertaking is done, replaced or withdrawn. Seen in 000 §3.5, §3.7. */
    @WireName(value = "CommitmentDischarged", seenIn = "000 §3.5, §3.7")
    @Meaning("An undertaking is done, replaced or withdrawn.")
    record CommitmentDischarged(
            @Meaning("the undertaking") CommitmentId commitment,
            @Meaning("how it ends") DischargeKind how,
            @Meaning("what shows it") String evidence)
            implements CommitmentFact {}
}
