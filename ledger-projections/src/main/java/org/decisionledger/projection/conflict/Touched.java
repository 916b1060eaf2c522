package org.decisionledger.projection.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;

/**
 * What new entries touch.
 *
 * @param changed the new entries that are no correction or withdrawal, and the entries that such change
 * @param things the things on which something else may be found now: those that the new entries name, those named by
 *     entries linked with them, and those whose entries use a name that may be another now
 * @param versions the new entries, and every earlier and later reading of entries that they correct or withdraw
 * @param retitled whether a name may be another now that entries already at hand use
 */
record Touched(Set<EntryId> changed, Set<ThingId> things, List<Entry> versions, boolean retitled) {

    static Touched by(List<RecordedEntry> fresh, EntrySource source, long cut) {
        Set<EntryId> changed = new HashSet<>();
        fresh.forEach(e -> changed.add(e.fact() instanceof EntryFact change ? change.entry() : e.id()));
        Collection<RecordedEntry> own = withChanges(source.named(changed, cut), source, cut);
        List<Entry> versions = readings(own);
        Set<ThingId> things = new HashSet<>();
        versions.forEach(e -> things.addAll(Detecting.namedIn(e)));
        things.addAll(Further.touched(versions, source, cut));
        readings(linked(own, source, cut)).forEach(e -> things.addAll(Detecting.namedIn(e)));
        Collection<RecordedEntry> using = using(fresh, versions, source, cut);
        readings(using).forEach(e -> things.addAll(Detecting.namedIn(e)));
        return new Touched(changed, things, versions, !using.isEmpty());
    }

    /** Entries already at hand that use the name of a thing that the new ones introduce or rename, and what is linked. */
    private static Collection<RecordedEntry> using(
            List<RecordedEntry> fresh, List<Entry> versions, EntrySource source, long cut) {
        Set<ThingId> introduced = new HashSet<>();
        versions.forEach(e -> introduced.addAll(Mentions.introducedBy(e)));
        Set<EntryId> ours = new HashSet<>();
        fresh.forEach(e -> ours.add(e.id()));
        TreeMap<Long, RecordedEntry> using = new TreeMap<>();
        source.naming(introduced, cut).forEach(e -> using.put(e.position(), e));
        introduced.stream()
                .filter(DocumentId.class::isInstance)
                .forEach(d -> source.citing(d, cut, Integer.MAX_VALUE).forEach(e -> using.put(e.position(), e)));
        using.values().removeIf(e -> ours.contains(e.id()));
        Collection<RecordedEntry> linked = linked(using.values(), source, cut);
        linked.forEach(e -> using.put(e.position(), e));
        return using.values();
    }

    /** What these entries point at, what points at them, and all changes of that. */
    private static Collection<RecordedEntry> linked(Collection<RecordedEntry> entries, EntrySource source, long cut) {
        Set<EntryId> ids = new HashSet<>();
        Set<EntryId> targets = new HashSet<>();
        for (RecordedEntry e : entries) {
            ids.add(e.id());
            MemorySource.pointsAt(e).forEach(targets::add);
        }
        List<RecordedEntry> linked = new ArrayList<>(source.named(targets, cut));
        linked.addAll(source.pointingAt(ids, cut));
        return withChanges(linked, source, cut);
    }

    /** With what a change among them is about, and every change of one of them. */
    private static Collection<RecordedEntry> withChanges(
            Collection<RecordedEntry> entries, EntrySource source, long cut) {
        Set<EntryId> originals = new HashSet<>();
        entries.forEach(e -> originals.add(e.fact() instanceof EntryFact change ? change.entry() : e.id()));
        TreeMap<Long, RecordedEntry> all = new TreeMap<>();
        source.named(originals, cut).forEach(e -> all.put(e.position(), e));
        source.pointingAt(originals, cut).stream()
                .filter(e -> e.fact() instanceof EntryFact change && originals.contains(change.entry()))
                .forEach(e -> all.put(e.position(), e));
        return all.values();
    }

    /** Each entry as first recorded, and as each correction restates it. */
    private static List<Entry> readings(Collection<RecordedEntry> entries) {
        List<Entry> readings = new ArrayList<>();
        for (RecordedEntry e : entries) {
            Entry restated = Mentions.restated(e.entry());
            if (restated != null) {
                readings.add(restated);
            } else if (!(e.fact() instanceof EntryFact)) {
                readings.add(e.entry());
            }
        }
        return readings;
    }
}
