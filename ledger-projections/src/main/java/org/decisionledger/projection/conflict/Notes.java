package org.decisionledger.projection.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.Conflict.Note;

/** Conflicts that recorders noted themselves, by the two entries that do not fit; both must stand. */
final class Notes {

    private final Map<Set<String>, List<Note>> ofPairs;

    private Notes(Map<Set<String>, List<Note>> ofPairs) {
        this.ofPairs = ofPairs;
    }

    /** None. */
    static Notes none() {
        return new Notes(new HashMap<>());
    }

    /** Those of a file, which must hold both entries of a note. */
    static Notes in(CaseFile file) {
        Notes notes = none();
        for (Standing s : file.valid()) {
            for (Link link : s.header().links()) {
                if (link.relation() == Relation.CONFLICTS_WITH
                        && link.to() instanceof Target.OfEntry(EntryId to)
                        && file.find(to).filter(t -> !t.withdrawn()).isPresent()) {
                    notes.ofPairs
                            .computeIfAbsent(Merged.names(List.of(s.id(), to)), k -> new ArrayList<>())
                            .add(new Note(s.id().value(), to.value(), link.note()));
                }
            }
        }
        return notes;
    }

    /**
     * Takes from {@code around} the notes of every pair of which one entry is new or changed.
     *
     * @param around holds these entries and all that are linked with them
     */
    void again(Set<EntryId> changed, CaseFile around) {
        Set<String> names = changed.stream().map(EntryId::value).collect(Collectors.toSet());
        ofPairs.keySet().removeIf(pair -> !Collections.disjoint(pair, names));
        in(around).ofPairs.forEach((pair, notes) -> {
            if (!Collections.disjoint(pair, names)) {
                ofPairs.put(pair, notes);
            }
        });
    }

    /** By the names of the two entries. */
    Map<Set<String>, List<Note>> ofPairs() {
        return Collections.unmodifiableMap(ofPairs);
    }
}
