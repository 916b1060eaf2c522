package org.decisionledger.core.document;

import org.decisionledger.core.fact.Decimals;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What a passage says of one thing, in a form in which two passages can be compared. */
public record Said(
        @Meaning("the thing") ThingId of,

        @Meaning("what about it: end date, value, term, status, holder, count, scope …")
        String attribute,

        @Meaning("which part of it, when not the whole: a funding line, a year, a party, a stage") @Nullable
        String part,

        @Meaning("what is said, in brief") String value,
        @Meaning("the same as a date") @Nullable Edtf date,

        @Meaning("the same as a number, digits and a full stop only") @Nullable
        String number,

        @Meaning("the unit of the number") @Nullable String unit,

        @Meaning("on what footing: per year, whole term, forecast …") @Nullable
        String basis,

        @Meaning("the time it is said of") @Nullable Edtf period,

        @Meaning("the same as another thing of the ledger") @Nullable
        ThingId thing) {
    public Said {
        if (number != null) {
            Decimals.check(number);
        }
    }
}
