package org.decisionledger.projection.chronology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.conflict.Conflicts;
import org.decisionledger.projection.gap.ImpliedGaps;
import org.decisionledger.projection.gap.MissingOnTimeline;
import org.decisionledger.projection.sentence.Sentences;
import org.decisionledger.projection.succession.Successions;
import org.decisionledger.projection.timeline.InCommon;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/** Works out the chronology of a thing: a pure function of the entries and the moment asked about. */
public final class Chronologies {

    private Chronologies() {}

    /** Everything entered about {@code thing}. */
    public static Chronology of(EntrySource source, ThingId thing, AsOf asOf) {
        return of(source, thing, List.of(), asOf);
    }

    /** The same of a body and of all bodies it follows as a whole; rows that come in through those are marked. */
    public static Chronology withPredecessors(EntrySource source, OrganisationId body, AsOf asOf) {
        return of(source, body, Successions.around(source, List.of(body), asOf).predecessors(body), asOf);
    }

    private static Chronology of(
            EntrySource source, ThingId thing, Collection<OrganisationId> predecessors, AsOf asOf) {
        Set<ThingId> asked = new LinkedHashSet<>(List.of(thing));
        asked.addAll(predecessors);
        Gathering gathering = InCommon.gather(new Gathering(source, asOf).naming(asked));
        ImpliedGaps.gatherAround(gathering.linked());
        Set<ThingId> meetings = gathering.thingsNamed(MeetingId.class::isInstance);
        CaseFile file = gathering
                .naming(meetings, List.of(Trait.kind(MeetingHeld.class)))
                .fold();
        RowMaker rows = new RowMaker(file, Conflicts.found(asked, source, asOf));
        List<Standing> own = new ArrayList<>();
        List<TimelineRow> told = new ArrayList<>();
        for (Standing s : file.all()) {
            TimelineRow row = row(s, thing, predecessors, file, rows);
            if (row != null) {
                own.add(s);
                told.add(row);
            }
        }
        Set<OrganisationId> named = bodies(own, file);
        Bodies bodies = new Bodies(named, source, asOf);
        EntryMaker maker = new EntryMaker(file, bodies);
        List<ChronologyEntry> entries = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            entries.add(maker.entry(own.get(i), told.get(i)));
        }
        return new Chronology(
                thing.value(),
                file.titles().of(thing),
                asOf,
                gathering.cut(),
                List.copyOf(entries),
                new MissingOnTimeline(file, own).all(),
                TurningPoints.of(file, rows),
                recordedOn(entries),
                titles(entries, file),
                bodies.predecessors(named));
    }

    private static @Nullable TimelineRow row(
            Standing s, ThingId thing, Collection<OrganisationId> predecessors, CaseFile file, RowMaker rows) {
        Set<ThingId> named = file.namedIn(s);
        if (named.contains(thing)) {
            return InCommon.linked(rows.row(s), s, file, rows);
        }
        return predecessors.stream()
                .filter(named::contains)
                .findFirst()
                .map(p -> InCommon.linked(rows.row(s), s, file, rows)
                        .via(file.titles().of(p) + ", a predecessor of "
                                + file.titles().of(thing)))
                .orElse(null);
    }

    private static Set<OrganisationId> bodies(List<Standing> own, CaseFile file) {
        Set<OrganisationId> bodies = new TreeSet<>();
        for (Standing s : own) {
            for (ThingId thing : file.namedIn(s)) {
                if (thing instanceof OrganisationId body) {
                    bodies.add(body);
                }
            }
        }
        return bodies;
    }

    private static List<String> recordedOn(List<ChronologyEntry> entries) {
        return entries.stream()
                .map(e -> e.row().recordedAt().atZone(Edtf.DEFAULT_ZONE).toLocalDate())
                .distinct()
                .sorted()
                .map(Object::toString)
                .toList();
    }

    private static Map<String, String> titles(List<ChronologyEntry> entries, CaseFile file) {
        Map<String, String> titles = new TreeMap<>();
        for (Mark mark : Mark.values()) {
            titles.put(mark.name(), mark.label());
        }
        for (Lane lane : Lane.values()) {
            titles.put(lane.written(), lane.words());
        }
        for (Only only : Only.values()) {
            titles.put(only.written(), only.words());
        }
        Set<String> things = new TreeSet<>();
        for (ChronologyEntry entry : entries) {
            titles.putIfAbsent(entry.row().type(), Sentences.kind(entry.row().type()));
            things.addAll(entry.values().values().stream()
                    .flatMap(Set::stream)
                    .filter(value -> value.indexOf(':') > 0)
                    .collect(Collectors.toSet()));
        }
        things.forEach(id -> titles.put(id, file.titles().of(ThingId.parse(id))));
        return titles;
    }
}
