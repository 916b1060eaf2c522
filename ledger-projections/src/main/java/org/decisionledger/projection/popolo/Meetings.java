package org.decisionledger.projection.popolo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingCalled;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.meeting.MeetingFact.PartyRepresented;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.interchange.Outgoing;
import org.decisionledger.projection.ocds.publish.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Meetings as events. A meeting of several bodies is one event with a part for each of them, since each meets and decides
 * in its own right. A meeting that is only called has no date: that it was held is another matter.
 */
final class Meetings {

    private final Outgoing out;
    private final Cited cited;
    private final Map<MeetingId, List<Standing>> told = new LinkedHashMap<>();

    Meetings(Outgoing out, Cited cited) {
        this.out = out;
        this.cited = cited;
        for (Standing s : out.entries(MeetingFact.class)) {
            if (s.fact() instanceof MeetingHeld || s.fact() instanceof MeetingCalled) {
                told.computeIfAbsent(((MeetingFact) s.fact()).meeting(), k -> new ArrayList<>())
                        .add(s);
            }
        }
    }

    /** Each meeting, followed by its parts. */
    List<Map<String, Object>> events() {
        List<Map<String, Object>> events = new ArrayList<>();
        told.forEach((meeting, entries) -> {
            Set<OrganisationId> bodies = bodies(meeting);
            events.add(event(
                    meeting, entries, bodies.size() == 1 ? bodies.iterator().next() : null, false));
            if (bodies.size() > 1) {
                bodies.forEach(body -> events.add(event(meeting, entries, body, true)));
            }
        });
        return events;
    }

    /** The part of a meeting that belongs to {@code body}: the whole, where it is a meeting of that body alone. */
    @Nullable
    String eventOf(@Nullable MeetingId meeting, @Nullable OrganisationId body) {
        if (meeting == null) {
            return null;
        }
        Set<OrganisationId> bodies = bodies(meeting);
        return body != null && bodies.size() > 1 && bodies.contains(body) ? part(meeting, body) : meeting.value();
    }

    /** The one body that meets, where it is one. */
    @Nullable
    String bodyOf(@Nullable MeetingId meeting) {
        Set<OrganisationId> bodies = meeting == null ? Set.of() : bodies(meeting);
        return bodies.size() == 1 ? bodies.iterator().next().value() : null;
    }

    void tellWhatHasNoPlace() {
        for (Standing s : out.entries(MeetingFact.class)) {
            switch ((MeetingFact) s.fact()) {
                case MeetingHeld f -> {}
                case MeetingCalled f -> {}
                case PaperTabled f -> out.noPlace(s, "Popolo has no term for papers before a meeting");
                case PartyRepresented f -> out.noPlace(s, "Popolo names persons at a meeting, and no entry does");
            }
        }
    }

    private Set<OrganisationId> bodies(MeetingId meeting) {
        Set<OrganisationId> bodies = new LinkedHashSet<>();
        for (Standing s : told.getOrDefault(meeting, List.of())) {
            switch (s.fact()) {
                case MeetingHeld f -> bodies.addAll(f.bodies());
                case MeetingCalled f -> bodies.addAll(f.bodies());
                case Object other -> {}
            }
        }
        return bodies;
    }

    private Map<String, Object> event(
            MeetingId meeting, List<Standing> entries, @Nullable OrganisationId body, boolean part) {
        List<Standing> held =
                entries.stream().filter(s -> s.fact() instanceof MeetingHeld).toList();
        Members extra = new Members();
        Members event = new Members()
                .with("id", part && body != null ? part(meeting, body) : meeting.value())
                .with("name", cited.title(meeting))
                .with("classification", "meeting")
                .with("organization_id", body == null ? null : body.value())
                .with("parent_id", part ? meeting.value() : null)
                .with("status", held.isEmpty() ? "called; no entry says that it was held" : null)
                .with("location", place(held));
        ReducedDates.told("start_date", held, event, extra);
        extra.with("planned", planned(entries)).with("in_common", inCommon(held));
        return event.with("sources", cited.sources(entries))
                .with("extra", extra)
                .map();
    }

    private static String part(MeetingId meeting, OrganisationId body) {
        return meeting.value() + "/" + body.value();
    }

    private static @Nullable String place(List<Standing> held) {
        Set<String> places = new LinkedHashSet<>();
        held.forEach(s -> {
            if (((MeetingHeld) s.fact()).place() != null) {
                places.add(String.valueOf(PlainText.of(((MeetingHeld) s.fact()).place())));
            }
        });
        return places.size() == 1 ? places.iterator().next() : null;
    }

    private static List<String> planned(List<Standing> entries) {
        List<String> planned = new ArrayList<>();
        for (Standing s : entries) {
            if (s.fact() instanceof MeetingCalled f && f.planned() != null) {
                planned.add(f.planned().text());
            }
        }
        return planned;
    }

    private static @Nullable Boolean inCommon(List<Standing> held) {
        return held.stream().anyMatch(s -> Boolean.TRUE.equals(((MeetingHeld) s.fact()).inCommon())) ? true : null;
    }
}
