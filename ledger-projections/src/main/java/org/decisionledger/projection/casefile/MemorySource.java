package org.decisionledger.projection.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.jspecify.annotations.Nullable;

/**
 * A source over entries held in memory, gone through from end to end for every question: literal, so that the indexed
 * source can be held against it. It also serves where a whole ledger is small enough to be read at once.
 */
public final class MemorySource implements EntrySource {

    private final List<Held> entries;

    /** An entry and what it names and points at, worked out once. */
    private record Held(RecordedEntry entry, List<Mention> mentions, List<EntryId> pointsAt) {

        boolean mentions(Predicate<Mention> wanted) {
            return mentions.stream().anyMatch(wanted);
        }
    }

    /** @param entries in order of position */
    public MemorySource(List<RecordedEntry> entries) {
        this.entries = entries.stream()
                .map(e -> new Held(e, Mentions.of(e.entry()), pointsAt(e).toList()))
                .toList();
    }

    @Override
    public long cut(@Nullable Instant recorded) {
        return entries.stream()
                .map(Held::entry)
                .filter(e -> recorded == null || !e.recordedAt().isAfter(recorded))
                .mapToLong(RecordedEntry::position)
                .max()
                .orElse(0);
    }

    @Override
    public List<RecordedEntry> between(long after, long upTo) {
        return entries.stream()
                .map(Held::entry)
                .filter(e -> e.position() > after && e.position() <= upTo)
                .toList();
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, long cut) {
        Set<ThingId> wanted = new HashSet<>(things);
        return upTo(cut, e -> e.mentions(m -> m.place() != Mention.Place.SOURCE && wanted.contains(m.thing())));
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, Collection<Trait> traits, long cut) {
        Set<ThingId> wanted = new HashSet<>(things);
        return upTo(
                cut,
                e -> has(e, traits)
                        && e.mentions(m -> m.place() != Mention.Place.SOURCE && wanted.contains(m.thing())));
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long cut) {
        return upTo(cut, e -> has(e, traits));
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long after, long cut, int limit) {
        return having(traits, cut).stream()
                .filter(e -> e.position() > after)
                .limit(limit)
                .toList();
    }

    private static boolean has(Held held, Collection<Trait> traits) {
        return Trait.of(held.entry()).stream().anyMatch(traits::contains);
    }

    @Override
    public List<RecordedEntry> citing(ThingId document, long cut, int limit) {
        return upTo(
                        cut,
                        e -> e.mentions(m ->
                                m.place() == Mention.Place.SOURCE && m.thing().equals(document)))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<RecordedEntry> pointingAt(Collection<EntryId> ids, long cut) {
        Set<EntryId> wanted = new HashSet<>(ids);
        return upTo(cut, e -> e.pointsAt().stream().anyMatch(wanted::contains));
    }

    /** The entries that {@code e} links to, corrects or withdraws, or links to in the entry as it restates it. */
    public static Stream<EntryId> pointsAt(RecordedEntry e) {
        Stream<EntryId> links = targets(e.header().links());
        return switch (e.fact()) {
            case EntryCorrected c ->
                Stream.of(links, Stream.of(c.entry()), targets(c.replacement().links()))
                        .flatMap(ids -> ids);
            case EntryWithdrawn w -> Stream.concat(links, Stream.of(w.entry()));
            default -> links;
        };
    }

    static Stream<EntryId> targets(List<Link> links) {
        return links.stream()
                .map(Link::to)
                .filter(Target.OfEntry.class::isInstance)
                .map(t -> ((Target.OfEntry) t).entry());
    }

    @Override
    public List<RecordedEntry> named(Collection<EntryId> ids, long cut) {
        Set<EntryId> wanted = new HashSet<>(ids);
        return upTo(cut, e -> wanted.contains(e.entry().id()));
    }

    @Override
    public List<RecordedEntry> introducing(Collection<? extends ThingId> things, long cut) {
        Set<ThingId> wanted = new HashSet<>(things);
        return upTo(cut, e -> e.mentions(m -> m.introduces() && wanted.contains(m.thing())));
    }

    @Override
    public List<ThingId> things(ThingKind kind, long cut, @Nullable ThingId after, int limit) {
        return entries.stream()
                .filter(e -> e.entry().position() <= cut)
                .flatMap(e -> e.mentions().stream())
                .filter(Mention::introduces)
                .map(Mention::thing)
                .filter(t -> t.kind() == kind)
                .filter(t -> after == null || t.compareTo(after) > 0)
                .distinct()
                .sorted()
                .limit(limit)
                .toList();
    }

    private List<RecordedEntry> upTo(long cut, Predicate<Held> wanted) {
        return entries.stream()
                .filter(e -> e.entry().position() <= cut)
                .filter(wanted)
                .map(Held::entry)
                .sorted(Comparator.comparingLong(RecordedEntry::position))
                .toList();
    }
}
