package org.decisionledger.projection.index;

import java.util.Set;
import org.decisionledger.core.entry.RecordedEntry;

/** An entry's position, and the names it is posted under. */
public record Posted(long position, Set<String> names) {

    public static Posted of(RecordedEntry entry) {
        return new Posted(entry.position(), Posting.of(entry));
    }
}
