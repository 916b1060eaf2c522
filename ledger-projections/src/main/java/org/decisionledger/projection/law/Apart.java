package org.decisionledger.projection.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;

/** Calendar days from one date to another, as the least and the most that dates of any precision allow. */
public final class Apart {

    private Apart() {}

    /** The fewest days from {@code from} to {@code to}; negative when it may be that many days earlier. */
    public static OptionalLong atLeast(Edtf from, Edtf to) {
        return between(from.bounds().latest(), 1, to.bounds().earliest(), 0);
    }

    /** The most days from {@code from} to {@code to}. */
    public static OptionalLong atMost(Edtf from, Edtf to) {
        return between(from.bounds().earliest(), 0, to.bounds().latest(), 1);
    }

    private static OptionalLong between(Side from, int fromExclusive, Side to, int toExclusive) {
        if (from instanceof Side.Known(Instant a) && to instanceof Side.Known(Instant b)) {
            return OptionalLong.of(ChronoUnit.DAYS.between(day(a, fromExclusive), day(b, toExclusive)));
        }
        return OptionalLong.empty();
    }

    private static LocalDate day(Instant at, int exclusive) {
        return at.minusNanos(exclusive).atZone(Edtf.DEFAULT_ZONE).toLocalDate();
    }
}
