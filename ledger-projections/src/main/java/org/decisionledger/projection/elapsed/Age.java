package org.decisionledger.projection.elapsed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.decisionledger.core.time.Bounds;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;

/**
 * How old something is on a date, in whole months. A date that is not given to the day gives a range, and never a
 * number that the source does not support.
 */
public final class Age {

    private Age() {}

    /** For example "19 months" or "10 to 22 months"; empty words when either date is unbounded. */
    public static String inWords(Edtf since, Edtf on) {
        Bounds from = since.bounds();
        Bounds to = on.bounds();
        if (from.earliest() instanceof Side.Known(Instant first)
                && from.latest() instanceof Side.Known(Instant last)
                && to.latest() instanceof Side.Known(Instant end)) {
            long most = Math.max(0, months(first, end));
            long least = Math.max(0, months(last.minusNanos(1), end));
            return least == most ? count(most) : least + " to " + count(most);
        }
        return "";
    }

    private static long months(Instant from, Instant end) {
        return Period.between(day(from), day(end.minusNanos(1))).toTotalMonths();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Edtf.DEFAULT_ZONE).toLocalDate();
    }

    private static String count(long months) {
        return months + (months == 1 ? " month" : " months");
    }
}
