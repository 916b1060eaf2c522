package org.decisionledger.core.office;

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
import org.jspecify.annotations.Nullable;

/** What happens to a post and who holds it. */
public sealed interface OfficeFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    OfficeId office();

    /** A post is given its identifier and title in the ledger. Seen in 000 §2.4, §6.0. */
    @WireName(value = "OfficeRegistered", seenIn = "000 §2.4, §6.0")
    @Meaning("A post is given its identifier and title in the ledger.")
    record OfficeRegistered(
            @Meaning("the post") @Introduces OfficeId office,

            @Meaning("its title as the source writes it") @Title
            String title,

            @Meaning("the bodies it serves") List<OrganisationId> bodies,

            @Meaning("the short form the source uses") @Nullable
            String abbreviation)
            implements OfficeFact {

        public OfficeRegistered {
            bodies = List.copyOf(bodies);
        }
    }

    /** A person takes a post. The person is named only where the source names an office. Seen in 000 §2.7, §3.3; 002 Sch. 3 A 4.1.1. */
    @WireName(value = "OfficeHolderAppointed", seenIn = "000 §2.7, §3.3; 002 Sch. 3 A 4.1.1")
    @Meaning("A person takes a post. The person is named only where the source names an office.")
    record OfficeHolderAppointed(
            @Meaning("the post") OfficeId office,

            @Meaning("the bodies the holder serves from then on")
            List<OrganisationId> bodies,

            @Meaning(
                    "how the source tells this holder from others, for example \"the previous Accountable Officer\"; never a private name")
            @Nullable
            String holder,

            @Meaning("authority that comes with it") @Nullable
            String authority,

            @Meaning("how many have held it in the time spoken of") @Nullable
            Integer runningCount)
            implements OfficeFact {

        public OfficeHolderAppointed {
            bodies = List.copyOf(bodies);
        }
    }

    /** A person leaves a post. Seen in 000 §3.5. */
    @WireName(value = "OfficeHolderDeparted", seenIn = "000 §3.5")
    @Meaning("A person leaves a post.")
    record OfficeHolderDeparted(
            @Meaning("the post") OfficeId office,
            @Meaning("the bodies the holder served") List<OrganisationId> bodies,

            @Meaning("how the source tells this holder from others") @Nullable
            String holder,

            @Meaning("undertakings of this holder still open, as the source shows")
            List<CommitmentId> openCommitments,

            @Meaning("what was handed over; left out when the source does not say") @Nullable
            String handover)
            implements OfficeFact {

        public OfficeHolderDeparted {
            bodies = List.copyOf(bodies);
            openCommitments = List.copyOf(openCommitments);
        }
    }
}
