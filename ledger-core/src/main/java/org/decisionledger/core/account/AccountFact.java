package org.decisionledger.core.account;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.BearsOn;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.AccountId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

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

    /** It is noted how a party stands to what an entry tells, where that is no telling of its own: it was not asked, kept silent, accepts, or took back what it said. The entry is linked as what this bears on. Seen in 000 §3.7, §3.11, §4.4; 002 §2.1. */
    @BearsOn
    @WireName(value = "PositionNoted", seenIn = "000 §3.7, §3.11, §4.4; 002 §2.1")
    @Meaning(
            "It is noted how a party stands to what an entry tells, where that is no telling of its own: it was not asked, kept silent, accepts, or took back what it said. The entry is linked as what this bears on.")
    record PositionNoted(
            @Meaning("the note") @Introduces AccountId account,

            @Meaning("how the party stands, in brief") @Title
            String says,

            @Meaning("how it stands") Stance stance,
            @Meaning("the party") @Nullable OrganisationId party,

            @Meaning("what the source calls the party, when it names none") @Nullable
            String partyNotNamed,

            @Meaning("the things it speaks of") List<ThingId> about)
            implements AccountFact {
        public PositionNoted {
            about = List.copyOf(about);
        }
    }

    /** The accounts linked are summed up without taking a side. The accounts stand as they are; a later version takes the place of an earlier one. Seen in 000 §2.4. */
    @BearsOn
    @WireName(value = "NeutralSummaryWritten", seenIn = "000 §2.4")
    @Meaning(
            "The accounts linked are summed up without taking a side. The accounts stand as they are; a later version takes the place of an earlier one.")
    record NeutralSummaryWritten(
            @Meaning("the summary, the same for each version") @Introduces
            AccountId account,

            @Meaning("which version, counted from 1") Integer version,
            @Meaning("the summary") @Title String text,
            @Meaning("the things it speaks of") List<ThingId> about)
            implements AccountFact {
        public NeutralSummaryWritten {
            about = List.copyOf(about);
        }
    }

    /** A person says in what way two accounts of one party differ. Both are linked. Seen in 000 §4.4. */
    @BearsOn(atLeast = 2)
    @WireName(value = "AccountChangeLabelled", seenIn = "000 §4.4")
    @Meaning("A person says in what way two accounts of one party differ. Both are linked.")
    record AccountChangeLabelled(
            @Meaning("the label") @Introduces AccountId account,
            @Meaning("in what the two differ") AccountChange change,
            @Meaning("why it is seen so") @Title String reason)
            implements AccountFact {}
}
