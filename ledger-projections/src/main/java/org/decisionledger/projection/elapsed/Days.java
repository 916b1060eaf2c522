package org.decisionledger.projection.elapsed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Precision;
import org.decisionledger.core.time.Side;

/** Counts days between two dates that are both given to the day; anything vaguer has no number of days. */
public final class Days {

    private Days() {}

    public static Optional<Long> between(Edtf from, Edtf to) {
        if (from.precision() != Precision.DAY || to.precision() != Precision.DAY) {
            return Optional.empty();
        }
        return day(from).flatMap(a -> day(to).map(b -> ChronoUnit.DAYS.between(a, b)));
    }

    /** The number with its unit: "1 day", "302 days". */
    public static String inWords(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static Optional<LocalDate> day(Edtf date) {
        return date.bounds().earliest() instanceof Side.Known(Instant at)
                ? Optional.of(at.atZone(Edtf.DEFAULT_ZONE).toLocalDate())
                : Optional.empty();
    }
}
