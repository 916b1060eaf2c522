package org.decisionledger.projection.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;

/** What the index needs of the store: entries by position and by name. */
public interface EntryReader {

    /** The position of the last entry. */
    long head();

    /** The last position recorded at or before {@code asOf}. */
    long cut(Instant asOf);

    /** How many persons' marked passages were erased so far; what was read when there were fewer is to be read anew. */
    int erasures();

    /** The entries at these positions, in order. */
    List<RecordedEntry> at(Collection<Long> positions);

    /** Those of these entries that are recorded, in order of position. */
    List<RecordedEntry> findAll(Collection<EntryId> ids);
}
