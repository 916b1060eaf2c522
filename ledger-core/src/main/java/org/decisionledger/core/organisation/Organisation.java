package org.decisionledger.core.organisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.organisation.OrganisationFact.FunctionTransferred;
import org.decisionledger.core.organisation.OrganisationFact.GovernanceStructureRevised;
import org.decisionledger.core.organisation.OrganisationFact.InterestNoted;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDivided;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRenamed;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationsMerged;
import org.decisionledger.core.organisation.OrganisationFact.PartnershipFormed;
import org.decisionledger.core.organisation.OrganisationFact.RoleAssignedToBody;
import org.decisionledger.core.organisation.OrganisationFact.RoleEndedForBody;
import org.decisionledger.core.organisation.OrganisationFact.SuccessionRecorded;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.refusal.Registered;
import org.decisionledger.core.thing.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One body. It is registered once; what else is told of it is taken in as told. */
@AggregateRoot
public class Organisation {

    @AggregateIdentifier
    private @Nullable OrganisationId id;

    private @Nullable String registeredAs;

    Organisation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(OrganisationFact fact, MetaData metaData) {
        switch (fact) {
            case OrganisationRegistered registered ->
                Registered.once(registeredAs, registered.name(), registered.organisation());
            case OrganisationEstablished established -> {}
            case OrganisationsMerged merged -> refuseJoiningItself(merged);
            case OrganisationDisestablished disestablished -> {}
            case PartnershipFormed formed -> {}
            case GovernanceStructureRevised revised -> {}
            case FunctionTransferred transferred -> {}
            case RoleAssignedToBody body -> {}
            case InterestNoted noted -> {}
            case OrganisationRenamed renamed -> {}
            case OrganisationDivided split -> {}
            case SuccessionRecorded recorded -> refuseFollowingItself(recorded);
            case RoleEndedForBody ended -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(OrganisationFact fact) {
        id = fact.organisation();
        switch (fact) {
            case OrganisationRegistered registered -> registeredAs = registered.name();
            case OrganisationEstablished established -> {}
            case OrganisationsMerged merged -> {}
            case OrganisationDisestablished disestablished -> {}
            case PartnershipFormed formed -> {}
            case GovernanceStructureRevised revised -> {}
            case FunctionTransferred transferred -> {}
            case RoleAssignedToBody body -> {}
            case InterestNoted noted -> {}
            case OrganisationRenamed renamed -> {}
            case OrganisationDivided split -> {}
            case SuccessionRecorded recorded -> {}
            case RoleEndedForBody ended -> {}
        }
    }

    private static void refuseJoiningItself(OrganisationsMerged merged) {
        if (merged.predecessors().contains(merged.organisation())) {
            throw new Refusal(
                    "joins-itself",
                    "/data/predecessors",
                    merged.organisation()
                            + " cannot join itself. Name the bodies that came before; a body that goes on "
                            + "under its old name is registered under a second identifier.");
        }
    }

    private static void refuseFollowingItself(SuccessionRecorded recorded) {
        if (recorded.predecessors().contains(recorded.organisation())) {
            throw new Refusal(
                    "follows-itself",
                    "/data/predecessors",
                    recorded.organisation()
                            + " cannot follow itself. Name the bodies that came before; a body that goes on under "
                            + "another name is recorded as OrganisationRenamed.");
        }
    }
}
