package org.decisionledger.projection.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.document.DocumentFact.PassageStated;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.flag.FlagFact.ConflictJudged;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.Conflict.Note;

/**
 * What people said of entries that do not fit: conflicts that recorders noted themselves, by the two entries, both of
 * which must stand; and how hard people judged a conflict to be, by its entries.
 */
final class Notes {

    private final Map<Set<String>, List<Note>> ofPairs = new HashMap<>();
    private final Map<String, Set<Set<String>>> pairsWith = new HashMap<>();
    private final Map<String, Set<String>> keptFrom = new HashMap<>();
    private final NavigableMap<Long, Judgement> judgements = new TreeMap<>();

    /** By the position at which it was recorded. */
    private record Judgement(EntryId by, Set<String> of, Hardness hardness) {}

    /** None. */
    static Notes none() {
        return new Notes();
    }

    /** Those of a file, which must hold both entries of a note. */
    static Notes in(CaseFile file) {
        Notes notes = none();
        for (Standing s : file.valid()) {
            if (s.fact() instanceof ConflictJudged judged) {
                notes.judgements.put(
                        s.original().position(),
                        new Judgement(s.id(), Merged.names(List.copyOf(linked(s))), Hardness.of(judged.how())));
            }
            if (s.fact() instanceof PassageStated) {
                notes.keptFrom.put(s.id().value(), told(s));
            }
            for (Link link : s.header().links()) {
                if (link.relation() == Relation.CONFLICTS_WITH
                        && link.to() instanceof Target.OfEntry(EntryId to)
                        && file.find(to).filter(t -> !t.withdrawn()).isPresent()) {
                    notes.of(Merged.names(List.of(s.id(), to))).add(new Note(s.id().value(), to.value(), link.note()));
                }
            }
        }
        return notes;
    }

    /** The notes of a pair, to be added to. */
    private List<Note> of(Set<String> pair) {
        pair.forEach(name ->
                pairsWith.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(pair));
        return ofPairs.computeIfAbsent(pair, k -> new ArrayList<>());
    }

    private void forget(Set<String> pair) {
        ofPairs.remove(pair);
        pair.forEach(name -> Objects.requireNonNull(pairsWith.get(name)).remove(pair));
    }

    /** The pairs of which this entry is one. */
    Set<Set<String>> pairsWith(String name) {
        return pairsWith.getOrDefault(name, Set.of());
    }

    /** The entries that a passage describes too. */
    private static Set<String> told(Standing passage) {
        return passage.header().links().stream()
                .filter(l -> l.relation() == Relation.DESCRIBES_THE_SAME_AS && l.to() instanceof Target.OfEntry)
                .map(l -> l.to().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Takes from {@code around} the notes of every pair of which one entry is new or changed, and new or changed
     * judgements.
     *
     * @param around holds these entries and all that are linked with them
     */
    void again(Set<EntryId> changed, CaseFile around) {
        Set<String> names = changed.stream().map(EntryId::value).collect(Collectors.toSet());
        names.forEach(name -> List.copyOf(pairsWith(name)).forEach(this::forget));
        judgements.values().removeIf(j -> changed.contains(j.by()));
        keptFrom.keySet().removeAll(names);
        Notes fresh = in(around);
        fresh.ofPairs.forEach((pair, notes) -> {
            if (!Collections.disjoint(pair, names)) {
                of(pair).addAll(notes);
            }
        });
        fresh.keptFrom.forEach((passage, told) -> {
            if (names.contains(passage)) {
                keptFrom.put(passage, told);
            }
        });
        fresh.judgements.forEach((position, judgement) -> {
            if (changed.contains(judgement.by())) {
                judgements.put(position, judgement);
            }
        });
    }

    /** How hard a conflict of exactly these entries was judged to be by whoever judged it last. */
    Map<Set<String>, Hardness> judged() {
        Map<Set<String>, Hardness> judged = new HashMap<>();
        judgements.values().forEach(j -> judged.put(j.of(), j.hardness()));
        return judged;
    }

    /** The entries that an answer or a judgement bears on. */
    static Set<EntryId> linked(Standing s) {
        return s.header().links().stream()
                .filter(l -> l.relation() == Relation.BEARS_ON)
                .map(l -> l.to() instanceof Target.OfEntry(EntryId id) ? id : null)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The entry, and if it is a passage, what it was kept of. */
    Set<String> withWhatItTells(EntryId entry) {
        Set<String> all = new TreeSet<>(keptFrom.getOrDefault(entry.value(), Set.of()));
        all.add(entry.value());
        return all;
    }

    /** By the names of the two entries. */
    Map<Set<String>, List<Note>> ofPairs() {
        return Collections.unmodifiableMap(ofPairs);
    }
}
