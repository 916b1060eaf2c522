package org.decisionledger.projection.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;

/**
 * Collects from a source the entries that an answer needs: those asked for, their corrections, the entries they point
 * at and that point at them, and those that give the things named in them their names.
 */
public final class Gathering {

    private final EntrySource source;
    private final AsOf asOf;
    private final long cut;
    private final Map<Long, RecordedEntry> found = new TreeMap<>();
    private final Map<Long, List<Mention>> mentions = new HashMap<>();

    public Gathering(EntrySource source, AsOf asOf) {
        this.source = source;
        this.asOf = asOf;
        this.cut = source.cut(asOf.recorded());
    }

    public long cut() {
        return cut;
    }

    /** Adds entries that name any of {@code things}; returns this. */
    public Gathering naming(Collection<? extends ThingId> things) {
        add(source.naming(things, cut));
        return this;
    }

    /** Adds entries by name; returns this. */
    public Gathering named(Collection<EntryId> entries) {
        add(source.named(entries, cut));
        return this;
    }

    /** Adds these entries; returns this. */
    public Gathering with(Collection<RecordedEntry> entries) {
        add(entries);
        return this;
    }

    /** Adds entries linked with those at hand, one step in either direction; returns this. */
    public Gathering linked() {
        Set<EntryId> at = ids();
        Set<EntryId> targets = new HashSet<>();
        for (RecordedEntry e : List.copyOf(found.values())) {
            for (Link link : e.header().links()) {
                if (link.to() instanceof Target.OfEntry(EntryId id) && !at.contains(id)) {
                    targets.add(id);
                }
            }
        }
        add(source.named(targets, cut));
        add(source.pointingAt(at, cut));
        return this;
    }

    /** The things that {@code wanted} takes, named in entries at hand other than as sources. */
    public Set<ThingId> thingsNamed(Predicate<ThingId> wanted) {
        return thingsNamed(e -> true, wanted);
    }

    /** The same, named in those entries at hand that {@code by} takes. */
    public Set<ThingId> thingsNamed(Predicate<RecordedEntry> by, Predicate<ThingId> wanted) {
        return found.values().stream()
                .filter(by)
                .flatMap(e -> mentions(e).stream())
                .filter(m -> m.place() != Mention.Place.SOURCE)
                .map(Mention::thing)
                .filter(wanted)
                .collect(Collectors.toSet());
    }

    /** The things under which the entries at hand are filed. */
    public Set<ThingId> subjects() {
        return found.values().stream().map(e -> e.header().subject()).collect(Collectors.toSet());
    }

    /** Adds corrections and what names the things named, and folds it all. */
    public CaseFile fold() {
        corrections();
        Set<ThingId> named = new HashSet<>();
        found.values().forEach(e -> mentions(e).forEach(m -> named.add(m.thing())));
        List<RecordedEntry> names = source.introducing(named, cut);
        List<RecordedEntry> all = new ArrayList<>(found.values());
        all.addAll(source.pointingAt(names.stream().map(RecordedEntry::id).toList(), cut).stream()
                .filter(e -> e.fact() instanceof EntryFact)
                .toList());
        return CaseFile.of(found.values(), asOf, Titles.of(CaseFile.standing(merge(all, names), asOf)));
    }

    private void corrections() {
        add(source.pointingAt(ids(), cut).stream()
                .filter(e -> e.fact() instanceof EntryFact)
                .toList());
        Set<EntryId> corrected = new HashSet<>();
        for (RecordedEntry e : found.values()) {
            if (e.fact() instanceof EntryFact change) {
                corrected.add(change.entry());
            }
        }
        corrected.removeAll(ids());
        add(source.named(corrected, cut));
    }

    private static Collection<RecordedEntry> merge(Collection<RecordedEntry> a, Collection<RecordedEntry> b) {
        Map<Long, RecordedEntry> all = new TreeMap<>();
        a.forEach(e -> all.put(e.position(), e));
        b.forEach(e -> all.put(e.position(), e));
        return all.values();
    }

    /** The names of the entries at hand, corrections and withdrawals left out. */
    public Set<EntryId> about() {
        return found.values().stream()
                .map(e -> e.fact() instanceof EntryFact change ? change.entry() : e.id())
                .collect(Collectors.toSet());
    }

    private List<Mention> mentions(RecordedEntry e) {
        return mentions.computeIfAbsent(e.position(), p -> Mentions.of(e.entry()));
    }

    private Set<EntryId> ids() {
        return found.values().stream().map(RecordedEntry::entry).map(Entry::id).collect(Collectors.toSet());
    }

    private void add(Collection<RecordedEntry> entries) {
        entries.forEach(e -> found.put(e.position(), e));
    }
}
