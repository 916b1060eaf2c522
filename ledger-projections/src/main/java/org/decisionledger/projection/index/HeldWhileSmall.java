package org.decisionledger.projection.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Trait;
import org.jspecify.annotations.Nullable;

/**
 * A source that holds the whole ledger in memory as long as it is small, and asks another one when it is not. The
 * answers are the same; a question that turns to and fro between entries is answered sooner. Made for one that lives
 * long, such as a server; safe for any number of threads.
 */
public final class HeldWhileSmall implements EntrySource {

    private record Snapshot(long position, long generation, HeldSource entries) {

        static final Snapshot NONE = new Snapshot(0, 0, new HeldSource());

        boolean is(long cut, long generation) {
            return position == cut && this.generation == generation;
        }
    }

    private final EntrySource source;
    private final long most;
    private volatile Snapshot snapshot = Snapshot.NONE;

    /** @param most so many entries are held at most */
    public HeldWhileSmall(EntrySource source, long most) {
        this.source = source;
        this.most = most;
    }

    /** Reads the ledger again when it is next asked: entries that could not be read may be readable now. */
    public synchronized void forget() {
        snapshot = Snapshot.NONE;
    }

    /** What answers now: a snapshot that is never changed once it is made, or the source itself. */
    private EntrySource now() {
        long cut = source.cut(null);
        if (cut > most) {
            snapshot = Snapshot.NONE;
            return source;
        }
        long generation = source.generation();
        Snapshot known = snapshot;
        return known.is(cut, generation) ? known.entries : read(cut, generation);
    }

    private synchronized EntrySource read(long cut, long generation) {
        if (snapshot.position < cut || snapshot.generation < generation) {
            HeldSource entries = new HeldSource();
            entries.add(source.between(0, cut));
            snapshot = new Snapshot(cut, generation, entries);
        }
        return snapshot.entries;
    }

    @Override
    public long generation() {
        return source.generation();
    }

    @Override
    public long cut(@Nullable Instant recorded) {
        return now().cut(recorded);
    }

    @Override
    public List<RecordedEntry> between(long after, long upTo) {
        return now().between(after, upTo);
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, long cut) {
        return now().naming(things, cut);
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, Collection<Trait> traits, long cut) {
        return now().naming(things, traits, cut);
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long cut) {
        return now().having(traits, cut);
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long after, long cut, int limit) {
        return now().having(traits, after, cut, limit);
    }

    @Override
    public List<RecordedEntry> citing(ThingId document, long cut, int limit) {
        return now().citing(document, cut, limit);
    }

    @Override
    public List<RecordedEntry> pointingAt(Collection<EntryId> entries, long cut) {
        return now().pointingAt(entries, cut);
    }

    @Override
    public List<RecordedEntry> named(Collection<EntryId> entries, long cut) {
        return now().named(entries, cut);
    }

    @Override
    public List<RecordedEntry> introducing(Collection<? extends ThingId> things, long cut) {
        return now().introducing(things, cut);
    }

    @Override
    public List<ThingId> things(ThingKind kind, long cut, @Nullable ThingId after, int limit) {
        return now().things(kind, cut, after, limit);
    }
}
