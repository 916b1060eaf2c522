package org.decisionledger.core.condition;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.ConditionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What happens to a condition. */
public sealed interface ConditionFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    ConditionId condition();

    /** Something is made a condition, or is to be addressed before the next stage. Seen in 003 §1, §3, §7; 004 ¶28, ¶31. */
    @WireName(value = "ConditionAttached", seenIn = "003 §1, §3, §7; 004 ¶28, ¶31")
    @Meaning("Something is made a condition, or is to be addressed before the next stage.")
    record ConditionAttached(
            @Meaning("the condition") @Introduces ConditionId condition,
            @Meaning("what is asked, in brief") @Title String text,

            @Meaning("the decision, contract, procurement or other thing it is a condition of")
            ThingId to,

            @Meaning("the gate or stage it was raised at") @Nullable
            String raisedAt,

            @Meaning("the gate or stage by which it is to be met") @Nullable
            String dueAt,

            @Meaning("by when") @Nullable Edtf due,
            @Meaning("who has to meet it") @Nullable OrganisationId holder,

            @Meaning("the area or criterion it comes from") @Nullable
            String area)
            implements ConditionFact {}

    /** A condition is met, replaced or waived, or is said not to be met. Seen in 003 §7; 004 ¶29–30. */
    @WireName(value = "ConditionDischarged", seenIn = "003 §7; 004 ¶29–30")
    @Meaning("A condition is met, replaced or waived, or is said not to be met.")
    record ConditionDischarged(
            @Meaning("the condition") ConditionId condition,
            @Meaning("what became of it") ConditionOutcome how,
            @Meaning("what shows it") @Nullable String evidence,

            @Meaning("why it was waived or replaced") @Nullable
            String reason)
            implements ConditionFact {}
}
