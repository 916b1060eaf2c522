package org.decisionledger.projection.conflict.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.statement.Attributes;
import org.decisionledger.projection.statement.Quantity;
import org.decisionledger.projection.statement.Quantity.OfDate;
import org.decisionledger.projection.statement.Quantity.OfThing;
import org.decisionledger.projection.statement.Quantity.OfWords;
import org.decisionledger.projection.statement.Saying;
import org.decisionledger.projection.statement.Sayings;
import org.jspecify.annotations.Nullable;

/** Two sayings of one attribute of one thing that differ. */
public final class ValuesDiffer implements Detector {

    private record Key(String attribute, @Nullable String part) {}

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        Map<Key, List<Saying>> said = new LinkedHashMap<>();
        for (Standing s : naming) {
            for (Saying saying : Sayings.of(s)) {
                if (saying.of().equals(thing)) {
                    said.computeIfAbsent(new Key(saying.attribute(), saying.part()), k -> new ArrayList<>())
                            .add(saying);
                }
            }
        }
        List<Found> found = new ArrayList<>();
        SideBySide beside = new SideBySide(file);
        EndsAccountedFor ends = new EndsAccountedFor(thing, naming);
        said.values().stream()
                .filter(list -> list.size() > 1)
                .forEach(list -> found.addAll(differing(list, beside, ends, file)));
        return List.copyOf(found);
    }

    private static List<Found> differing(List<Saying> said, SideBySide beside, EndsAccountedFor ends, CaseFile file) {
        List<Found> found = new ArrayList<>(HoldersHeld.differing(said, beside, file));
        Set<String> lists = lists(said);
        if (recurring(said)) {
            return found;
        }
        boolean[] joining = SideBySide.joining(said);
        for (int i = 0; i < said.size(); i++) {
            Saying a = said.get(i);
            for (int j = i + 1; j < said.size(); j++) {
                Saying b = said.get(j);
                if (!(a.once() && b.once()) && !joining[i] && !joining[j]) {
                    continue; // most pairs of a long case, left at the least cost
                }
                if (same(a.value(), b.value()) || !beside.comparable(a, b) || listed(a, b, lists)) {
                    continue;
                }
                Hardness hardness = beside.differ(a, b);
                if (hardness != null && !ends.accountFor(a, b)) {
                    found.add(Passages.found(kind(a), hardness, a, b, file));
                }
            }
        }
        return found;
    }

    /** A step planned more than once in one place is one that comes back, not one step with two dates. */
    private static boolean recurring(List<Saying> said) {
        return said.getFirst().attribute().equals("planned date")
                && said.stream()
                                .flatMap(s -> s.from().header().sources().stream())
                                .map(c -> c.document() + " " + c.locator())
                                .distinct()
                                .count()
                        < said.size();
    }

    private static boolean same(Quantity a, Quantity b) {
        return a.equals(b) && !(a instanceof OfDate);
    }

    /** Several words for one attribute in one entry are a list; lists are not held against each other word by word. */
    private static Set<String> lists(List<Saying> said) {
        Map<String, Integer> words = new LinkedHashMap<>();
        said.stream()
                .filter(s -> s.value() instanceof OfWords)
                .forEach(s -> words.merge(s.from().id().value(), 1, Integer::sum));
        words.values().removeIf(n -> n < 2);
        return words.keySet();
    }

    private static boolean listed(Saying a, Saying b, Set<String> lists) {
        boolean words = a.value() instanceof OfWords || b.value() instanceof OfWords;
        boolean things = a.value() instanceof OfThing || b.value() instanceof OfThing;
        return words
                        && (lists.contains(a.from().id().value())
                                || lists.contains(b.from().id().value()))
                || things
                || words && Objects.equals(a.from().id(), b.from().id());
    }

    private static ConflictKind kind(Saying a) {
        if (a.value() instanceof OfDate && !a.attribute().equals(Attributes.TERM)) {
            return ConflictKind.DATES_DIFFER;
        }
        if (a.attribute().equals(Attributes.NAME)) {
            return ConflictKind.TWO_NAMES_FOR_ONE_THING;
        }
        return SideBySide.STATES.contains(a.attribute()) ? ConflictKind.STATUS_DIFFERS : ConflictKind.VALUES_DIFFER;
    }
}
