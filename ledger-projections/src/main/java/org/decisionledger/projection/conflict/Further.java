package org.decisionledger.projection.conflict;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.delegation.DelegationFact.DelegationProposed;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementTimetableSet;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DelegationId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Trait;

/**
 * How far some detectors see beyond the entries that name a thing and those linked with them: from a paper to all that
 * cites it and to the meetings it came before, from a contract to the timetables of the procurements that are to follow
 * it, from a delegation to what is asked in the papers that propose it.
 */
final class Further {

    private Further() {}

    /** The further things on which something else may be found because of these entries. */
    static Set<ThingId> touched(List<Entry> versions, EntrySource source, long cut) {
        Set<ThingId> things = new HashSet<>();
        Set<ThingId> named = new HashSet<>();
        for (Entry e : versions) {
            things.addAll(documents(e));
            e.header().links().forEach(link -> {
                if (link.to() instanceof Target.OfThing(ThingId thing)) {
                    things.add(thing);
                }
            });
            named.addAll(Detecting.namedIn(e));
            if (e.fact() instanceof DecisionSought || e.fact() instanceof RecommendationIssued) {
                documents(e)
                        .forEach(d -> things.addAll(named(proposing(d, source, cut), DelegationId.class::isInstance)));
            }
        }
        Trait tabled = Trait.kind(PaperTabled.class);
        things.addAll(named(naming(some(named, MeetingId.class), tabled, source, cut), DocumentId.class::isInstance));
        Trait registered = Trait.kind(ProcurementRegistered.class);
        things.addAll(
                named(naming(some(named, ProcurementId.class), registered, source, cut), ContractId.class::isInstance));
        return things;
    }

    /** Adds what detectors need to see of these things besides; returns {@code gathering}. */
    static Gathering gather(Gathering gathering, Collection<? extends ThingId> things, EntrySource source) {
        long cut = gathering.cut();
        Set<ThingId> papers = some(things, DocumentId.class);
        Set<ThingId> meetings =
                named(naming(papers, Trait.kind(PaperTabled.class), source, cut), MeetingId.class::isInstance);
        Set<ThingId> procurements = named(
                naming(some(things, ContractId.class), Trait.kind(ProcurementRegistered.class), source, cut),
                ProcurementId.class::isInstance);
        Set<ThingId> delegations = some(things, DelegationId.class);
        if (!delegations.isEmpty()) {
            readings(source.naming(delegations, cut)).forEach(e -> papers.addAll(documents(e)));
        }
        papers.forEach(paper -> gathering.with(source.citing(paper, cut, Integer.MAX_VALUE)));
        if (!meetings.isEmpty()) {
            gathering.naming(meetings);
        }
        if (!procurements.isEmpty()) {
            gathering.naming(procurements, List.of(Trait.kind(ProcurementTimetableSet.class)));
        }
        return gathering;
    }

    private static List<RecordedEntry> naming(Set<ThingId> things, Trait kind, EntrySource source, long cut) {
        return things.isEmpty() ? List.of() : source.naming(things, List.of(kind), cut);
    }

    private static List<RecordedEntry> proposing(ThingId paper, EntrySource source, long cut) {
        return source.citing(paper, cut, Integer.MAX_VALUE).stream()
                .filter(e -> readings(List.of(e)).anyMatch(r -> r.fact() instanceof DelegationProposed))
                .toList();
    }

    private static Set<ThingId> named(Collection<RecordedEntry> entries, Predicate<ThingId> which) {
        return readings(entries)
                .flatMap(e -> Detecting.namedIn(e).stream())
                .filter(which)
                .collect(Collectors.toSet());
    }

    /** Each entry as it was recorded, a correction as it restates. */
    private static Stream<Entry> readings(Collection<RecordedEntry> entries) {
        return entries.stream().map(e -> {
            Entry restated = Mentions.restated(e.entry());
            return restated == null ? e.entry() : restated;
        });
    }

    private static List<DocumentId> documents(Entry e) {
        return e.header().sources().stream().map(Source::document).distinct().toList();
    }

    private static Set<ThingId> some(Collection<? extends ThingId> things, Class<? extends ThingId> kind) {
        return things.stream().filter(kind::isInstance).collect(Collectors.toSet());
    }
}
