package org.decisionledger.projection.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.jspecify.annotations.Nullable;

/** A source as it was when it ended at {@code end}, so that what is kept and what is read are of one moment. */
public record UpTo(EntrySource source, long end) implements EntrySource {

    @Override
    public long cut(@Nullable Instant recorded) {
        return recorded == null ? end : Math.min(end, source.cut(recorded));
    }

    @Override
    public List<RecordedEntry> between(long after, long upTo) {
        return source.between(after, Math.min(end, upTo));
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, long cut) {
        return source.naming(things, Math.min(end, cut));
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, Collection<Trait> traits, long cut) {
        return source.naming(things, traits, Math.min(end, cut));
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long cut) {
        return source.having(traits, Math.min(end, cut));
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long after, long cut, int limit) {
        return source.having(traits, after, Math.min(end, cut), limit);
    }

    @Override
    public List<RecordedEntry> citing(ThingId document, long cut, int limit) {
        return source.citing(document, Math.min(end, cut), limit);
    }

    @Override
    public List<RecordedEntry> pointingAt(Collection<EntryId> entries, long cut) {
        return source.pointingAt(entries, Math.min(end, cut));
    }

    @Override
    public List<RecordedEntry> named(Collection<EntryId> entries, long cut) {
        return source.named(entries, Math.min(end, cut));
    }

    @Override
    public List<RecordedEntry> introducing(Collection<? extends ThingId> things, long cut) {
        return source.introducing(things, Math.min(end, cut));
    }

    @Override
    public List<ThingId> things(ThingKind kind, long cut, @Nullable ThingId after, int limit) {
        return source.things(kind, Math.min(end, cut), after, limit);
    }
}
