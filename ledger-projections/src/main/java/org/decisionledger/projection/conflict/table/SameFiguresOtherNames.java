package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.MalformedId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.sentence.Wording;

/**
 * Two columns that print the same figures beside the same names, but some of the figures beside other names of the list.
 * The totals agree, so that adding up shows nothing.
 */
public final class SameFiguresOtherNames implements Detector {

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        Map<Map<BigDecimal, Long>, List<Figures>> alike = new HashMap<>();
        List<Found> found = new ArrayList<>();
        for (Figures next : FiguresRead.in(naming)) {
            List<Figures> before = alike.computeIfAbsent(next.whateverTheName(), k -> new ArrayList<>());
            // a column that says the same as an earlier one adds nothing to what is found of that one
            if (before.stream().noneMatch(f -> f.apartFrom(next).isEmpty())) {
                before.stream()
                        .filter(f -> f.areTurnedIn(next))
                        .filter(f -> home(f, next).equals(Optional.of(thing)))
                        .forEach(f -> found.add(found(thing, f, next, file)));
                before.add(next);
            }
        }
        return found;
    }

    /** The one thing at which a pair is reported: what both are about, else the first of those named in both. */
    private static Optional<ThingId> home(Figures one, Figures other) {
        if (one.home() != null && one.home().equals(other.home())) {
            return Optional.of(one.home());
        }
        return one.byName().keySet().stream()
                .map(SameFiguresOtherNames::thing)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static Optional<ThingId> thing(String name) {
        try {
            return name.indexOf(':') > 0 ? Optional.of(ThingId.parse(name)) : Optional.empty();
        } catch (MalformedId label) {
            return Optional.empty();
        }
    }

    private static Found found(ThingId thing, Figures one, Figures other, CaseFile file) {
        Set<EntryId> entries = new LinkedHashSet<>();
        List<String> rows = new ArrayList<>();
        for (String name : one.apartFrom(other)) {
            rows.add(name(name, file) + " " + figure(one, name) + " and " + figure(other, name));
            Optional.ofNullable(one.entries().get(name)).ifPresent(entries::add);
            Optional.ofNullable(other.entries().get(name)).ifPresent(entries::add);
        }
        return new Found(
                ConflictKind.SAME_ROWS_OTHER_NAMES,
                Hardness.CANNOT_BOTH_BE_TRUE,
                thing,
                "The same " + one.byName().size() + " figures stand in " + one.where() + " and in " + other.where()
                        + ", but " + rows.size() + " of them beside other names: " + Wording.list(rows) + ".",
                List.copyOf(entries));
    }

    private static String figure(Figures figures, String name) {
        return Amounts.of(figures.byName().getOrDefault(name, BigDecimal.ZERO), figures.unit());
    }

    private static String name(String name, CaseFile file) {
        return thing(name).map(file.titles()::of).orElse(name);
    }
}
