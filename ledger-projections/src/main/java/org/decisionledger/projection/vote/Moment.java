package org.decisionledger.projection.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Precision;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The moment for which an outcome is worked out. No clock is read: without a day given it is the last that the record
 * itself speaks of, so that no answer is taken as missing which may still be on its way.
 */
record Moment(Edtf at, String basis) {

    /** Refused with {@link IllegalArgumentException} when {@code on} is coarser than a day. */
    static Optional<Moment> of(@Nullable Edtf on, AsOf asOf, Collection<Standing> own) {
        if (on != null) {
            if (on.precision().compareTo(Precision.DAY) > 0) {
                throw new IllegalArgumentException("\"" + on
                        + "\" is no single moment. Ask about a day or a time of day, for example 2019-04-15.");
            }
            return Optional.of(new Moment(on, "the day asked about"));
        }
        if (asOf.occurred() != null) {
            return lastDay(asOf.occurred()).map(day -> new Moment(day(day), "the end of what is asked about"));
        }
        return own.stream()
                .flatMap(s -> Stream.of(s.occurred(), timeSet(s)))
                .filter(Objects::nonNull)
                .flatMap(date -> lastDay(date).stream())
                .max(Comparator.naturalOrder())
                .map(day -> new Moment(
                        day(day), "the last day that is on record for this decision, none being asked about"));
    }

    /** The time for answers of a closing has ended, as its entry says. */
    private static @Nullable Edtf timeSet(Standing s) {
        return s.fact() instanceof ResponseWindowClosed closed ? closed.deadline() : null;
    }

    /** The last day that a date may mean, in the ledger's own zone; nothing when it has no end. */
    static Optional<LocalDate> lastDay(Edtf date) {
        return date.bounds().latest() instanceof Side.Known(Instant end)
                ? Optional.of(end.minusNanos(1).atZone(Edtf.DEFAULT_ZONE).toLocalDate())
                : Optional.empty();
    }

    private static Edtf day(LocalDate day) {
        return Edtf.parse(day.toString());
    }
}
