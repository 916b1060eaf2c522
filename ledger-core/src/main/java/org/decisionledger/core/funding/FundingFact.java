package org.decisionledger.core.funding;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.FundingId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Money asked for and money agreed. */
public sealed interface FundingFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    FundingId funding();

    /** More money is asked for. Seen in 000 §3.4, §4.4. */
    @WireName(value = "FundingRequested", seenIn = "000 §3.4, §4.4")
    @Meaning("More money is asked for.")
    record FundingRequested(
            @Meaning("the request") @Introduces FundingId funding,
            @Meaning("what people call it") @Title @Nullable String title,

            @Meaning("the contract or procurement it is for") @Nullable
            ThingId matter,

            @Meaning("how much") @Nullable Money amount,
            @Meaning("what for") String purpose,
            @Meaning("the time it covers") @Nullable Edtf period,
            @Meaning("whom it is asked of") List<OrganisationId> of,
            @Meaning("where it is asked") @Nullable String forum)
            implements FundingFact {

        public FundingRequested {
            of = List.copyOf(of);
        }
    }

    /** Money is agreed. Seen in 000 §3.4, §4.3; 001 §4.6; 002 §1.3. */
    @WireName(value = "FundingApproved", seenIn = "000 §3.4, §4.3; 001 §4.6; 002 §1.3")
    @Meaning("Money is agreed.")
    record FundingApproved(
            @Meaning("the request it answers, or the sum itself") @Introduces
            FundingId funding,

            @Meaning("what people call it") @Title @Nullable String title,

            @Meaning("the contract or procurement it is for") @Nullable
            ThingId matter,

            @Meaning("how much") @Nullable Money amount,
            @Meaning("true when it is \"up to\"") @Nullable Boolean ceiling,
            @Meaning("what for") String purpose,
            @Meaning("the time it covers") @Nullable Edtf period,
            @Meaning("how it was put into effect") @Nullable String instrument,
            @Meaning("what happens to the rest") @Nullable String remainder)
            implements FundingFact {}

    /** The share of one party in the money is fixed, or is printed in a table. Seen in 002 §3.3. */
    @WireName(value = "ContributionSet", seenIn = "002 §3.3")
    @Meaning("The share of one party in the money is fixed, or is printed in a table.")
    record ContributionSet(
            @Meaning("the money shared") @Introduces FundingId funding,
            @Meaning("what people call it") @Title @Nullable String title,

            @Meaning("the party; left out for a printed total") @Nullable
            OrganisationId party,

            @Meaning("the sum as printed") Money amount,

            @Meaning("the funding line; left out for a total over lines") @Nullable
            String line,

            @Meaning("the time it covers") @Nullable Edtf period,

            @Meaning("forecast, budget, contract value …") @Nullable
            String basis,

            @Meaning("the table it stands in") @Nullable String table,

            @Meaning("true when it is a total that the source prints") @Nullable
            Boolean printedTotal,

            @Meaning("the contract or other matter") @Nullable
            ThingId matter)
            implements FundingFact {}

    /** The rule behind shares of the money is set, or another is worked through or named. Seen in 002 §1.4, §5.2. */
    @WireName(value = "CostSharingFormulaSet", seenIn = "002 §1.4, §5.2")
    @Meaning("The rule behind shares of the money is set, or another is worked through or named.")
    record CostSharingFormulaSet(
            @Meaning("the money shared") @Introduces FundingId funding,
            @Meaning("what people call it") @Title @Nullable String title,

            @Meaning("in force, proposed, worked through or only named")
            FormulaState state,

            @Meaning("the money to be shared") @Nullable Money total,
            @Meaning("the parts and how each is shared out") List<SharedPart> parts,
            @Meaning("what it gives, row by row as printed") List<ShareResult> results,
            @Meaning("the table it stands in") @Nullable String table,
            @Meaning("what the source says of it") @Nullable String text,

            @Meaning("the contract or other matter") @Nullable
            ThingId matter)
            implements FundingFact {
        public CostSharingFormulaSet {
            parts = List.copyOf(parts);
            results = List.copyOf(results);
        }
    }
}
