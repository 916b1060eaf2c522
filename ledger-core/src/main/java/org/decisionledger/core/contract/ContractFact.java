package org.decisionledger.core.contract;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Figure;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What happens to a contract. */
public sealed interface ContractFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    ContractId contract();

    /** A contract is given its identifier and title in the ledger. Seen in 000 §2.1. */
    @WireName(value = "ContractRegistered", seenIn = "000 §2.1")
    @Meaning("A contract is given its identifier and title in the ledger.")
    record ContractRegistered(
            @Meaning("the contract") @Introduces ContractId contract,
            @Meaning("what people call it") @Title String title,
            @Meaning("the service it is for") @Nullable String service,
            @Meaning("who commissions") List<OrganisationId> commissioners,
            @Meaning("who provides") List<OrganisationId> providers)
            implements ContractFact {

        public ContractRegistered {
            commissioners = List.copyOf(commissioners);
            providers = List.copyOf(providers);
        }
    }

    /** A provider is chosen for a term. Seen in 000 §2.1, §4.2; 001 §2.1; 002 §1.3; 003 §7. */
    @WireName(value = "ContractAwarded", seenIn = "000 §2.1, §4.2; 001 §2.1; 002 §1.3; 003 §7")
    @Meaning("A provider is chosen for a term.")
    record ContractAwarded(
            @Meaning("the contract") @Introduces ContractId contract,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("who is chosen") @AtLeastOne List<OrganisationId> providers,
            @Meaning("who awards") List<OrganisationId> commissioners,

            @Meaning("how the provider was chosen") @Nullable
            String route,

            @Meaning("whether there was competition") @Nullable
            Boolean competed,

            @Meaning("from when to when, as the source gives it") @Nullable
            Edtf term,

            @Meaning("the length of the term in the words of the source") @Nullable
            String termStated,

            @Meaning("options to extend") @Nullable String options,

            @Meaning("the value, with its basis in the field below") @Nullable
            Money value,

            @Meaning("pricing basis: block, cost and volume …") @Nullable
            String basis)
            implements ContractFact {

        public ContractAwarded {
            providers = List.copyOf(providers);
            commissioners = List.copyOf(commissioners);
        }
    }

    /** Service under a contract begins. Seen in 000 §4.3; 001 §2.1; 002 §3.3. */
    @WireName(value = "ContractStarted", seenIn = "000 §4.3; 001 §2.1; 002 §3.3")
    @Meaning("Service under a contract begins.")
    record ContractStarted(
            @Meaning("the contract") ContractId contract,

            @Meaning("whether performance was monitored from the first day") @Nullable
            Boolean monitoredFromFirstDay,

            @Meaning("on what terms") @Nullable String terms)
            implements ContractFact {}

    /** An option is used or more time agreed. Seen in 000 §2.1; 002 §3.3. */
    @WireName(value = "ContractExtended", seenIn = "000 §2.1; 002 §3.3")
    @Meaning("An option is used or more time agreed.")
    record ContractExtended(
            @Meaning("the contract") ContractId contract,
            @Meaning("the added time") @Nullable Edtf period,

            @Meaning("the added time in the words of the source") @Nullable
            String periodStated,

            @Meaning("true when the contract itself allowed it") @Nullable
            Boolean underTheContract,

            @Meaning("when it ends now") @Nullable Edtf newEnd)
            implements ContractFact {}

    /** A party serves notice under a contract. Seen in 000 §4.3; 003 §1, §7. */
    @WireName(value = "ContractNoticeGiven", seenIn = "000 §4.3; 003 §1, §7")
    @Meaning("A party serves notice under a contract.")
    record ContractNoticeGiven(
            @Meaning("the contract") ContractId contract,
            @Meaning("what the notice is for") ContractNoticeKind kind,
            @Meaning("who receives it") List<OrganisationId> to,
            @Meaning("the end it gives") @Nullable Edtf ends,
            @Meaning("duties it recalls") List<String> duties,
            @Meaning("why") @Nullable String ground)
            implements ContractFact {

        public ContractNoticeGiven {
            to = List.copyOf(to);
            duties = List.copyOf(duties);
        }
    }

    /** The term runs out. Seen in 000 §4.2. */
    @WireName(value = "ContractExpired", seenIn = "000 §4.2")
    @Meaning("The term runs out.")
    record ContractExpired(
            @Meaning("the contract") ContractId contract,

            @Meaning("true when it ran its full term") @Nullable
            Boolean natural,

            @Meaning("what follows") @Nullable String followedBy)
            implements ContractFact {}

    /** Terms or pricing basis change during the term. Seen in 000 §3.4. */
    @WireName(value = "ContractVaried", seenIn = "000 §3.4")
    @Meaning("Terms or pricing basis change during the term.")
    record ContractVaried(
            @Meaning("the contract") ContractId contract,
            @Meaning("the clause, schedule or term changed") String what,
            @Meaning("money added or taken away") @Nullable Money amount,
            @Meaning("the time it covers") @Nullable Edtf period,
            @Meaning("before") @Nullable String oldBasis,
            @Meaning("after") @Nullable String newBasis,
            @Meaning("why") @Nullable String reason,
            @Meaning("whose reason that is") @Nullable OrganisationId reasonGivenBy,
            @Meaning("whether both sides agreed") @Nullable Agreement consent)
            implements ContractFact {}

    /** A tier of management is given to a contract. Seen in 000 §3.3. */
    @WireName(value = "ContractCategorised", seenIn = "000 §3.3")
    @Meaning("A tier of management is given to a contract.")
    record ContractCategorised(
            @Meaning("the contract") ContractId contract,
            @Meaning("the tier") String category,
            @Meaning("what decides the tier") List<String> criteria,
            @Meaning("what the risk assessment took in") List<String> riskInputs,

            @Meaning("what the tier means for oversight") @Nullable
            String meaning)
            implements ContractFact {

        public ContractCategorised {
            criteria = List.copyOf(criteria);
            riskInputs = List.copyOf(riskInputs);
        }
    }

    /** A provider says it stops, or will stop. Seen in 000 §3.4, §4.3. */
    @WireName(value = "ServiceCessationAnnounced", seenIn = "000 §3.4, §4.3")
    @Meaning("A provider says it stops, or will stop.")
    record ServiceCessationAnnounced(
            @Meaning("the contract") ContractId contract,
            @Meaning("from when") @Nullable Edtf effective,
            @Meaning("how it was said") @Nullable String channel,
            @Meaning("on what condition") @Nullable String condition,
            @Meaning("what was said, in brief") String content)
            implements ContractFact {}

    /** Setting up a contract begins, or is recorded as not evident. Seen in 000 §3.3, §4.3; 001 §2.2. */
    @WireName(value = "MobilisationStarted", seenIn = "000 §3.3, §4.3; 001 §2.2")
    @Meaning("Setting up a contract begins, or is recorded as not evident.")
    record MobilisationStarted(
            @Meaning("the contract") ContractId contract,
            @Meaning("whether the record shows it") Evident evident,
            @Meaning("how long") @Nullable Edtf period,
            @Meaning("issues found") List<String> issues)
            implements ContractFact {

        public MobilisationStarted {
            issues = List.copyOf(issues);
        }
    }

    /** Staff and case files move with a service. Seen in 000 §4.3; 001 §2.1, §2.2. */
    @WireName(value = "HandoverMade", seenIn = "000 §4.3; 001 §2.1, §2.2")
    @Meaning("Staff and case files move with a service.")
    record HandoverMade(
            @Meaning("the incoming contract") ContractId contract,
            @Meaning("the outgoing provider") OrganisationId from,
            @Meaning("the incoming provider") OrganisationId to,
            @Meaning("number of staff who move") @Nullable Integer staff,
            @Meaning("state of the case files") @Nullable String files,
            @Meaning("what else moved") @Nullable String other)
            implements ContractFact {}

    /** A regular meeting of provider and commissioner. Seen in 000 §3.3, §3.9; 001 §3.1; 002 §3.5. */
    @WireName(value = "ContractMeetingHeld", seenIn = "000 §3.3, §3.9; 001 §3.1; 002 §3.5")
    @Meaning("A regular meeting of provider and commissioner.")
    record ContractMeetingHeld(
            @Meaning("the contract") ContractId contract,
            @Meaning("the other parties present") List<OrganisationId> with,

            @Meaning("how often such meetings are held") @Nullable
            String frequency,

            @Meaning("how many meetings this entry covers") @Nullable
            Integer meetings,

            @Meaning("where") @Nullable String place,
            @Meaning("what was spoken of") List<String> topics,
            @Meaning("state of the notes") @Nullable String notesQuality)
            implements ContractFact {

        public ContractMeetingHeld {
            with = List.copyOf(with);
            topics = List.copyOf(topics);
        }
    }

    /** Volumes are reported. Seen in 000 §3.4. */
    @WireName(value = "ActivityReported", seenIn = "000 §3.4")
    @Meaning("Volumes are reported.")
    record ActivityReported(
            @Meaning("the contract") ContractId contract,
            @Meaning("the time covered") @Nullable Edtf period,

            @Meaning("each figure with its unit and basis, as printed") @AtLeastOne
            List<Figure> figures,

            @Meaning("what the report says of them") @Nullable
            String finding)
            implements ContractFact {

        public ActivityReported {
            figures = List.copyOf(figures);
        }
    }

    /** Acceptance of referrals is limited, or a waiting standard is altered. Seen in 000 §3.4. */
    @WireName(value = "AccessTermsChanged", seenIn = "000 §3.4")
    @Meaning("Acceptance of referrals is limited, or a waiting standard is altered.")
    record AccessTermsChanged(
            @Meaning("the contract") ContractId contract,
            @Meaning("what changes") String change,
            @Meaning("before") @Nullable String oldTerm,
            @Meaning("after") @Nullable String newTerm,
            @Meaning("whose patients are concerned") List<OrganisationId> areas,

            @Meaning("agreed, asked for or one-sided") @Nullable
            Agreement agreement,

            @Meaning("for how long") @Nullable Edtf period)
            implements ContractFact {

        public AccessTermsChanged {
            areas = List.copyOf(areas);
        }
    }

    /** Use of a clause to manage variance is talked of, used or not used. Seen in 000 §3.4. */
    @WireName(value = "ContractualLeverConsidered", seenIn = "000 §3.4")
    @Meaning("Use of a clause to manage variance is talked of, used or not used.")
    record ContractualLeverConsidered(
            @Meaning("the contract") ContractId contract,
            @Meaning("the clause") @Nullable String clause,
            @Meaning("what it would do") String lever,
            @Meaning("who could have used it") List<OrganisationId> open,
            @Meaning("what came of it") LeverOutcome outcome,
            @Meaning("why") @Nullable String reason)
            implements ContractFact {

        public ContractualLeverConsidered {
            open = List.copyOf(open);
        }
    }

    /** Boards or meetings to watch a service are fixed. Seen in 000 §4.3; 001 §3.1. */
    @WireName(value = "OversightArrangementSet", seenIn = "000 §4.3; 001 §3.1")
    @Meaning("Boards or meetings to watch a service are fixed.")
    record OversightArrangementSet(
            @Meaning("the contract") ContractId contract,
            @Meaning("what is set up") String arrangement,
            @Meaning("how often") @Nullable String frequency,
            @Meaning("who chairs") @Nullable String chair,
            @Meaning("the first date planned") @Nullable Edtf first)
            implements ContractFact {}

    /** An indicator is rated. Seen in 002 §3.3, §3.5. */
    @WireName(value = "PerformanceRated", seenIn = "002 §3.3, §3.5")
    @Meaning("An indicator is rated.")
    record PerformanceRated(
            @Meaning("the contract") ContractId contract,
            @Meaning("the indicator") String indicator,
            @Meaning("the time it is rated for") @Nullable Edtf period,
            @Meaning("the grade or colour") @Nullable String rating,
            @Meaning("the trend") @Nullable String trend,
            @Meaning("figures printed with it") List<Figure> figures)
            implements ContractFact {
        public PerformanceRated {
            figures = List.copyOf(figures);
        }
    }

    /** A plan to put things right is asked for, drawn up or agreed. Seen in 001 §4.5, §4.7; 002 §3.5, §6; 003 §1, §7. */
    @WireName(value = "ImprovementPlanAgreed", seenIn = "001 §4.5, §4.7; 002 §3.5, §6; 003 §1, §7")
    @Meaning("A plan to put things right is asked for, drawn up or agreed.")
    record ImprovementPlanAgreed(
            @Meaning("the contract") ContractId contract,
            @Meaning("asked for, drawn up or agreed") PlanState state,
            @Meaning("what it is to put right") String about,
            @Meaning("the other parties") List<OrganisationId> with,
            @Meaning("causes it names") List<String> causes,
            @Meaning("actions it holds") List<String> actions,
            @Meaning("by when") @Nullable Edtf due,
            @Meaning("who approved it") List<OrganisationId> approvers)
            implements ContractFact {
        public ImprovementPlanAgreed {
            with = List.copyOf(with);
            causes = List.copyOf(causes);
            actions = List.copyOf(actions);
            approvers = List.copyOf(approvers);
        }
    }

    /** A body states how long the stages take that come before a new service can begin. Seen in 002 §1.3; 003 §1. */
    @WireName(value = "LeadTimeStated", seenIn = "002 §1.3; 003 §1")
    @Meaning("A body states how long the stages take that come before a new service can begin.")
    record LeadTimeStated(
            @Meaning("the contract that is to be followed") ContractId contract,
            @Meaning("the stages in order") @AtLeastOne List<LeadStage> stages)
            implements ContractFact {
        public LeadTimeStated {
            stages = List.copyOf(stages);
        }
    }

    /** A source states how long a contract runs, when it ends or what it is worth, without telling how that came about. Seen in 002 §3.3; 003 §7; 004 ¶4. */
    @WireName(value = "ContractTermStated", seenIn = "002 §3.3; 003 §7; 004 ¶4")
    @Meaning(
            "A source states how long a contract runs, when it ends or what it is worth, without telling how that came about.")
    record ContractTermStated(
            @Meaning("the contract") ContractId contract,
            @Meaning("from when to when") @Nullable Edtf term,

            @Meaning("when it ends; the last day counts") @Nullable
            Edtf ends,

            @Meaning("the length of the term in the words of the source") @Nullable
            String termStated,

            @Meaning("options to extend") @Nullable String options,

            @Meaning("the value, with its basis in the field below") @Nullable
            Money value,

            @Meaning("whole contract, per year, forecast; block, cost and volume …") @Nullable
            String basis)
            implements ContractFact {}
}
