package org.decisionledger.core.account;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.AccountId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;

/** How somebody tells it. */
public sealed interface AccountFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    AccountId account();

    /** Someone tells how it was. The actor is who tells. Seen in 000 §2.4, §3.2; 002 §2. */
    @WireName(value = "AccountGiven", seenIn = "000 §2.4, §3.2; 002 §2")
    @Meaning("Someone tells how it was. The actor is who tells.")
    record AccountGiven(
            @Meaning("the account") @Introduces AccountId account,
            @Meaning("what is said, in brief") @Title String says,
            @Meaning("to whom") List<OrganisationId> to,
            @Meaning("the things it speaks of") List<ThingId> about,

            @Meaning("what it holds to be so, in a form that can be compared")
            List<Claim> holds)
            implements AccountFact {

        public AccountGiven {
            to = List.copyOf(to);
            about = List.copyOf(about);
            holds = List.copyOf(holds);
        }
    }

    /** Another denies it or tells it otherwise. The actor is who disputes; what is disputed is linked. Seen in 000 §3.2–§4.5. */
    @WireName(value = "AccountDisputed", seenIn = "000 §3.2–§4.5")
    @Meaning("Another denies it or tells it otherwise. The actor is who disputes; what is disputed is linked.")
    record AccountDisputed(
            @Meaning("the counter-account") @Introduces AccountId account,

            @Meaning("what is said against it, in brief") @Title
            String says,

            @Meaning("to whom") List<OrganisationId> to,
            @Meaning("the things it speaks of") List<ThingId> about,

            @Meaning("what it holds to be so, in a form that can be compared")
            List<Claim> holds)
            implements AccountFact {

        public AccountDisputed {
            to = List.copyOf(to);
            about = List.copyOf(about);
            holds = List.copyOf(holds);
        }
    }
}
