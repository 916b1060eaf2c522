package org.decisionledger.projection.conflict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.entry.EntryId;

/**
 * Which notes are of what a rule found. Of two entries those of the two, and where one of them is a passage kept of
 * another entry, those of that entry. Of more entries those of any two among them.
 */
final class NotesOfFound {

    private final Notes notes;

    NotesOfFound(Notes notes) {
        this.notes = notes;
    }

    /** The pairs of entries noted that are of a conflict of these entries; each is in the notes. */
    Set<Set<String>> pairs(List<EntryId> entries) {
        Set<Set<String>> pairs = new LinkedHashSet<>();
        if (entries.size() == 2) {
            for (String one : notes.withWhatItTells(entries.getFirst())) {
                for (String other : notes.withWhatItTells(entries.getLast())) {
                    pairs.add(new TreeSet<>(List.of(one, other)));
                }
            }
        } else {
            Set<String> names = Merged.names(entries);
            names.forEach(name ->
                    notes.pairsWith(name).stream().filter(names::containsAll).forEach(pairs::add));
        }
        pairs.retainAll(notes.ofPairs().keySet());
        return pairs;
    }
}
