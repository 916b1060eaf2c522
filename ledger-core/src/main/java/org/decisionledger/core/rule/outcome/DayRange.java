package org.decisionledger.core.rule.outcome;

import java.time.Instant;
import java.time.LocalDate;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/** The days on which something may have happened, both inclusive, in {@link Edtf#DEFAULT_ZONE}. */
record DayRange(LocalDate earliest, LocalDate latest) {

    /** Nothing for a date that is absent or has a side that is open or unknown. */
    static @Nullable DayRange of(@Nullable Edtf date) {
        if (date != null
                && date.bounds().earliest() instanceof Side.Known(Instant from)
                && date.bounds().latest() instanceof Side.Known(Instant to)) {
            return new DayRange(day(from), day(to.minusNanos(1)));
        }
        return null;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Edtf.DEFAULT_ZONE).toLocalDate();
    }

    /** One day, or an interval from the first to the last. */
    Edtf written() {
        return Edtf.parse(earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest);
    }
}
