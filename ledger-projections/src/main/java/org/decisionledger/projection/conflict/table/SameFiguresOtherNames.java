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
import java.util.stream.Stream;
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
        Map<Map<BigDecimal, Long>, List<List<Figures>>> alike = new HashMap<>();
        for (Figures next : FiguresRead.in(naming)) {
            List<List<Figures>> before = alike.computeIfAbsent(next.whateverTheName(), k -> new ArrayList<>());
            // columns that say the same are one: a table entered figure by figure and as a whole
            before.stream()
                    .filter(same -> same.getFirst().saysTheSameAs(next))
                    .findFirst()
                    .ifPresentOrElse(same -> same.add(next), () -> before.add(new ArrayList<>(List.of(next))));
        }
        List<Found> found = new ArrayList<>();
        for (List<List<Figures>> columns : alike.values()) {
            for (int i = 0; i < columns.size(); i++) {
                for (List<Figures> other : columns.subList(i + 1, columns.size())) {
                    check(thing, columns.get(i), other, file).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Found> check(ThingId thing, List<Figures> one, List<Figures> other, CaseFile file) {
        Optional<ThingId> shared = one.stream()
                .flatMap(f -> Stream.ofNullable(f.home()))
                .filter(home -> other.stream().anyMatch(f -> home.equals(f.home())))
                .findFirst();
        boolean isHere = shared.or(() -> firstNamed(one.getFirst()))
                .filter(thing::equals)
                .isPresent();
        return isHere && one.getFirst().areTurnedIn(other.getFirst())
                ? Optional.of(found(thing, one.getFirst(), other.getFirst(), file))
                : Optional.empty();
    }

    /** Where two columns are about no one thing, they are reported at the first of the things they name. */
    private static Optional<ThingId> firstNamed(Figures one) {
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
