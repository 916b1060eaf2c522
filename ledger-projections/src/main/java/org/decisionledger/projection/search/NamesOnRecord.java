package org.decisionledger.projection.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Trait;
import org.jspecify.annotations.Nullable;

/**
 * The names of things that hold at every moment at which they can be asked for: given by one entry, which was never
 * corrected or withdrawn. Any other name is looked up when a question is asked.
 */
final class NamesOnRecord {

    private static final int KEPT = 20_000;

    private final Set<EntryId> changed = new HashSet<>();
    private final Map<ThingId, Given> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ThingId, Given> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * A name, and the entry that gives it.
     *
     * @param title {@code null} when there is no name that always holds
     */
    private record Given(
            @Nullable String title, long position, @Nullable Long earliest) {}

    /** Reads which entries up to {@code cut} were ever changed. */
    static NamesOnRecord upTo(EntrySource source, long cut) {
        NamesOnRecord names = new NamesOnRecord();
        source.having(List.of(Trait.kind(EntryCorrected.class), Trait.kind(EntryWithdrawn.class)), cut)
                .forEach(names::note);
        return names;
    }

    /** Notes a change of an entry; the names it gives hold at some moments only from now on. */
    void note(RecordedEntry change) {
        if (change.fact() instanceof EntryFact fact) {
            changed.add(fact.entry());
        }
    }

    /** Whether an entry was ever corrected or withdrawn. */
    boolean wasChanged(EntryId entry) {
        return changed.contains(entry);
    }

    void forget(Collection<ThingId> things) {
        kept.keySet().removeAll(things);
    }

    /** Looks up the names of {@code things} as far as that was not done before. */
    void learn(Collection<ThingId> things, EntrySource source, long cut) {
        List<ThingId> unknown =
                things.stream().filter(t -> !kept.containsKey(t)).distinct().toList();
        if (unknown.isEmpty()) {
            return;
        }
        Set<ThingId> wanted = new HashSet<>(unknown);
        Map<ThingId, Map<EntryId, Given>> given = new HashMap<>();
        for (RecordedEntry e : source.introducing(unknown, cut)) {
            for (Mention m : Mentions.of(e.entry())) {
                if (m.introduces() && m.title() != null && wanted.contains(m.thing())) {
                    given.computeIfAbsent(m.thing(), t -> new HashMap<>()).put(about(e), given(m.title(), e));
                }
            }
        }
        unknown.forEach(t -> kept.put(t, steady(given.getOrDefault(t, Map.of()))));
    }

    private Given steady(Map<EntryId, Given> given) {
        if (given.size() == 1) {
            Map.Entry<EntryId, Given> only = given.entrySet().iterator().next();
            if (!changed.contains(only.getKey())) {
                return only.getValue();
            }
        }
        return new Given(null, 0, null);
    }

    private static Given given(String title, RecordedEntry by) {
        return new Given(title, by.position(), second(by.header().occurred()));
    }

    /** Those of {@code things} that more than one entry gives a name to. */
    static List<ThingId> namedTwice(Collection<ThingId> things, EntrySource source, long cut) {
        Set<ThingId> wanted = new HashSet<>(things);
        Map<ThingId, Set<EntryId>> by = new HashMap<>();
        for (RecordedEntry e : source.introducing(things, cut)) {
            for (Mention m : Mentions.of(e.entry())) {
                if (m.introduces() && m.title() != null && wanted.contains(m.thing())) {
                    by.computeIfAbsent(m.thing(), t -> new HashSet<>()).add(about(e));
                }
            }
        }
        List<ThingId> twice = new ArrayList<>();
        by.forEach((thing, entries) -> {
            if (entries.size() > 1) {
                twice.add(thing);
            }
        });
        return twice;
    }

    /**
     * The name of a thing, if it is on record at every moment at which a version of an entry is.
     *
     * @param from the position from which that version stood
     * @param earliest the first second at which what it tells may have happened
     */
    @Nullable
    String whenever(ThingId thing, long from, @Nullable Long earliest) {
        Given given = kept.get(thing);
        if (given == null || given.title == null || given.position > from) {
            return null;
        }
        boolean byThen = given.earliest == null || earliest != null && given.earliest <= earliest;
        return byThen ? given.title : null;
    }

    /** The things that an entry gives a name to. */
    static Set<ThingId> named(Entry entry) {
        Set<ThingId> named = new HashSet<>();
        for (Mention m : Mentions.of(entry)) {
            if (m.introduces() && m.title() != null) {
                named.add(m.thing());
            }
        }
        return named;
    }

    /** The entry that a correction or withdrawal is about; any other entry itself. */
    static EntryId about(RecordedEntry e) {
        return e.fact() instanceof EntryFact change ? change.entry() : e.id();
    }

    /** The first second that a date allows on its widest reading; {@code null} when there is none. */
    static @Nullable Long second(@Nullable Edtf date) {
        return date != null && date.widest().earliest() instanceof Side.Known(Instant at) ? at.getEpochSecond() : null;
    }
}
