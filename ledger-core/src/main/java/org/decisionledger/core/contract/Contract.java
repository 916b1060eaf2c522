package org.decisionledger.core.contract;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.contract.ContractFact.AccessTermsChanged;
import org.decisionledger.core.contract.ContractFact.ActivityReported;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractCategorised;
import org.decisionledger.core.contract.ContractFact.ContractExpired;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractMeetingHeld;
import org.decisionledger.core.contract.ContractFact.ContractNoticeGiven;
import org.decisionledger.core.contract.ContractFact.ContractRegistered;
import org.decisionledger.core.contract.ContractFact.ContractStarted;
import org.decisionledger.core.contract.ContractFact.ContractTermStated;
import org.decisionledger.core.contract.ContractFact.ContractVaried;
import org.decisionledger.core.contract.ContractFact.ContractualLeverConsidered;
import org.decisionledger.core.contract.ContractFact.HandoverMade;
import org.decisionledger.core.contract.ContractFact.ImprovementPlanAgreed;
import org.decisionledger.core.contract.ContractFact.LeadTimeStated;
import org.decisionledger.core.contract.ContractFact.MobilisationStarted;
import org.decisionledger.core.contract.ContractFact.OversightArrangementSet;
import org.decisionledger.core.contract.ContractFact.PerformanceRated;
import org.decisionledger.core.contract.ContractFact.ServiceCessationAnnounced;
import org.decisionledger.core.refusal.Registered;
import org.decisionledger.core.thing.ContractId;
import org.jspecify.annotations.Nullable;

/** One contract. It is registered once; what happened to it is taken in as told, however irregular. */
@AggregateRoot
public class Contract {

    @AggregateIdentifier
    private @Nullable ContractId id;

    private @Nullable String registeredAs;

    Contract() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(ContractFact fact, MetaData metaData) {
        switch (fact) {
            case ContractRegistered registered ->
                Registered.once(registeredAs, registered.title(), registered.contract());
            case ContractAwarded awarded -> {}
            case ContractStarted started -> {}
            case ContractExtended extended -> {}
            case ContractNoticeGiven given -> {}
            case ContractExpired expired -> {}
            case ContractVaried varied -> {}
            case ContractCategorised categorised -> {}
            case ServiceCessationAnnounced announced -> {}
            case MobilisationStarted started -> {}
            case HandoverMade made -> {}
            case ContractMeetingHeld held -> {}
            case ActivityReported reported -> {}
            case AccessTermsChanged changed -> {}
            case ContractualLeverConsidered considered -> {}
            case OversightArrangementSet set -> {}
            case PerformanceRated rated -> {}
            case ImprovementPlanAgreed agreed -> {}
            case ContractTermStated stated -> {}
            case LeadTimeStated stated -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(ContractFact fact) {
        id = fact.contract();
        switch (fact) {
            case ContractRegistered registered -> registeredAs = registered.title();
            case ContractAwarded awarded -> {}
            case ContractStarted started -> {}
            case ContractExtended extended -> {}
            case ContractNoticeGiven given -> {}
            case ContractExpired expired -> {}
            case ContractVaried varied -> {}
            case ContractCategorised categorised -> {}
            case ServiceCessationAnnounced announced -> {}
            case MobilisationStarted started -> {}
            case HandoverMade made -> {}
            case ContractMeetingHeld held -> {}
            case ActivityReported reported -> {}
            case AccessTermsChanged changed -> {}
            case ContractualLeverConsidered considered -> {}
            case OversightArrangementSet set -> {}
            case PerformanceRated rated -> {}
            case ImprovementPlanAgreed agreed -> {}
            case ContractTermStated stated -> {}
            case LeadTimeStated stated -> {}
        }
    }
}
