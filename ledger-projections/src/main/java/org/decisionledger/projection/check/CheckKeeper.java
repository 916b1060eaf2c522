package org.decisionledger.projection.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the checks say of every thing while entries are added. After new entries the checks are put again to the
 * things introduced by them, and to those things for which something was asked that the new entries would have changed
 * the answer to; what is kept then equals what would be worked out from all entries at once.
 */
public final class CheckKeeper {

    private final EntrySource source;
    private final List<Check> checks;
    private final CheckSettings settings;
    private final Set<ThingKind> kinds = new HashSet<>();
    private final SortedMap<ThingId, ThingChecked> kept = new TreeMap<>();
    private final Map<String, Set<ThingId>> restingOn = new HashMap<>();
    private final Set<ThingId> dayMatters = new HashSet<>();
    private @Nullable LocalDate day;

    /** @param source holds the entries taken in so far, and is to hold new ones before they are taken in here */
    public CheckKeeper(EntrySource source, List<Check> checks, CheckSettings settings) {
        this.source = source;
        this.checks = checks;
        this.settings = settings;
        checks.forEach(c -> kinds.addAll(c.about().looksAt()));
    }

    /**
     * Takes in new entries, each once, in any order among themselves.
     *
     * @return the things that checks were put to again
     */
    public Set<ThingId> takeIn(Collection<RecordedEntry> added) {
        Set<ThingId> touched = new HashSet<>();
        for (RecordedEntry entry : added) {
            Mentions.introducedBy(entry.entry()).stream()
                    .filter(t -> kinds.contains(t.kind()))
                    .forEach(touched::add);
            WatchedSource.borneBy(entry).forEach(name -> touched.addAll(restingOn.getOrDefault(name, Set.of())));
        }
        added.stream()
                .max(Comparator.comparingLong(RecordedEntry::position))
                .map(CheckKeeper::dayOf)
                .filter(d -> !d.equals(day))
                .ifPresent(d -> {
                    day = d;
                    touched.addAll(dayMatters);
                });
        touched.forEach(this::check);
        return touched;
    }

    /** The day in the United Kingdom on which an entry was recorded. */
    static LocalDate dayOf(RecordedEntry entry) {
        return entry.recordedAt().atZone(Edtf.DEFAULT_ZONE).toLocalDate();
    }

    /** What the checks say, thing by thing in order of identifier, and of one thing in order of the checks. */
    public List<Checked> results() {
        return kept.values().stream().flatMap(t -> t.results().stream()).toList();
    }

    private void check(ThingId thing) {
        ThingChecked before = kept.get(thing);
        ThingChecked now = ThingChecked.of(thing, checks, source, AsOf.NOW, settings, day);
        kept.put(thing, now);
        if (before != null) {
            before.rests().stream().filter(name -> !now.rests().contains(name)).forEach(name -> {
                Set<ThingId> resting = restingOn.getOrDefault(name, Set.of());
                resting.remove(thing);
            });
        }
        now.rests()
                .forEach(name ->
                        restingOn.computeIfAbsent(name, n -> new HashSet<>(4)).add(thing));
        if (now.dayMatters()) {
            dayMatters.add(thing);
        } else {
            dayMatters.remove(thing);
        }
    }
}
