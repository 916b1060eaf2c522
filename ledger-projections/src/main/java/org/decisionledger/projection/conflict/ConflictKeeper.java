package org.decisionledger.projection.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.person.PersonFact.PersonalDataErased;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.UpTo;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is found in a ledger up to date as entries come in: after new entries only things that these touch are
 * looked at again. It holds what was found and nothing of the entries; what it says is what {@link Conflicts} says of
 * the whole ledger, without a cut. One thread at a time.
 */
public final class ConflictKeeper {

    private final Map<ThingId, List<Found>> onThings = new TreeMap<>();
    private final Map<EntryId, Set<DocumentId>> naming = new HashMap<>();
    private List<Found> ofNames = List.of();
    private Notes notes = Notes.none();
    private @Nullable SortedMap<String, Merged> merged;
    private long position;

    /** Takes in what was recorded since last time, up to the last entry of {@code source}. */
    public synchronized void bringUpToDate(EntrySource source) {
        bringUpTo(source, source.cut(null));
    }

    /** The same up to a position; a position already passed changes nothing. */
    public synchronized void bringUpTo(EntrySource source, long cut) {
        if (cut <= position) {
            return;
        }
        List<RecordedEntry> fresh = source.between(position, cut);
        if (position > 0 && fresh.stream().anyMatch(e -> e.fact() instanceof PersonalDataErased)) {
            // What was found before holds words that are to be nowhere.
            onThings.clear();
            naming.clear();
            position = 0;
            fresh = source.between(0, cut);
        }
        if (position == 0) {
            first(CaseFile.of(fresh, AsOf.NOW));
        } else {
            Touched touched = Touched.by(fresh, source, cut);
            EntrySource upTo = new UpTo(source, cut);
            again(touched.things(), upTo);
            notes.again(
                    touched.changed(),
                    new Gathering(upTo, AsOf.NOW)
                            .named(touched.changed())
                            .linked()
                            .fold());
            Set<EntryId> names = namesIn(touched.versions());
            ofNames = namesAgain(touched.retitled() ? naming.keySet() : names, upTo);
        }
        position = cut;
        merged = null;
    }

    /** A whole ledger is read once, and everything in it looked at. */
    private void first(CaseFile file) {
        onThings.putAll(Detecting.onEveryThing(file));
        ofNames = Detecting.ofNames(file);
        notes = Notes.in(file);
        for (Standing s : file.all()) {
            namesIn(List.of(s.original().entry(), s.now()));
            s.changes()
                    .forEach(c -> namesIn(
                            Stream.ofNullable(Mentions.restated(c.entry())).toList()));
        }
    }

    /** Those of these entries that give a name; they are remembered with the documents they cite. */
    private Set<EntryId> namesIn(List<Entry> versions) {
        Set<EntryId> giving = new HashSet<>();
        for (Entry e : versions) {
            if (Detecting.givesNames(e.fact())) {
                giving.add(e.id());
                Set<DocumentId> cited = naming.computeIfAbsent(e.id(), k -> new HashSet<>());
                e.header().sources().forEach(source -> cited.add(source.document()));
            }
        }
        return giving;
    }

    /** Names fail to fit in one document only: those given in the documents that these entries cite are looked at again. */
    private List<Found> namesAgain(Set<EntryId> changed, EntrySource source) {
        Set<DocumentId> cited = new HashSet<>();
        changed.forEach(e -> cited.addAll(naming.getOrDefault(e, Set.of())));
        Set<EntryId> near = new HashSet<>(changed);
        naming.forEach((entry, in) -> {
            if (!Collections.disjoint(in, cited)) {
                near.add(entry);
            }
        });
        if (near.isEmpty()) {
            return ofNames;
        }
        List<Found> all = new ArrayList<>(ofNames);
        all.removeIf(found -> near.containsAll(found.entries()));
        all.addAll(Detecting.ofNames(new Gathering(source, AsOf.NOW).named(near).fold()));
        return all;
    }

    /** The last position taken in. */
    public synchronized long position() {
        return position;
    }

    private void again(Set<ThingId> things, EntrySource source) {
        Map<ThingId, List<Found>> found = Detecting.on(things, Conflicts.around(things, source, AsOf.NOW));
        for (ThingId thing : things) {
            List<Found> on = found.get(thing);
            if (on == null) {
                onThings.remove(thing);
            } else {
                onThings.put(thing, on);
            }
        }
    }

    /** A page of what there is, in order of identifier; {@code source} is the one last taken in from. */
    public synchronized List<Conflict> page(EntrySource source, Wanted wanted, @Nullable String after, int limit) {
        return Conflicts.shown(wanted.page(merged().values(), after, limit), new UpTo(source, position), AsOf.NOW);
    }

    private SortedMap<String, Merged> merged() {
        if (merged == null) {
            List<Found> found = new ArrayList<>();
            onThings.values().forEach(found::addAll);
            found.addAll(ofNames);
            merged = Merged.of(found, notes);
        }
        return merged;
    }
}
