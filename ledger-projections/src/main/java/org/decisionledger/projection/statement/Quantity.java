package org.decisionledger.projection.statement;

import java.math.BigDecimal;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What is said of an attribute. */
public sealed interface Quantity {

    /** A date or a stretch of time. */
    record OfDate(Edtf date) implements Quantity {}

    /** A number as printed, with its unit; {@code null} when the source gives none. */
    record OfNumber(BigDecimal number, @Nullable String unit) implements Quantity {}

    /** Another thing of the ledger, for example a holder. */
    record OfThing(ThingId thing) implements Quantity {}

    /** Words, where nothing better is at hand. */
    record OfWords(String words) implements Quantity {}
}
