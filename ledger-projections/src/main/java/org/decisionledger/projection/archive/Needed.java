package org.decisionledger.projection.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;

/**
 * Entries with all that an empty ledger must be given so as to take them: their corrections and withdrawals, the entries
 * they point at, and the entries that make known what any of these name. A pure function of the entries.
 */
public final class Needed {

    private final EntrySource source;
    private final long cut;
    private final SortedMap<Long, RecordedEntry> found = new TreeMap<>();
    private final Set<EntryId> entries = new HashSet<>();
    private final Set<ThingId> things = new HashSet<>();

    private Needed(EntrySource source, long cut) {
        this.source = source;
        this.cut = cut;
    }

    /**
     * In order of position, up to and with position {@code cut}; names that no entry has are left out.
     *
     * @param source entries as recorded, when they are to be recorded again
     */
    public static List<RecordedEntry> by(EntrySource source, Collection<EntryId> wanted, long cut) {
        Needed needed = new Needed(source, cut);
        Set<EntryId> next = new HashSet<>(wanted);
        while (!next.isEmpty()) {
            next = needed.add(next);
        }
        return List.copyOf(needed.found.values());
    }

    /** Adds entries and their changes; returns what those need that was not asked for before. */
    private Set<EntryId> add(Set<EntryId> wanted) {
        entries.addAll(wanted);
        Set<EntryId> needed = new HashSet<>();
        Set<ThingId> named = new HashSet<>();
        List<RecordedEntry> changes = source.pointingAt(wanted, cut).stream()
                .filter(e -> e.fact() instanceof EntryFact change && wanted.contains(change.entry()))
                .toList();
        for (List<RecordedEntry> added : List.of(source.named(wanted, cut), changes)) {
            for (RecordedEntry e : added) {
                found.put(e.position(), e);
                MemorySource.pointsAt(e).forEach(needed::add);
                Mentions.of(e.entry()).stream().map(Mention::thing).forEach(named::add);
            }
        }
        named.removeAll(things);
        things.addAll(named);
        for (RecordedEntry e : source.introducing(named, cut)) {
            needed.add(e.id());
            needed.add(e.fact() instanceof EntryFact change ? change.entry() : e.id());
        }
        needed.removeAll(entries);
        return needed;
    }

    /** The things that any of {@code entries} makes known. */
    public static Set<ThingId> introduced(Collection<RecordedEntry> entries) {
        return entries.stream()
                .flatMap(e -> Mentions.introducedBy(e.entry()).stream())
                .collect(Collectors.toSet());
    }
}
