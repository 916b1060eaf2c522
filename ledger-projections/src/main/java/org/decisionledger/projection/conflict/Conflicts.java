package org.decisionledger.projection.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.decisionledger.core.document.DocumentFact.PassageStated;
import org.decisionledger.core.document.Said;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
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
     * Those about some things: found on them, or noted between entries that name one of them. What a rule finds of
     * passages kept of a noted pair is looked for on other things too; what it finds there among other entries is left
     * out, and the pair stands as noted.
     */
    public static List<Conflict> about(Collection<? extends ThingId> things, EntrySource source, AsOf asOf) {
        CaseFile file = around(things, source, asOf);
        Set<EntryId> own = new HashSet<>();
        file.valid().stream()
                .filter(s -> Detecting.namedIn(s.now()).stream().anyMatch(things::contains))
                .forEach(s -> own.add(s.id()));
        List<Merged> merged = ofOwn(own, things, things, file);
        Set<ThingId> wider = new HashSet<>(things);
        if (wider.addAll(spokenOfInPassages(merged, source, asOf))) {
            merged = ofOwn(own, things, wider, around(wider, source, asOf));
        }
        return shown(merged, source, asOf);
    }

    /** What is found on {@code wider} or noted, as far as it concerns the entries {@code own} of {@code things}. */
    private static List<Merged> ofOwn(
            Set<EntryId> own,
            Collection<? extends ThingId> things,
            Collection<? extends ThingId> wider,
            CaseFile file) {
        Map<ThingId, List<Found>> on = Detecting.on(wider, file);
        List<Found> found = new ArrayList<>();
        things.forEach(t -> found.addAll(on.getOrDefault(t, List.of())));
        on.forEach((thing, all) -> {
            if (!things.contains(thing)) {
                found.addAll(all);
            }
        });
        return Merged.of(found, Notes.in(file)).values().stream()
                .filter(m -> m.notes().isEmpty()
                        ? m.about() != null
                                && things.contains(m.about())
                                && m.entries().stream().anyMatch(own::contains)
                        : m.spokenOf().stream().flatMap(List::stream).anyMatch(own::contains))
                .toList();
    }

    /** The things that passages kept of entries speak of, where no rule has found yet what was noted of these. */
    private static Set<ThingId> spokenOfInPassages(List<Merged> merged, EntrySource source, AsOf asOf) {
        Set<EntryId> noted = merged.stream()
                .filter(m -> !m.found())
                .flatMap(m -> m.entries().stream())
                .collect(Collectors.toSet());
        if (noted.isEmpty()) {
            return Set.of();
        }
        CaseFile file = new Gathering(source, asOf).named(noted).linked().fold();
        return noted.stream()
                .flatMap(e -> file.from(Relation.DESCRIBES_THE_SAME_AS, e).stream())
                .filter(s -> s.fact() instanceof PassageStated)
                .flatMap(s -> ((PassageStated) s.fact()).says().stream())
                .map(Said::of)
                .collect(Collectors.toSet());
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

    /** Shown with every entry that they speak of, and what bears on these. */
    static List<Conflict> shown(Collection<Merged> merged, EntrySource source, AsOf asOf) {
        Set<EntryId> entries = new HashSet<>();
        merged.forEach(m -> m.spokenOf().forEach(entries::addAll));
        return shown(merged, new Gathering(source, asOf).named(entries).linked().fold());
    }

    private static List<Conflict> shown(Collection<Merged> merged, CaseFile file) {
        Showing showing = new Showing(file);
        return merged.stream().map(showing::show).toList();
    }
}
