package org.decisionledger.projection.conflict.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.sentence.Wording;
import org.jspecify.annotations.Nullable;

/** What can be said for certain of dates. */
final class Dates {

    private Dates() {}

    /** Whether the first was over before the second began, wherever inside their dates both lie. */
    static boolean isBefore(@Nullable Edtf first, @Nullable Edtf second) {
        return first != null && second != null && first.before(second) == Answer.YES;
    }

    /** Whether no day can be both, wherever inside their dates both lie. */
    static boolean areApart(@Nullable Edtf one, @Nullable Edtf other) {
        return isBefore(one, other) || isBefore(other, one);
    }

    /** A date in doubt, or about a date, leaves a reading under which things fit. */
    static Hardness atMost(Hardness hardness, Edtf... dates) {
        for (Edtf date : dates) {
            if (date.uncertain() || date.approximate()) {
                return hardness == Hardness.CANNOT_BOTH_BE_TRUE ? Hardness.ON_A_NATURAL_READING : hardness;
            }
        }
        return hardness;
    }

    /** The first day that the date allows. */
    static Optional<LocalDate> first(Edtf date) {
        return date.bounds().earliest() instanceof Side.Known(Instant at) ? Optional.of(day(at)) : Optional.empty();
    }

    /** The last day that the date allows. */
    static Optional<LocalDate> last(Edtf date) {
        return date.bounds().latest() instanceof Side.Known(Instant at)
                ? Optional.of(day(at.minusNanos(1)))
                : Optional.empty();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Edtf.DEFAULT_ZONE).toLocalDate();
    }

    /** By the first moment each allows; what has none, or none that is known, stands first. */
    static Comparator<Edtf> byFirstMoment() {
        return Comparator.comparing(d -> d.bounds().earliest() instanceof Side.Known(Instant at) ? at : Instant.MIN);
    }

    /** "on 5 September 2019", or "with no date". */
    static String when(@Nullable Edtf date) {
        return date == null ? "with no date" : Wording.when(date);
    }
}
