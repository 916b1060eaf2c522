package org.decisionledger.core.fact;

import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** A number as a source prints it, kept with what it counts, its unit, its basis and its time. */
public record Figure(
        @Meaning("what is counted") String what,

        @Meaning("the number as printed, digits and a full stop only")
        String value,

        @Meaning("the unit") String unit,

        @Meaning("whole contract, per year, above contracted level …") @Nullable
        String basis,

        @Meaning("the time it covers") @Nullable Edtf period,
        @Meaning("the body it is for") @Nullable OrganisationId of) {

    public Figure {
        Decimals.check(value);
    }
}
