package org.decisionledger.core.risk;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.RiskId;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/** A risk and its score. */
public sealed interface RiskFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    RiskId risk();

    /** A score is set or moved. Seen in 000 §4.3. */
    @WireName(value = "RiskScored", seenIn = "000 §4.3")
    @Meaning("A score is set or moved.")
    record RiskScored(
            @Meaning("the risk") @Introduces RiskId risk,
            @Meaning("the risk in brief") @Title String title,
            @Meaning("the old score") @Nullable Integer from,
            @Meaning("the new score") Integer to,
            @Meaning("the register that holds it") @Nullable String register,
            @Meaning("the matter it is about") @Nullable ThingId matter,
            @Meaning("why") @Nullable String reason,
            @Meaning("when it may come down") @Nullable String conditionForLowering)
            implements RiskFact {}
}
