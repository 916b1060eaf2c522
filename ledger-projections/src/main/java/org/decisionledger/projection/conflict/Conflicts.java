package org.decisionledger.projection.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.jspecify.annotations.Nullable;

/** Conflicts of a whole ledger or of some things: a pure function of the entries and the moment asked about. */
public final class Conflicts {

    private Conflicts() {}

    /** All that were found or noted, in order of identifier. The whole ledger is read. */
    public static List<Conflict> of(EntrySource source, AsOf asOf) {
        return in(CaseFile.of(source.between(0, source.cut(asOf.recorded())), asOf));
    }

    /**
     * A page of them, in order of identifier.
     *
     * @param after the identifier after which the page starts, or {@code null} for the first page
     * @param limit at most so many
     */
    public static List<Conflict> page(EntrySource source, AsOf asOf, Wanted wanted, @Nullable String after, int limit) {
        CaseFile file = CaseFile.of(source.between(0, source.cut(asOf.recorded())), asOf);
        return shown(wanted.page(merged(file).values(), after, limit), file);
    }

    /** All that are found among the entries of a file, or noted there, in order of identifier. */
    public static List<Conflict> in(CaseFile file) {
        return shown(merged(file).values(), file);
    }

    private static SortedMap<String, Merged> merged(CaseFile file) {
        List<Found> found = new ArrayList<>();
        Detecting.onEveryThing(file).values().forEach(found::addAll);
        found.addAll(Detecting.ofNames(file));
        return Merged.of(found, Notes.in(file));
    }

    /**
     * Those about some things: found on them, or noted between entries that name one of them. What a rule finds of a noted
     * pair on another thing is not looked for: here it stands as noted.
     */
    public static List<Conflict> about(Collection<? extends ThingId> things, EntrySource source, AsOf asOf) {
        CaseFile file = around(things, source, asOf);
        Set<EntryId> own = new HashSet<>();
        file.valid().stream()
                .filter(s -> Detecting.namedIn(s.now()).stream().anyMatch(things::contains))
                .forEach(s -> own.add(s.id()));
        List<Found> found = new ArrayList<>();
        Detecting.on(things, file).values().forEach(found::addAll);
        List<Merged> merged = Merged.of(found, Notes.in(file)).values().stream()
                .filter(m -> m.entries().stream().anyMatch(own::contains))
                .toList();
        return shown(merged, file);
    }

    /** The entries that are part of a conflict found on these things. */
    public static Set<EntryId> found(Collection<? extends ThingId> things, EntrySource source, AsOf asOf) {
        Set<EntryId> entries = new HashSet<>();
        Detecting.on(things, around(things, source, asOf))
                .values()
                .forEach(all -> all.forEach(f -> entries.addAll(f.entries())));
        return entries;
    }

    /** The entries that name these things, those linked with them, and what some detectors need to see besides. */
    static CaseFile around(Collection<? extends ThingId> things, EntrySource source, AsOf asOf) {
        return Further.gather(new Gathering(source, asOf).naming(things).linked(), things, source)
                .fold();
    }

    static List<Conflict> shown(Collection<Merged> merged, CaseFile file) {
        Showing showing = new Showing(file);
        return merged.stream().map(showing::show).toList();
    }
}
