package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.conflict.order.Orders.Order;

/**
 * Facts of one thing in an order in which they cannot have come, or do not usually come: an offer declined before it was
 * made, a complaint answered before it was received.
 *
 * <p>A later fact is reported only when it is certainly dated before every dated telling of what should come first: of a
 * thing told with two dates, one of them fits. Where a link says already that the one follows the other,
 * {@link EffectBeforeCause} reports it.
 */
public final class FactsOutOfOrder implements Detector {

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        for (Order order : Orders.ALL) {
            List<Standing> first = naming.stream()
                    .filter(s -> Entries.tells(s, thing, order.first()))
                    .toList();
            if (!first.isEmpty()) {
                First all = First.of(first);
                naming.stream()
                        .filter(s -> s.occurred() != null && Entries.tells(s, thing, order.then()))
                        .forEach(then -> check(thing, order, all.beside(then, order), then)
                                .ifPresent(found::add));
            }
        }
        return found;
    }

    /** What should come first: the one of which every other is at least as late, and whether each has a date. */
    private record First(List<Standing> entries, Optional<Standing> earliest, boolean isEachDated) {

        static First of(List<Standing> entries) {
            return new First(
                    entries, Entries.earliest(entries), entries.stream().allMatch(s -> s.occurred() != null));
        }

        /** Those of one strand with {@code then}; all of them where the order knows no strands. */
        First beside(Standing then, Order order) {
            return order.hasStrands()
                    ? of(entries.stream()
                            .filter(s -> !s.equals(then) && order.same().test(s.fact(), then.fact()))
                            .toList())
                    : this;
        }
    }

    private static Optional<Found> check(ThingId thing, Order order, First first, Standing then) {
        return first.earliest()
                .filter(s -> Dates.isBefore(then.occurred(), s.occurred()))
                .filter(s -> !isLinked(then, s))
                .map(s ->
                        found(thing, then, s, first.isEachDated() ? order.hardness() : Hardness.ON_A_NATURAL_READING));
    }

    private static boolean isLinked(Standing then, Standing first) {
        return then.header().links().stream()
                .filter(l -> EffectBeforeCause.saysLater(l.relation()))
                .anyMatch(l -> l.to() instanceof Target.OfEntry(var id) && id.equals(first.id()));
    }

    private static Found found(ThingId thing, Standing then, Standing first, Hardness hardness) {
        return new Found(
                ConflictKind.EFFECT_BEFORE_CAUSE,
                Dates.atMost(
                        hardness, Objects.requireNonNull(then.occurred()), Objects.requireNonNull(first.occurred())),
                thing,
                Entries.dated(then) + ", comes before " + Entries.dated(first) + ", which "
                        + (hardness == Hardness.CANNOT_BOTH_BE_TRUE ? "has to" : "usually does") + " come first.",
                List.of(then.id(), first.id()));
    }
}
