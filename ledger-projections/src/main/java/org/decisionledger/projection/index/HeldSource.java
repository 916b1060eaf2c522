package org.decisionledger.projection.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Entries held in memory and found by name: for questions that go through a whole ledger thing by thing. It grows as
 * entries are added and is not to be asked and added to at the same time.
 */
public final class HeldSource implements EntrySource {

    private static final Comparator<RecordedEntry> IN_ORDER = Comparator.comparingLong(RecordedEntry::position);

    private final NavigableMap<Long, RecordedEntry> entries = new TreeMap<>();
    private final Map<EntryId, RecordedEntry> byName = new HashMap<>();
    private final Map<String, List<RecordedEntry>> posted = new HashMap<>();
    private final Map<ThingKind, TreeMap<ThingId, Long>> introduced = new EnumMap<>(ThingKind.class);

    /** Adds entries, in order of position and all after those held. */
    public void add(Collection<RecordedEntry> added) {
        for (RecordedEntry entry : added) {
            entries.put(entry.position(), entry);
            byName.put(entry.id(), entry);
            Posting.of(entry)
                    .forEach(name -> posted.computeIfAbsent(name, n -> new ArrayList<>(2))
                            .add(entry));
            Mentions.introducedBy(entry.entry())
                    .forEach(thing -> introduced
                            .computeIfAbsent(thing.kind(), k -> new TreeMap<>())
                            .putIfAbsent(thing, entry.position()));
        }
    }

    @Override
    public long cut(@Nullable Instant recorded) {
        if (recorded == null) {
            return entries.isEmpty() ? 0 : entries.lastKey();
        }
        return entries.values().stream()
                .takeWhile(e -> !e.recordedAt().isAfter(recorded))
                .mapToLong(RecordedEntry::position)
                .max()
                .orElse(0);
    }

    @Override
    public List<RecordedEntry> between(long after, long upTo) {
        return after >= upTo
                ? List.of()
                : List.copyOf(entries.subMap(after, false, upTo, true).values());
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, long cut) {
        return posted(things.stream().map(Posting::naming), cut);
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, Collection<Trait> traits, long cut) {
        Set<Trait> wanted = new HashSet<>(traits);
        return naming(things, cut).stream()
                .filter(e -> Trait.of(e).stream().anyMatch(wanted::contains))
                .toList();
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long cut) {
        return posted(traits.stream().map(Trait::written), cut);
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long after, long cut, int limit) {
        return having(traits, cut).stream()
                .filter(e -> e.position() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public List<RecordedEntry> citing(ThingId document, long cut, int limit) {
        return posted(Stream.of(Posting.citing(document)), cut).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<RecordedEntry> pointingAt(Collection<EntryId> ids, long cut) {
        return posted(ids.stream().map(id -> Posting.pointingAt(id.value())), cut);
    }

    @Override
    public List<RecordedEntry> named(Collection<EntryId> ids, long cut) {
        return ids.stream()
                .distinct()
                .map(byName::get)
                .filter(e -> e != null && e.position() <= cut)
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public List<RecordedEntry> introducing(Collection<? extends ThingId> things, long cut) {
        return posted(things.stream().map(Posting::introducing), cut);
    }

    @Override
    public List<ThingId> things(ThingKind kind, long cut, @Nullable ThingId after, int limit) {
        TreeMap<ThingId, Long> known = introduced.getOrDefault(kind, new TreeMap<>());
        return (after == null ? known : known.tailMap(after, false))
                .entrySet().stream()
                        .filter(e -> e.getValue() <= cut)
                        .map(Map.Entry::getKey)
                        .limit(limit)
                        .collect(Collectors.toUnmodifiableList());
    }

    private List<RecordedEntry> posted(Stream<String> names, long cut) {
        return names.distinct()
                .flatMap(name -> posted.getOrDefault(name, List.of()).stream())
                .filter(e -> e.position() <= cut)
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }
}
