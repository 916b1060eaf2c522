package org.decisionledger.projection.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.person.PersonFact.PersonalDataErased;
import org.decisionledger.core.personal.PersonalMark;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.compare.Difference.Change;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/** Works out what came to be recorded between two moments: a pure function of the entries and the two. */
public final class Differences {

    private final CaseFile file;
    private final RowMaker rows;
    private final @Nullable Set<EntryId> asked;
    private final List<TimelineRow> added = new ArrayList<>();
    private final List<Change> corrected = new ArrayList<>();
    private final List<Change> withdrawn = new ArrayList<>();
    private final List<Change> disputed = new ArrayList<>();
    private final List<Change> erased = new ArrayList<>();

    private Differences(CaseFile file, @Nullable Set<EntryId> asked) {
        this.file = file;
        this.rows = new RowMaker(file);
        this.asked = asked;
    }

    /** What was recorded after {@code from} and up to {@code to}, about one thing or about anything. */
    public static Difference between(EntrySource source, Instant from, Instant to, @Nullable ThingId about) {
        AsOf later = new AsOf(to, null);
        long before = source.cut(from);
        Gathering gathering = new Gathering(source, later);
        List<RecordedEntry> between = source.between(before, gathering.cut());
        List<RecordedEntry> waiting = disputingBefore(source, between, before, gathering.cut());
        Map<String, RecordedEntry> byPhrase = erasures(between);
        List<RecordedEntry> reached = about == null || byPhrase.isEmpty()
                ? List.of()
                : source.naming(List.of(about), gathering.cut()).stream()
                        .filter(e -> byPhrase.keySet().stream().anyMatch(EntryFormat.write(e.entry())::contains))
                        .toList();
        CaseFile file =
                gathering.with(between).with(waiting).with(reached).targets().fold();
        Set<EntryId> asked = about == null
                ? null
                : new HashSet<>(
                        new Gathering(source, later).naming(List.of(about)).about());
        Differences differences = new Differences(file, asked);
        between.forEach(differences::sort);
        Set<EntryId> arrived = between.stream().map(RecordedEntry::id).collect(Collectors.toSet());
        waiting.forEach(entry -> differences.disputes(entry, arrived::contains));
        reached.forEach(entry -> differences.reached(entry, byPhrase));
        return new Difference(
                from,
                to,
                before,
                gathering.cut(),
                about == null ? null : about.value(),
                List.copyOf(differences.added),
                List.copyOf(differences.corrected),
                List.copyOf(differences.withdrawn),
                List.copyOf(differences.disputed),
                List.copyOf(differences.erased));
    }

    private void sort(RecordedEntry entry) {
        if (entry.fact() instanceof EntryFact change) {
            file.find(change.entry()).filter(this::isAsked).ifPresent(s -> {
                Change what = new Change(rows.row(s), entry.id().value(), change.reason());
                switch (change) {
                    case EntryCorrected c -> corrected.add(what);
                    case EntryWithdrawn w -> withdrawn.add(what);
                }
            });
            return;
        }
        file.find(entry.id()).ifPresent(s -> {
            if (isAsked(s)) {
                added.add(rows.row(s));
                if (entry.fact() instanceof PersonalDataErased erasure) {
                    erased.add(new Change(rows.row(s), entry.id().value(), erasure.reason()));
                }
            }
        });
        disputes(entry, id -> true);
    }

    /** The erasures among {@code entries}, by the words that stand since in place of those erased. */
    private static Map<String, RecordedEntry> erasures(List<RecordedEntry> entries) {
        Map<String, RecordedEntry> erasures = new LinkedHashMap<>();
        for (RecordedEntry entry : entries) {
            if (entry.fact() instanceof PersonalDataErased erasure) {
                erasures.put(
                        new PersonalMark(erasure.person(), "")
                                .erasedBy(entry.id().value())
                                .told(),
                        entry);
            }
        }
        return erasures;
    }

    /** An entry, or a change of it, in which an erasure reached something. */
    private void reached(RecordedEntry entry, Map<String, RecordedEntry> erasures) {
        EntryId of = entry.fact() instanceof EntryFact change ? change.entry() : entry.id();
        String text = EntryFormat.write(entry.entry());
        erasures.forEach((phrase, erasure) -> {
            boolean before = entry.position() < erasure.position();
            if (before && text.contains(phrase) && erasure.fact() instanceof PersonalDataErased fact) {
                file.find(of).filter(this::isAsked).ifPresent(s -> {
                    Change what = new Change(rows.row(s), erasure.id().value(), fact.reason());
                    if (!erased.contains(what)) {
                        erased.add(what);
                    }
                });
            }
        });
    }

    /** An entry is newly disputed once it and what disputes it are both on record, whichever came first. */
    private void disputes(RecordedEntry entry, Predicate<EntryId> disputedEntry) {
        file.find(entry.id()).ifPresent(s -> {
            for (Link link : entry.header().links()) {
                if (link.relation() == Relation.DISPUTES
                        && link.to() instanceof Target.OfEntry(EntryId id)
                        && disputedEntry.test(id)) {
                    file.find(id)
                            .filter(this::isAsked)
                            .ifPresent(of -> disputed.add(
                                    new Change(rows.row(of), entry.id().value(), rows.sentence(s))));
                }
            }
        });
    }

    /** Entries on record before the stretch that link to one of the stretch, as may be within one import. */
    private static List<RecordedEntry> disputingBefore(
            EntrySource source, List<RecordedEntry> between, long before, long cut) {
        return source.pointingAt(between.stream().map(RecordedEntry::id).toList(), cut).stream()
                .filter(e -> e.position() <= before && !(e.fact() instanceof EntryFact))
                .toList();
    }

    private boolean isAsked(Standing s) {
        return asked == null || asked.contains(s.id());
    }
}
