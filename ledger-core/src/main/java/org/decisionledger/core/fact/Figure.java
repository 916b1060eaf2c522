package org.decisionledger.core.fact;

import java.util.regex.Pattern;
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

    /** Not all that {@link java.math.BigDecimal} reads: no exponent, no sign but a minus, no digits but 0 to 9. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    public Figure {
        if (!DECIMAL.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + (value.length() <= 80 ? value : value.substring(0, 80) + "…")
                    + "\" is not a number. Write digits and a full stop only; a range is two figures.");
        }
    }
}
