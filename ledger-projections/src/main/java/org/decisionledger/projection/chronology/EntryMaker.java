package org.decisionledger.projection.chronology;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/** Adds to a row what it is sorted, shown and found by in a chronology. */
final class EntryMaker {

    private final CaseFile file;
    private final Bodies bodies;

    EntryMaker(CaseFile file, Bodies bodies) {
        this.file = file;
        this.bodies = bodies;
    }

    ChronologyEntry entry(Standing s, TimelineRow row) {
        Edtf occurred = s.occurred();
        Lane lane = Lane.of(s.fact());
        OrganisationId actor = s.header().by().organisation();
        Lateness lateness = Lateness.of(occurred, row.recordedAt());
        return new ChronologyEntry(
                row,
                occurred,
                sortDate(occurred),
                Precisions.inWords(occurred),
                lane,
                actor == null ? null : bodies.of(actor),
                lateness,
                values(s, row, lane, lateness != null && lateness.late()));
    }

    private Map<Facet, Set<String>> values(Standing s, TimelineRow row, Lane lane, boolean late) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        values.put(Facet.BODY, named(s, OrganisationId.class::isInstance));
        values.put(Facet.POST, named(s, OfficeId.class::isInstance));
        values.put(Facet.KIND, Set.of(row.type()));
        values.put(Facet.LANE, Set.of(lane.written()));
        values.put(Facet.PROCUREMENT, named(s, ProcurementId.class::isInstance));
        Set<String> issues = Issues.of(s, file);
        values.put(Facet.ISSUE, issues);
        values.put(Facet.PARTY, party(s.header()));
        values.put(Facet.STATUS, row.marks().stream().map(Mark::name).collect(Collectors.toCollection(TreeSet::new)));
        values.put(
                Facet.SOURCE,
                s.header().sources().stream()
                        .map(source -> source.document().value())
                        .collect(Collectors.toCollection(TreeSet::new)));
        values.put(Facet.ONLY, only(s, row, late, issues.isEmpty()));
        return values;
    }

    private Set<String> only(Standing s, TimelineRow row, boolean late, boolean unassigned) {
        Set<String> only = new TreeSet<>();
        add(only, Only.GAPS, row.has(Mark.GAP));
        add(only, Only.FLAGGED, row.has(Mark.DISPUTED) || row.has(Mark.CONFLICTS));
        add(only, Only.LATE, late);
        add(only, Only.UNASSIGNED, unassigned);
        add(only, Only.UNEVALUATED, !Issues.weighed(s, file));
        return only;
    }

    private static void add(Set<String> only, Only value, boolean holds) {
        if (holds) {
            only.add(value.written());
        }
    }

    private Set<String> named(Standing s, Predicate<ThingId> wanted) {
        return file.namedIn(s).stream()
                .filter(wanted)
                .map(ThingId::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> party(Header header) {
        if (header.account() != null) {
            return Set.of(header.account().of().value());
        }
        return header.by().organisation() == null
                ? Set.of()
                : Set.of(Objects.requireNonNull(header.by().organisation()).value());
    }

    /** What is only known to have happened by a date is sorted at that date, as timelines are. */
    private static String sortDate(@Nullable Edtf occurred) {
        if (occurred == null) {
            return "";
        }
        if (occurred.bounds().earliest() instanceof Side.Known(Instant at)) {
            return day(at);
        }
        return occurred.bounds().latest() instanceof Side.Known(Instant end) ? day(end.minusNanos(1)) : "";
    }

    private static String day(Instant at) {
        return at.atZone(Edtf.DEFAULT_ZONE).toLocalDate().toString();
    }
}
