package org.decisionledger.projection.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is found in a ledger up to date as entries come in: after new entries only things that these touch are
 * looked at again. It holds what was found and nothing of the entries; what it says is what {@link Conflicts} says of
 * the whole ledger, without a cut. One thread at a time.
 */
public final class ConflictKeeper {

    private final Map<ThingId, List<Found>> onThings = new TreeMap<>();
    private final Set<EntryId> naming = new HashSet<>();
    private List<Found> ofNames = List.of();
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
        Touched touched = Touched.by(fresh, source, cut);
        boolean names = touched.versions().stream().anyMatch(e -> Detecting.givesNames(e.fact()));
        touched.versions().stream().filter(e -> Detecting.givesNames(e.fact())).forEach(e -> naming.add(e.id()));
        if (position == 0) {
            CaseFile file = CaseFile.of(fresh, AsOf.NOW);
            onThings.putAll(Detecting.onEveryThing(file));
            ofNames = Detecting.ofNames(file);
        } else {
            again(touched.things(), new UpTo(source, cut));
            if (names || touched.retitled()) {
                ofNames = Detecting.ofNames(new Gathering(new UpTo(source, cut), AsOf.NOW)
                        .named(naming)
                        .fold());
            }
        }
        position = cut;
    }

    /** The last position taken in. */
    public synchronized long position() {
        return position;
    }

    private void again(Set<ThingId> things, EntrySource source) {
        CaseFile file = Further.gather(
                        new Gathering(source, AsOf.NOW).naming(things).linked(), things, source)
                .fold();
        Map<ThingId, List<Found>> found = Detecting.on(things, file);
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
        EntrySource upTo = new UpTo(source, position);
        List<Found> found = new ArrayList<>();
        onThings.values().forEach(found::addAll);
        found.addAll(ofNames);
        CaseFile notes = new Gathering(upTo, AsOf.NOW)
                .having(List.of(Trait.relation(Relation.CONFLICTS_WITH)))
                .targets()
                .fold();
        List<Merged> page = wanted.page(Merged.of(found, notes).values(), after, limit);
        Set<EntryId> entries = new HashSet<>();
        page.forEach(m -> entries.addAll(m.entries()));
        return Conflicts.shown(
                page, new Gathering(upTo, AsOf.NOW).named(entries).linked().fold());
    }
}
