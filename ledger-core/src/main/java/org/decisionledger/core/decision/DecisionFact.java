package org.decisionledger.core.decision;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DelegationId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OptionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.RuleId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What a body was asked to decide, and what it decided. */
public sealed interface DecisionFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    DecisionId decision();

    /** Options are put before a body. Seen in 000 §4.3, §4.4; 002 §5; 003 §7; 004 ¶37. */
    @WireName(value = "OptionsTabled", seenIn = "000 §4.3, §4.4; 002 §5; 003 §7; 004 ¶37")
    @Meaning("Options are put before a body.")
    record OptionsTabled(
            @Meaning("the decision they are for") @Introduces
            DecisionId decision,

            @Meaning("what people call that decision") @Title @Nullable
            String title,

            @Meaning("the meeting") @Nullable MeetingId meeting,
            @Meaning("the paper") @Nullable DocumentId paper,
            @Meaning("the options") @AtLeastOne List<TabledOption> options)
            implements DecisionFact {

        public OptionsTabled {
            options = List.copyOf(options);
        }
    }

    /** One option is chosen. Seen in 000 §4.4. */
    @WireName(value = "OptionSelected", seenIn = "000 §4.4")
    @Meaning("One option is chosen.")
    record OptionSelected(
            @Meaning("the decision") DecisionId decision,
            @Meaning("the option chosen") OptionId option,

            @Meaning("its wording as put, in brief") @Nullable
            String textAsPut,

            @Meaning("reasons given at the time") List<String> reasons,
            @Meaning("the meeting") @Nullable MeetingId meeting)
            implements DecisionFact {

        public OptionSelected {
            reasons = List.copyOf(reasons);
        }
    }

    /** A body decides. One entry for each body that decides in its own right. Seen in 000 §4.3. */
    @WireName(value = "ResolutionPassed", seenIn = "000 §4.3")
    @Meaning("A body decides. One entry for each body that decides in its own right.")
    record ResolutionPassed(
            @Meaning("the decision") @Introduces DecisionId decision,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("the meeting") @Nullable MeetingId meeting,
            @Meaning("what was resolved, in brief") String text,

            @Meaning("the vote, or how agreement was reached") @Nullable
            String vote,

            @Meaning("how each body stood") List<BodyPosition> positions,
            @Meaning("what the minute shows") @Nullable String minute)
            implements DecisionFact {

        public ResolutionPassed {
            positions = List.copyOf(positions);
        }
    }

    /** A body appoints a provider for the meantime. One entry for each body that approves. Seen in 000 §4.3, §4.4. */
    @WireName(value = "InterimAwardApproved", seenIn = "000 §4.3, §4.4")
    @Meaning("A body appoints a provider for the meantime. One entry for each body that approves.")
    record InterimAwardApproved(
            @Meaning("the decision") @Introduces DecisionId decision,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("who is appointed") OrganisationId provider,
            @Meaning("the interim contract") @Nullable ContractId contract,
            @Meaning("the procurement it bridges") @Nullable ProcurementId procurement,
            @Meaning("the meeting") @Nullable MeetingId meeting,
            @Meaning("the paper before the body") @Nullable DocumentId paper,
            @Meaning("on what terms") @Nullable String terms,

            @Meaning("whether competition was formally invited") @Nullable
            Boolean competed,

            @Meaning("the coded ground for not competing, as recorded at the time") @Nullable
            AwardGround ground,

            @Meaning("the justification the paper or minute gives") @Nullable
            String justification)
            implements DecisionFact {}

    /** A decision taken elsewhere is reported to a body. Seen in 000 §4.3. */
    @WireName(value = "DecisionReported", seenIn = "000 §4.3")
    @Meaning("A decision taken elsewhere is reported to a body.")
    record DecisionReported(
            @Meaning("the decision") @Introduces DecisionId decision,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("who is told") @AtLeastOne List<OrganisationId> to,
            @Meaning("the meeting") @Nullable MeetingId meeting,
            @Meaning("what is reported") String content)
            implements DecisionFact {

        public DecisionReported {
            to = List.copyOf(to);
        }
    }

    /** The lead, or another party, puts an action to the parties for their answer. Seen in 002 cl. 6.12, cl. 7.1, cl. 7.2. */
    @WireName(value = "LeadActionProposed", seenIn = "002 cl. 6.12, cl. 7.1, cl. 7.2")
    @Meaning("The lead, or another party, puts an action to the parties for their answer.")
    record LeadActionProposed(
            @Meaning("the decision it is to lead to") @Introduces
            DecisionId decision,

            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("what is proposed") String text,

            @Meaning("the class of matter, in the words of the rule") @Nullable
            String matterClass,

            @Meaning("the rules it is put under; left out when the source does not say")
            List<RuleId> rules,

            @Meaning("the contract or other matter") @Nullable
            ThingId matter,

            @Meaning("the parties asked") @AtLeastOne List<OrganisationId> to,

            @Meaning("by when an answer is asked; the last day counts") @Nullable
            Edtf replyBy,

            @Meaning("when it is to be decided") @Nullable Edtf decisionOn,

            @Meaning("the meeting it is to be decided at") @Nullable
            MeetingId meeting,

            @Meaning("the sum at stake") @Nullable Money value)
            implements DecisionFact {
        public LeadActionProposed {
            rules = List.copyOf(rules);
            to = List.copyOf(to);
        }
    }

    /** A party answers a proposal. The date of the entry is the date of the answer. Seen in 002 cl. 7.3, cl. 7.7. */
    @WireName(value = "PartyResponded", seenIn = "002 cl. 7.3, cl. 7.7")
    @Meaning("A party answers a proposal. The date of the entry is the date of the answer.")
    record PartyResponded(
            @Meaning("the decision") DecisionId decision,
            @Meaning("the party") OrganisationId party,
            @Meaning("what it answers") PartyReply reply,
            @Meaning("how") ReplyMeans means,

            @Meaning("the meeting it was given at") @Nullable
            MeetingId meeting,

            @Meaning("why") @Nullable String reason,

            @Meaning("the office that answered for the party") @Nullable
            OfficeId representative,

            @Meaning("the authority it relied on") @Nullable DelegationId authority)
            implements DecisionFact {}

    /** The time for answers ends. The outcome is what the rules named make of the answers on record. Seen in 002 cl. 7.2–7.4. */
    @WireName(value = "ResponseWindowClosed", seenIn = "002 cl. 7.2–7.4")
    @Meaning("The time for answers ends. The outcome is what the rules named make of the answers on record.")
    record ResponseWindowClosed(
            @Meaning("the decision") DecisionId decision,
            @Meaning("the time that was set") @Nullable Edtf deadline,
            @Meaning("parties that did not answer in time") List<OrganisationId> silent,

            @Meaning("what the rules make of the answers") @Nullable
            CollectiveOutcome outcome,

            @Meaning("the rules relied on") List<RuleId> rules,

            @Meaning("how the outcome is worked out") @Nullable
            String workings)
            implements DecisionFact {
        public ResponseWindowClosed {
            silent = List.copyOf(silent);
            rules = List.copyOf(rules);
        }
    }

    /** The lead carries an action out or signs for all. Seen in 002 cl. 7.4, cl. 7.6. */
    @WireName(value = "LeadActionImplemented", seenIn = "002 cl. 7.4, cl. 7.6")
    @Meaning("The lead carries an action out or signs for all.")
    record LeadActionImplemented(
            @Meaning("the decision") DecisionId decision,
            @Meaning("on what footing") ImplementationBasis basis,
            @Meaning("what was signed") @Nullable String instrument,

            @Meaning("the contract or other matter") @Nullable
            ThingId matter,

            @Meaning("the parties bound") List<OrganisationId> binds)
            implements DecisionFact {
        public LeadActionImplemented {
            binds = List.copyOf(binds);
        }
    }

    /** A disagreement goes to dispute resolution. Seen in 002 cl. 7.7, Sch. 3 A 2.1.8. */
    @WireName(value = "DisputeReferred", seenIn = "002 cl. 7.7, Sch. 3 A 2.1.8")
    @Meaning("A disagreement goes to dispute resolution.")
    record DisputeReferred(
            @Meaning("the decision") @Introduces DecisionId decision,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("the parties") List<OrganisationId> parties,
            @Meaning("what it is about") String matter,

            @Meaning("to whom or what procedure it goes") @Nullable
            String to)
            implements DecisionFact {
        public DisputeReferred {
            parties = List.copyOf(parties);
        }
    }

    /** A body is asked for a decision, or a decision is said to lie ahead. That it was taken is another matter. Seen in 002 §1.3; 003 §5; 004 ¶12, ¶35. */
    @WireName(value = "DecisionSought", seenIn = "002 §1.3; 003 §5; 004 ¶12, ¶35")
    @Meaning("A body is asked for a decision, or a decision is said to lie ahead. That it was taken is another matter.")
    record DecisionSought(
            @Meaning("the decision") @Introduces DecisionId decision,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("what is to be decided, in brief") String text,
            @Meaning("the bodies that are to decide") List<OrganisationId> of,

            @Meaning("the meeting it is to be decided at") @Nullable
            MeetingId meeting,

            @Meaning("the paper that asks for it") @Nullable DocumentId paper,
            @Meaning("by when") @Nullable Edtf due)
            implements DecisionFact {
        public DecisionSought {
            of = List.copyOf(of);
        }
    }
}
