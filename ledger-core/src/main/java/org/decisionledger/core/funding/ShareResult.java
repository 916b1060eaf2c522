package org.decisionledger.core.funding;

import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.thing.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What a formula gives for one party, as printed. */
public record ShareResult(
        @Meaning("the party; left out for a total") @Nullable
        OrganisationId party,

        @Meaning("the group of parties the row stands in") @Nullable
        String group,

        @Meaning("the figure it is worked out from, as printed") @Nullable
        String base,

        @Meaning("what the formula gives") @Nullable Money result,
        @Meaning("what is paid now") @Nullable Money current,

        @Meaning("the difference as printed; a loss is negative") @Nullable
        Money difference) {}
