package org.decisionledger.api.answer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Trait;
import org.jspecify.annotations.Nullable;

/**
 * A source without the entries that a projection has set aside.
 *
 * @param hidden their positions
 */
record Window(EntrySource source, Set<Long> hidden) implements EntrySource {

    private List<RecordedEntry> seen(List<RecordedEntry> entries) {
        return entries.stream().filter(e -> !hidden.contains(e.position())).toList();
    }

    @Override
    public long cut(@Nullable Instant recorded) {
        return source.cut(recorded);
    }

    @Override
    public List<RecordedEntry> between(long after, long upTo) {
        return seen(source.between(after, upTo));
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, long cut) {
        return seen(source.naming(things, cut));
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, Collection<Trait> traits, long cut) {
        return seen(source.naming(things, traits, cut));
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long cut) {
        return seen(source.having(traits, cut));
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long after, long cut, int limit) {
        int more = (int) Math.min(Integer.MAX_VALUE, (long) limit + hidden.size());
        return seen(source.having(traits, after, cut, more)).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<RecordedEntry> citing(ThingId document, long cut, int limit) {
        int more = (int) Math.min(Integer.MAX_VALUE, (long) limit + hidden.size());
        return seen(source.citing(document, cut, more)).stream().limit(limit).toList();
    }

    @Override
    public List<RecordedEntry> pointingAt(Collection<EntryId> entries, long cut) {
        return seen(source.pointingAt(entries, cut));
    }

    @Override
    public List<RecordedEntry> named(Collection<EntryId> entries, long cut) {
        return seen(source.named(entries, cut));
    }

    @Override
    public List<RecordedEntry> introducing(Collection<? extends ThingId> things, long cut) {
        return seen(source.introducing(things, cut));
    }

    @Override
    public List<ThingId> things(ThingKind kind, long cut, @Nullable ThingId after, int limit) {
        return source.things(kind, cut, after, limit);
    }
}
