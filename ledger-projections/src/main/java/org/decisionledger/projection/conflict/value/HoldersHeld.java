package org.decisionledger.projection.conflict.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.statement.Attributes;
import org.decisionledger.projection.statement.Quantity.OfThing;
import org.decisionledger.projection.statement.Saying;

/** Holds two sets of things of one attribute side by side: holders, providers, parties, authors. */
final class HoldersHeld {

    private static final Set<String> HOLDING =
            Set.of(Attributes.HOLDER, "providers", "commissioners", "delegate", "delegating body");

    private HoldersHeld() {}

    /** Entries that name things for the attribute, and share none of them. */
    static List<Found> differing(List<Saying> said, SideBySide beside, CaseFile file) {
        Map<EntryId, List<Saying>> byEntry = new LinkedHashMap<>();
        said.stream()
                .filter(s -> s.value() instanceof OfThing)
                .forEach(s -> byEntry.computeIfAbsent(s.from().id(), k -> new ArrayList<>())
                        .add(s));
        List<List<Saying>> sets = List.copyOf(byEntry.values());
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                Saying a = sets.get(i).getFirst();
                Saying b = sets.get(j).getFirst();
                if (beside.comparable(a, b) && nothingShared(sets.get(i), sets.get(j), file)) {
                    found.add(Passages.found(
                            HOLDING.contains(a.attribute()) ? ConflictKind.HOLDER_DIFFERS : ConflictKind.VALUES_DIFFER,
                            hardness(a, b),
                            a,
                            b,
                            file));
                }
            }
        }
        return found;
    }

    private static Hardness hardness(Saying a, Saying b) {
        boolean sameTime = a.period() != null && a.period().equals(b.period());
        return sameTime && a.attribute().equals(Attributes.HOLDER)
                ? Hardness.CANNOT_BOTH_BE_TRUE
                : Hardness.ON_A_NATURAL_READING;
    }

    private static boolean nothingShared(List<Saying> a, List<Saying> b, CaseFile file) {
        return things(a).stream().noneMatch(x -> things(b).stream().anyMatch(y -> goTogether(x, y, file)));
    }

    private static List<ThingId> things(List<Saying> said) {
        return said.stream()
                .map(Saying::value)
                .filter(OfThing.class::isInstance)
                .map(v -> ((OfThing) v).thing())
                .toList();
    }

    /** The same, or a group of bodies and one of its members. */
    private static boolean goTogether(ThingId a, ThingId b, CaseFile file) {
        return a.equals(b)
                || a instanceof OrganisationId x
                        && b instanceof OrganisationId y
                        && (file.titles().membersOf(x).contains(y)
                                || file.titles().membersOf(y).contains(x));
    }
}
