package org.decisionledger.projection.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Precision;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/**
 * How long after it happened an entry was recorded, counted from the last day its date allows.
 *
 * @param days days from that day to the day of recording in the United Kingdom
 * @param words the same in years, months and days; with "at least" where the date is not given to the day
 */
public record Lateness(long days, String words) {

    /** An entry recorded more than so many days after it happened is marked as added late. */
    public static final int LATE_AFTER_DAYS = 31;

    public boolean late() {
        return days > LATE_AFTER_DAYS;
    }

    /** Nothing where the date has no last day, or the entry was recorded by then. */
    static @Nullable Lateness of(@Nullable Edtf occurred, Instant recordedAt) {
        if (occurred == null || !(occurred.bounds().latest() instanceof Side.Known(Instant end))) {
            return null;
        }
        LocalDate last = end.minusNanos(1).atZone(Edtf.DEFAULT_ZONE).toLocalDate();
        LocalDate recorded = recordedAt.atZone(Edtf.DEFAULT_ZONE).toLocalDate();
        long days = ChronoUnit.DAYS.between(last, recorded);
        if (days <= 0) {
            return null;
        }
        boolean exact = occurred.precision() == Precision.DAY || occurred.precision() == Precision.TIME;
        return new Lateness(days, (exact ? "" : "at least ") + inWords(Period.between(last, recorded)));
    }

    private static String inWords(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        // Days matter only where there are no years.
        if (period.getYears() == 0) {
            add(parts, period.getDays(), "day");
        }
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number > 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
