package org.decisionledger.core.organisation;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Identifier;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What happens to a body. */
public sealed interface OrganisationFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    OrganisationId organisation();

    /** A body is given its identifier and name in the ledger. Says nothing about when the body began. Seen in 000 §6.0. */
    @WireName(value = "OrganisationRegistered", seenIn = "000 §6.0")
    @Meaning("A body is given its identifier and name in the ledger. Says nothing about when the body began.")
    record OrganisationRegistered(
            @Meaning("the body") @Introduces OrganisationId organisation,

            @Meaning("its name as the source writes it") @Title
            String name,

            @Meaning("what kind of body it is") OrganisationKind kind,
            @Meaning("short forms the sources use") List<String> abbreviations,

            @Meaning("variants and misspellings found in the sources")
            List<OtherName> otherNames,

            @Meaning("for a group of bodies: its members") List<OrganisationId> members,

            @Meaning("the area or population it serves") @Nullable
            String footprint,

            @Meaning("its identifiers in public registers") List<Identifier> identifiers)
            implements OrganisationFact {

        public OrganisationRegistered {
            abbreviations = List.copyOf(abbreviations);
            otherNames = List.copyOf(otherNames);
            members = List.copyOf(members);
            identifiers = List.copyOf(identifiers);
        }
    }

    /** A body comes into being. Seen in 000 §2.5, §2.7. */
    @WireName(value = "OrganisationEstablished", seenIn = "000 §2.5, §2.7")
    @Meaning("A body comes into being.")
    record OrganisationEstablished(
            @Meaning("the body that begins") @Introduces OrganisationId organisation,
            @Meaning("its name") @Title @Nullable String name,
            @Meaning("what kind of body it is") @Nullable OrganisationKind kind,

            @Meaning("bodies it follows, as the source says")
            List<OrganisationId> predecessors,

            @Meaning("how the succession is known") @Nullable
            Succession succession,

            @Meaning("the area or population it serves") @Nullable
            String footprint,

            @Meaning("what it was set up for") @Nullable String purpose)
            implements OrganisationFact {

        public OrganisationEstablished {
            predecessors = List.copyOf(predecessors);
        }
    }

    /** Two or more bodies join and one goes on. Seen in 000 §2.5, §2.7. */
    @WireName(value = "OrganisationsMerged", seenIn = "000 §2.5, §2.7")
    @Meaning("Two or more bodies join and one goes on.")
    record OrganisationsMerged(
            @Meaning("the body that goes on") OrganisationId organisation,
            @Meaning("the bodies that joined") @AtLeastOne List<OrganisationId> predecessors,

            @Meaning("what passes to the successor, as the source says") @Nullable
            String passes)
            implements OrganisationFact {

        public OrganisationsMerged {
            predecessors = List.copyOf(predecessors);
        }
    }

    /** A body, or a type of body, ends. Seen in 000 §2.5. */
    @WireName(value = "OrganisationDisestablished", seenIn = "000 §2.5")
    @Meaning("A body, or a type of body, ends.")
    record OrganisationDisestablished(
            @Meaning("the body that ends") OrganisationId organisation,

            @Meaning("who takes its functions on; left out when the source does not say")
            List<OrganisationId> receivers,

            @Meaning("how the succession is known") @Nullable
            Succession succession,

            @Meaning("why, as the source says") @Nullable String reason)
            implements OrganisationFact {

        public OrganisationDisestablished {
            receivers = List.copyOf(receivers);
        }
    }

    /** Bodies undertake to work together without merging. Seen in 000 §2.5; 002 §1.3; 004 ¶8. */
    @WireName(value = "PartnershipFormed", seenIn = "000 §2.5; 002 §1.3; 004 ¶8")
    @Meaning("Bodies undertake to work together without merging.")
    record PartnershipFormed(
            @Meaning("the partnership") @Introduces OrganisationId organisation,
            @Meaning("its name") @Title @Nullable String name,
            @Meaning("who takes part") List<OrganisationId> members,
            @Meaning("what for") @Nullable String purpose,
            @Meaning("the agreement behind it") @Nullable String instrument,
            @Meaning("who chose the members") @Nullable String chosenBy,
            @Meaning("the area it covers") @Nullable String footprint)
            implements OrganisationFact {

        public PartnershipFormed {
            members = List.copyOf(members);
        }
    }

    /** Committees, posts or the way of meeting are changed. Seen in 000 §2.6, §2.7. */
    @WireName(value = "GovernanceStructureRevised", seenIn = "000 §2.6, §2.7")
    @Meaning("Committees, posts or the way of meeting are changed.")
    record GovernanceStructureRevised(
            @Meaning("the body or group of bodies concerned")
            OrganisationId organisation,

            @Meaning("what changed") String change,

            @Meaning("whether governing bodies meet in common from then on") @Nullable
            Boolean meetInCommon,

            @Meaning("whether staff roles were changed") @Nullable
            Boolean staffRestructure,

            @Meaning("roles or posts affected") List<String> rolesAffected,

            @Meaning("the effect the source reports") @Nullable
            String effect)
            implements OrganisationFact {

        public GovernanceStructureRevised {
            rolesAffected = List.copyOf(rolesAffected);
        }
    }

    /** Responsibility for a service or part of it moves. Seen in 000 §2.5; 001 §2.2. */
    @WireName(value = "FunctionTransferred", seenIn = "000 §2.5; 001 §2.2")
    @Meaning("Responsibility for a service or part of it moves.")
    record FunctionTransferred(
            @Meaning("the body it moves from") OrganisationId organisation,

            @Meaning("the body it moves to; left out when the source does not say") @Nullable
            OrganisationId to,

            @Meaning("what moves") String function,

            @Meaning("by procurement, in-house, by order …") @Nullable
            String route,

            @Meaning("why") @Nullable String reason)
            implements OrganisationFact {}

    /** A body is made host, lead, prime, support unit … Seen in 000 §2.1, §3.3. */
    @WireName(value = "RoleAssignedToBody", seenIn = "000 §2.1, §3.3")
    @Meaning("A body is made host, lead, prime, support unit …")
    record RoleAssignedToBody(
            @Meaning("the body that takes the role") OrganisationId organisation,
            @Meaning("the role") BodyRole role,

            @Meaning("the contract, procurement or other matter it holds the role in") @Nullable
            ThingId matter,

            @Meaning("the bodies it acts for") List<OrganisationId> onBehalfOf,

            @Meaning("the agreement or decision behind it") @Nullable
            String instrument,

            @Meaning("what it may not do") @Nullable String limits)
            implements OrganisationFact {

        public RoleAssignedToBody {
            onBehalfOf = List.copyOf(onBehalfOf);
        }
    }

    /** A relationship that could bias a decision is recorded. Seen in 000 §3.6, §3.7, §4.5. */
    @WireName(value = "InterestNoted", seenIn = "000 §3.6, §3.7, §4.5")
    @Meaning("A relationship that could bias a decision is recorded.")
    record InterestNoted(
            @Meaning("the body whose people or interest it is")
            OrganisationId organisation,

            @Meaning("the post concerned") @Nullable OfficeId office,
            @Meaning("the relationship") String interest,
            @Meaning("the matter it could bias") @Nullable ThingId matter,
            @Meaning("declared, observed or alleged") InterestBasis basis,

            @Meaning("how it was handled; left out when the source does not say") @Nullable
            String handling)
            implements OrganisationFact {}

    /** A body goes on under another name. It stays the same body. Seen in 000 §2.5; NHS Organisation Data Service. */
    @WireName(value = "OrganisationRenamed", seenIn = "000 §2.5; NHS Organisation Data Service")
    @Meaning("A body goes on under another name. It stays the same body.")
    record OrganisationRenamed(
            @Meaning("the body") OrganisationId organisation,
            @Meaning("its name from then on") String name,
            @Meaning("its name until then") @Nullable String formerly,

            @Meaning("the order or decision behind it") @Nullable
            String instrument)
            implements OrganisationFact {}

    /** A body is divided, and its functions pass to two or more. Seen in W3C Organization Ontology; NHS Organisation Data Service. */
    @WireName(value = "OrganisationDivided", seenIn = "W3C Organization Ontology; NHS Organisation Data Service")
    @Meaning("A body is divided, and its functions pass to two or more.")
    record OrganisationDivided(
            @Meaning("the body that is divided") OrganisationId organisation,

            @Meaning("the bodies that follow it") @AtLeastOne
            List<OrganisationId> successors,

            @Meaning("whether the divided body itself goes on") @Nullable
            Boolean goesOn,

            @Meaning("how the succession is known") @Nullable
            Succession succession,

            @Meaning("what passes to whom, as the source says") @Nullable
            String passes)
            implements OrganisationFact {
        public OrganisationDivided {
            successors = List.copyOf(successors);
        }
    }

    /** A source states, or somebody infers, that one body follows others, without saying how it came about. Seen in 000 §2.5; NHS Organisation Data Service. */
    @WireName(value = "SuccessionRecorded", seenIn = "000 §2.5; NHS Organisation Data Service")
    @Meaning("A source states, or somebody infers, that one body follows others, without saying how it came about.")
    record SuccessionRecorded(
            @Meaning("the body that follows") OrganisationId organisation,
            @Meaning("the bodies it follows") @AtLeastOne List<OrganisationId> predecessors,
            @Meaning("how the succession is known") Succession succession,
            @Meaning("the date in law") @Nullable Edtf legalDate,
            @Meaning("the date in practice") @Nullable Edtf operationalDate,

            @Meaning("what it follows them in; left out when the source does not limit it") @Nullable
            String scope,

            @Meaning("the general statement it is inferred from") @Nullable
            String ground)
            implements OrganisationFact {
        public SuccessionRecorded {
            predecessors = List.copyOf(predecessors);
        }
    }

    /** A body ceases to be host, lead, prime, support unit … Seen in 000 §2.1; 002 §5.3. */
    @WireName(value = "RoleEndedForBody", seenIn = "000 §2.1; 002 §5.3")
    @Meaning("A body ceases to be host, lead, prime, support unit …")
    record RoleEndedForBody(
            @Meaning("the body that gives up the role") OrganisationId organisation,
            @Meaning("the role") BodyRole role,

            @Meaning("the contract, procurement or other matter it held the role in") @Nullable
            ThingId matter,

            @Meaning("the body that takes it on") @Nullable OrganisationId passesTo,
            @Meaning("why") @Nullable String reason)
            implements OrganisationFact {}
}
