package org.decisionledger.projection.adequacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.casefile.Trait;
import org.jspecify.annotations.Nullable;

/** A ledger as it would be with some entries recorded after all it holds. Nothing is recorded. */
final class WithDrafts implements EntrySource {

    private final EntrySource ledger;
    private final MemorySource drafts;

    WithDrafts(EntrySource ledger, List<Entry> drafts) {
        this.ledger = ledger;
        long last = ledger.cut(null);
        List<RecordedEntry> newest = ledger.between(last - 1, last);
        Instant at = newest.isEmpty() ? Instant.EPOCH : newest.getLast().recordedAt();
        List<RecordedEntry> recorded = new ArrayList<>();
        for (Entry draft : drafts) {
            if (ledger.named(List.of(draft.id()), last).isEmpty()) {
                recorded.add(new RecordedEntry(draft, last + recorded.size() + 1, at));
            }
        }
        this.drafts = new MemorySource(recorded);
    }

    @Override
    public long cut(@Nullable Instant recorded) {
        return Math.max(ledger.cut(recorded), drafts.cut(recorded));
    }

    @Override
    public List<RecordedEntry> between(long after, long upTo) {
        return both(s -> s.between(after, upTo));
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, long cut) {
        return both(s -> s.naming(things, cut));
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, Collection<Trait> traits, long cut) {
        return both(s -> s.naming(things, traits, cut));
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long cut) {
        return both(s -> s.having(traits, cut));
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long after, long cut, int limit) {
        return both(s -> s.having(traits, after, cut, limit)).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<RecordedEntry> citing(ThingId document, long cut, int limit) {
        return both(s -> s.citing(document, cut, limit)).stream().limit(limit).toList();
    }

    @Override
    public List<RecordedEntry> pointingAt(Collection<EntryId> entries, long cut) {
        return both(s -> s.pointingAt(entries, cut));
    }

    @Override
    public List<RecordedEntry> named(Collection<EntryId> entries, long cut) {
        return both(s -> s.named(entries, cut));
    }

    @Override
    public List<RecordedEntry> introducing(Collection<? extends ThingId> things, long cut) {
        return both(s -> s.introducing(things, cut));
    }

    @Override
    public List<ThingId> things(ThingKind kind, long cut, @Nullable ThingId after, int limit) {
        List<ThingId> all = new ArrayList<>(ledger.things(kind, cut, after, limit));
        all.addAll(drafts.things(kind, cut, after, limit));
        return all.stream().distinct().sorted().limit(limit).toList();
    }

    private List<RecordedEntry> both(Function<EntrySource, List<RecordedEntry>> ask) {
        List<RecordedEntry> all = new ArrayList<>(ask.apply(ledger));
        all.addAll(ask.apply(drafts));
        return all;
    }
}
