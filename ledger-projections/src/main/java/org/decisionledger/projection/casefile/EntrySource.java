package org.decisionledger.projection.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.jspecify.annotations.Nullable;

/**
 * Where folds get their entries. Every question is cut at a position, so that two questions of one answer see the same
 * record. Results are in order of position, each entry once.
 */
public interface EntrySource {

    /** The position of the last entry recorded at or before {@code recorded}; of the last entry when {@code null}. */
    long cut(@Nullable Instant recorded);

    /**
     * How often what it finds entries by was made anew, as of the last {@link #cut}; 0 for one that never is. What was
     * answered before it grew may have missed an entry, and is to be asked again.
     */
    default long generation() {
        return 0;
    }

    /** The entries after position {@code after}, up to and with {@code upTo}. */
    List<RecordedEntry> between(long after, long upTo);

    /** Entries up to {@code cut} that name any of {@code things} other than as the document they cite. */
    List<RecordedEntry> naming(Collection<? extends ThingId> things, long cut);

    /** The same, only those that have any of {@code traits}. */
    List<RecordedEntry> naming(Collection<? extends ThingId> things, Collection<Trait> traits, long cut);

    /** Entries up to {@code cut} that have any of {@code traits}. */
    List<RecordedEntry> having(Collection<Trait> traits, long cut);

    /** The same, only those after position {@code after}, the first {@code limit} of them. */
    List<RecordedEntry> having(Collection<Trait> traits, long after, long cut, int limit);

    /** Entries up to {@code cut} that cite {@code document} as a source, the first {@code limit} of them. */
    List<RecordedEntry> citing(ThingId document, long cut, int limit);

    /** Entries up to {@code cut} that link to, correct or withdraw any of {@code entries}. */
    List<RecordedEntry> pointingAt(Collection<EntryId> entries, long cut);

    /** The entries of these names that stand up to {@code cut}; unknown names are left out. */
    List<RecordedEntry> named(Collection<EntryId> entries, long cut);

    /** For each of {@code things}, the entries up to {@code cut} that introduce it. */
    List<RecordedEntry> introducing(Collection<? extends ThingId> things, long cut);

    /** Things of a kind introduced up to {@code cut}, in order of identifier, after {@code after}, at most {@code limit}. */
    List<ThingId> things(ThingKind kind, long cut, @Nullable ThingId after, int limit);
}
