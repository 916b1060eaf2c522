package org.decisionledger.projection.conflict;

import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * What a detector found.
 *
 * @param kind in what way the passages do not fit
 * @param hardness how hard it is
 * @param about the thing it is about; {@code null} when it is about no one thing
 * @param why what does not fit and why, in one sentence that gives both sides
 * @param entries the entries it rests on, at least one, in order of the sentence
 */
public record Found(
        ConflictKind kind, Hardness hardness, @Nullable ThingId about, String why, List<EntryId> entries) {

    public Found {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a conflict rests on entries: " + why);
        }
    }
}
