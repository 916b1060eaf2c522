package org.decisionledger.projection.casefile;

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
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.jspecify.annotations.Nullable;

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
    private final Set<ThingId> askedFor = new HashSet<>();

    /** Entries whose changes, and entries of which all that points at them, have been asked for: never asked twice. */
    private final Set<EntryId> corrected = new HashSet<>();

    private final Set<EntryId> linked = new HashSet<>();

    private @Nullable Map<EntryId, Standing> standing;

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
        titling(things);
        add(source.naming(things, cut));
        return this;
    }

    /** The same, only entries that have any of {@code traits}; returns this. */
    public Gathering naming(Collection<? extends ThingId> things, Collection<Trait> traits) {
        titling(things);
        add(source.naming(things, traits, cut));
        return this;
    }

    /** Adds entries that have any of {@code traits}; returns this. */
    public Gathering having(Collection<Trait> traits) {
        add(source.having(traits, cut));
        return this;
    }

    /** Sees to it that {@code things} have their names, whether or not an entry at hand mentions them; returns this. */
    public Gathering titling(Collection<? extends ThingId> things) {
        askedFor.addAll(things);
        return this;
    }

    /** Adds entries by name; returns this. */
    public Gathering named(Collection<EntryId> entries) {
        add(source.named(entries, cut));
        return this;
    }

    /** Adds the entries that introduce things of a kind; returns this. */
    public Gathering introducing(ThingKind kind) {
        add(source.introducing(source.things(kind, cut, null, Integer.MAX_VALUE), cut));
        return this;
    }

    /** Adds these entries; returns this. */
    public Gathering with(Collection<RecordedEntry> entries) {
        add(entries);
        return this;
    }

    /** Adds entries linked with those that stand at the moment asked about, one step in either direction. */
    public Gathering linked() {
        targets();
        Set<EntryId> open = new HashSet<>(standing().keySet());
        open.removeAll(linked);
        linked.addAll(open);
        add(source.pointingAt(open, cut));
        return this;
    }

    /** Adds the entries that those at hand point at, so that every link can be put into words; returns this. */
    public Gathering targets() {
        corrections();
        Set<EntryId> targets = new HashSet<>();
        for (Standing s : standing().values()) {
            MemorySource.pointsAt(s.original()).forEach(targets::add);
            s.changes().forEach(change -> MemorySource.pointsAt(change).forEach(targets::add));
        }
        targets.removeAll(ids());
        add(source.named(targets, cut));
        return this;
    }

    /** The entries that those valid entries at hand which {@code by} takes link to. */
    public Set<EntryId> pointedAtBy(Predicate<Standing> by) {
        corrections();
        return standing().values().stream()
                .filter(s -> !s.withdrawn())
                .filter(by)
                .flatMap(s -> MemorySource.targets(s.header().links()))
                .collect(Collectors.toSet());
    }

    /** Adds the entries that introduce the documents cited by those valid entries at hand that {@code by} takes. */
    public Gathering citedBy(Predicate<Standing> by) {
        corrections();
        Set<ThingId> cited = standing().values().stream()
                .filter(s -> !s.withdrawn())
                .filter(by)
                .flatMap(s -> s.header().sources().stream())
                .map(Source::document)
                .collect(Collectors.toSet());
        add(source.introducing(cited, cut));
        return this;
    }

    /** The things that {@code wanted} takes, named in valid entries at hand other than as sources. */
    public Set<ThingId> thingsNamed(Predicate<ThingId> wanted) {
        return thingsNamed(s -> true, wanted);
    }

    /** The same, named in those valid entries at hand that {@code by} takes. */
    public Set<ThingId> thingsNamed(Predicate<Standing> by, Predicate<ThingId> wanted) {
        corrections();
        return standing().values().stream()
                .filter(s -> !s.withdrawn())
                .filter(by)
                .flatMap(s -> (s.corrected() ? Mentions.of(s.now()) : mentions(s.original())).stream())
                .filter(m -> m.place() != Mention.Place.SOURCE)
                .map(Mention::thing)
                .filter(wanted)
                .collect(Collectors.toSet());
    }

    private Map<EntryId, Standing> standing() {
        Map<EntryId, Standing> known = standing;
        if (known == null) {
            known = CaseFile.standing(found.values(), asOf);
            standing = known;
        }
        return known;
    }

    /** The things under which the entries at hand are filed. */
    public Set<ThingId> subjects() {
        return found.values().stream().map(e -> e.header().subject()).collect(Collectors.toSet());
    }

    /** Adds corrections and what names the things named, members of groups among them, and folds it all. */
    public CaseFile fold() {
        corrections();
        Set<ThingId> named = new HashSet<>(askedFor);
        found.values().forEach(e -> mentions(e).forEach(m -> named.add(m.thing())));
        Collection<RecordedEntry> known = merge(found.values(), naming(named));
        Map<EntryId, Standing> told = CaseFile.standing(known, asOf);
        Set<ThingId> members = new HashSet<>();
        for (Standing s : told.values()) {
            if (!s.withdrawn() && s.fact() instanceof OrganisationRegistered group) {
                members.addAll(group.members());
            }
        }
        members.removeAll(named);
        if (!members.isEmpty()) {
            told = CaseFile.standing(merge(known, naming(members)), asOf);
        }
        return CaseFile.of(standing(), asOf, Titles.of(told));
    }

    /** The entries that introduce these things, as first recorded or as corrected, with all their changes. */
    private Collection<RecordedEntry> naming(Set<ThingId> things) {
        List<RecordedEntry> introducing = source.introducing(things, cut);
        Set<EntryId> originals = introducing.stream().map(Gathering::about).collect(Collectors.toSet());
        return merge(
                source.named(originals, cut),
                source.pointingAt(originals, cut).stream()
                        .filter(e -> e.fact() instanceof EntryFact)
                        .toList());
    }

    /** Adds the entry that a change at hand is about, and every change of an entry at hand. */
    private void corrections() {
        Set<EntryId> originals = about();
        originals.removeAll(corrected);
        corrected.addAll(originals);
        add(source.named(originals, cut));
        originals.removeAll(linked);
        add(source.pointingAt(originals, cut).stream()
                .filter(e -> e.fact() instanceof EntryFact change && originals.contains(change.entry()))
                .toList());
    }

    private static Collection<RecordedEntry> merge(Collection<RecordedEntry> a, Collection<RecordedEntry> b) {
        Map<Long, RecordedEntry> all = new TreeMap<>();
        a.forEach(e -> all.put(e.position(), e));
        b.forEach(e -> all.put(e.position(), e));
        return all.values();
    }

    /** The names of the entries at hand, corrections and withdrawals left out. */
    public Set<EntryId> about() {
        return found.values().stream().map(Gathering::about).collect(Collectors.toCollection(HashSet::new));
    }

    private static EntryId about(RecordedEntry e) {
        return e.fact() instanceof EntryFact change ? change.entry() : e.id();
    }

    private List<Mention> mentions(RecordedEntry e) {
        return mentions.computeIfAbsent(e.position(), p -> Mentions.of(e.entry()));
    }

    private Set<EntryId> ids() {
        return found.values().stream().map(RecordedEntry::entry).map(Entry::id).collect(Collectors.toSet());
    }

    private void add(Collection<RecordedEntry> entries) {
        for (RecordedEntry e : entries) {
            if (found.put(e.position(), e) == null) {
                standing = null;
            }
        }
    }
}
