package org.decisionledger.core.decision;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OptionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
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
}
