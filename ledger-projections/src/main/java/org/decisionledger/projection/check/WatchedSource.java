package org.decisionledger.projection.check;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.index.Posting;
import org.jspecify.annotations.Nullable;

/**
 * A source that notes what is asked of it, as the names under which a new entry would change the answer. What was
 * worked out from such a source stays as it is until an entry comes that bears one of those names.
 */
final class WatchedSource implements EntrySource {

    /** Borne by every entry. */
    private static final String ANY = "*";

    private final EntrySource source;
    private final Set<String> asked = new HashSet<>();

    WatchedSource(EntrySource source) {
        this.source = source;
    }

    /** The names asked for so far. */
    Set<String> asked() {
        return asked;
    }

    /** The names that an entry bears, with each pair of a thing it names and a trait it has. */
    static Set<String> borneBy(RecordedEntry entry) {
        Set<String> names = new HashSet<>(Posting.of(entry));
        names.add(ANY);
        names.add(itself(entry.id()));
        for (Trait trait : Trait.of(entry)) {
            Mentions.of(entry.entry()).forEach(m -> names.add(pair(m.thing(), trait)));
        }
        Mentions.introducedBy(entry.entry()).forEach(t -> names.add(ofKind(t.kind())));
        return names;
    }

    private static String itself(EntryId id) {
        return "e " + id.value();
    }

    private static String ofKind(ThingKind kind) {
        return "t " + kind.prefix();
    }

    private static String pair(ThingId thing, Trait trait) {
        return Posting.naming(thing) + " " + trait.written();
    }

    private void note(Stream<String> names) {
        names.forEach(asked::add);
    }

    /** Answers do not depend on the cut itself, only on what lies before it. */
    @Override
    public long cut(@Nullable Instant recorded) {
        return source.cut(recorded);
    }

    @Override
    public List<RecordedEntry> between(long after, long upTo) {
        note(Stream.of(ANY));
        return source.between(after, upTo);
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, long cut) {
        note(things.stream().map(Posting::naming));
        return source.naming(things, cut);
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, Collection<Trait> traits, long cut) {
        note(things.stream().flatMap(thing -> traits.stream().map(trait -> pair(thing, trait))));
        return source.naming(things, traits, cut);
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long cut) {
        note(traits.stream().map(Trait::written));
        return source.having(traits, cut);
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long after, long cut, int limit) {
        note(traits.stream().map(Trait::written));
        return source.having(traits, after, cut, limit);
    }

    @Override
    public List<RecordedEntry> citing(ThingId document, long cut, int limit) {
        note(Stream.of(Posting.citing(document)));
        return source.citing(document, cut, limit);
    }

    @Override
    public List<RecordedEntry> pointingAt(Collection<EntryId> entries, long cut) {
        note(entries.stream().map(id -> Posting.pointingAt(id.value())));
        return source.pointingAt(entries, cut);
    }

    @Override
    public List<RecordedEntry> named(Collection<EntryId> entries, long cut) {
        note(entries.stream().map(WatchedSource::itself));
        return source.named(entries, cut);
    }

    @Override
    public List<RecordedEntry> introducing(Collection<? extends ThingId> things, long cut) {
        note(things.stream().map(Posting::introducing));
        return source.introducing(things, cut);
    }

    @Override
    public List<ThingId> things(ThingKind kind, long cut, @Nullable ThingId after, int limit) {
        note(Stream.of(ofKind(kind)));
        return source.things(kind, cut, after, limit);
    }
}
