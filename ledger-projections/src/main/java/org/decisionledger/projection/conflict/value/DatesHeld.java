package org.decisionledger.projection.conflict.value;

import java.time.Instant;
import java.util.List;
import org.decisionledger.core.time.Bounds;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.statement.Ends;
import org.jspecify.annotations.Nullable;

/** Holds two dates of one attribute side by side. */
final class DatesHeld {

    private DatesHeld() {}

    /** How hard two dates differ; {@code null} when both can be true, because one is the same, coarser or open. */
    static @Nullable Hardness differ(Edtf a, Edtf b) {
        if (apart(a.bounds(), b.bounds())) {
            if (!loose(a) && !loose(b)) {
                return Hardness.CANNOT_BOTH_BE_TRUE;
            }
            boolean still = apart(a.circaBounds(Edtf.DEFAULT_ZONE), b.circaBounds(Edtf.DEFAULT_ZONE));
            return still ? Hardness.ON_A_NATURAL_READING : null;
        }
        boolean fits = inside(a.bounds(), b.bounds()) || inside(b.bounds(), a.bounds());
        return fits || loose(a) || loose(b) ? null : Hardness.ON_A_NATURAL_READING;
    }

    /** The same of two stretches of time: where both have a start and an end, each end is held beside the other's. */
    static @Nullable Hardness stretchesDiffer(Edtf a, Edtf b) {
        List<Ends.End> mine = Ends.of(a);
        List<Ends.End> theirs = Ends.of(b);
        if (mine.size() != 2 || theirs.size() != 2) {
            return differ(a, b);
        }
        if (apart(a.bounds(), b.bounds())) {
            return differ(a, b);
        }
        boolean differ = differ(mine.getFirst().date(), theirs.getFirst().date()) != null
                || differ(mine.getLast().date(), theirs.getLast().date()) != null;
        return differ ? Hardness.ON_A_NATURAL_READING : null;
    }

    private static boolean loose(Edtf date) {
        return date.uncertain() || date.approximate();
    }

    static boolean apart(Bounds a, Bounds b) {
        return a.latest().certainlyNotAfter(b.earliest()) || b.latest().certainlyNotAfter(a.earliest());
    }

    /** Open and unknown sides leave room for anything. */
    private static boolean inside(Bounds a, Bounds b) {
        return notBefore(a.earliest(), b.earliest()) && notBefore(b.latest(), a.latest());
    }

    private static boolean notBefore(Side later, Side earlier) {
        return !(later instanceof Side.Known(Instant l) && earlier instanceof Side.Known(Instant e)) || !l.isBefore(e);
    }
}
