package org.decisionledger.core.rule;

import org.decisionledger.core.fact.Decimals;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.thing.OrganisationId;

/** The weight of one party, in per cent, as the text gives it. */
public record Weight(
        @Meaning("the party") OrganisationId party,

        @Meaning("its weight in per cent, digits and a full stop only")
        String percent) {
    public Weight {
        Decimals.check(percent);
    }
}
