package org.decisionledger.projection.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.office.OfficeFact.OfficeHolderAppointed;
import org.decisionledger.core.office.OfficeFact.OfficeHolderDeparted;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.GovernanceStructureRevised;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Titles;
import org.decisionledger.projection.commitment.Undertaking.ChangeKind;
import org.decisionledger.projection.succession.Succeeded;
import org.decisionledger.projection.succession.Successions;
import org.jspecify.annotations.Nullable;

/** Finds the changes in the offices and bodies through which an undertaking has come. */
final class Events {

    private final CaseFile file;
    private final Titles titles;
    private final Passage passage;
    private final Successions successions;

    Events(CaseFile file, Passage passage, Successions successions) {
        this.file = file;
        this.titles = file.titles();
        this.passage = passage;
        this.successions = successions;
    }

    /** All of them, in order of occurrence of the first entry that tells each. */
    List<Event> all() {
        List<Event> events = new ArrayList<>();
        for (Standing s : file.valid(OfficeFact.class)) {
            if (s.fact() instanceof OfficeHolderAppointed f && passage.offices().contains(f.office())) {
                holder(events, s, ChangeKind.HOLDER_APPOINTED, f.office(), f.bodies(), f.holder());
            } else if (s.fact() instanceof OfficeHolderDeparted f
                    && passage.offices().contains(f.office())) {
                holder(events, s, ChangeKind.HOLDER_LEFT, f.office(), f.bodies(), f.holder());
            }
        }
        for (Standing s : file.valid(OrganisationFact.class)) {
            if (s.fact() instanceof GovernanceStructureRevised f) {
                governance(events, s, f);
            } else if (s.fact() instanceof OrganisationDisestablished f) {
                ended(events, s, f);
            }
        }
        successions(events);
        events.sort((a, b) ->
                CaseFile.BY_OCCURRENCE.compare(a.told().getFirst(), b.told().getFirst()));
        return events;
    }

    private void holder(
            List<Event> events,
            Standing s,
            ChangeKind kind,
            OfficeId office,
            List<OrganisationId> served,
            @Nullable String holder) {
        Set<OrganisationId> bodies = concerned(served, s.occurred());
        if (bodies.isEmpty()) {
            return;
        }
        String who = holder == null ? "a holder the entry does not tell from others" : "\"" + holder + "\"";
        String words = kind == ChangeKind.HOLDER_APPOINTED
                ? who + " was appointed to the office of " + titles.of(office) + " at " + names(bodies)
                : who + " left the office of " + titles.of(office) + " at " + names(bodies);
        events.add(new Event(kind, office, null, null, bodies, s.occurred(), s.byThen(), words, List.of(s)));
    }

    private void governance(List<Event> events, Standing s, GovernanceStructureRevised f) {
        Set<OrganisationId> bodies = concerned(List.of(f.organisation()), s.occurred());
        if (!bodies.isEmpty()) {
            String words = "the way " + titles.of(f.organisation()) + " was governed or managed changed: " + f.change();
            events.add(new Event(
                    ChangeKind.GOVERNANCE,
                    null,
                    f.organisation(),
                    null,
                    bodies,
                    s.occurred(),
                    s.byThen(),
                    words,
                    List.of(s)));
        }
    }

    private void ended(List<Event> events, Standing s, OrganisationDisestablished f) {
        if (passage.bodies().contains(f.organisation())
                && successions.after(f.organisation()).isEmpty()) {
            String words = titles.of(f.organisation()) + " came to an end, and no entry names a body that follows it";
            events.add(new Event(
                    ChangeKind.ENDED,
                    null,
                    f.organisation(),
                    null,
                    Set.of(f.organisation()),
                    s.occurred(),
                    s.byThen(),
                    words,
                    List.of(s)));
        }
    }

    /** One change for each body and the one that follows it, however many entries tell of it. */
    private void successions(List<Event> events) {
        for (OrganisationId body : passage.bodies()) {
            Map<String, List<Succeeded>> told = new LinkedHashMap<>();
            successions
                    .after(body)
                    .forEach(t -> told.computeIfAbsent(t.successor() + " " + t.only(), k -> new ArrayList<>())
                            .add(t));
            told.values().forEach(tellings -> events.add(succession(tellings)));
        }
    }

    private Event succession(List<Succeeded> tellings) {
        Succeeded first = tellings.getFirst();
        String words = titles.of(first.successor()) + " followed " + titles.of(first.predecessor()) + " ("
                + first.change().words() + ", "
                + switch (first.known()) {
                    case STATED -> "stated";
                    case INFERRED -> "inferred";
                    case UNKNOWN -> "how it is known is not recorded";
                }
                + ")" + (first.whole() ? "" : ", in this only: " + first.only());
        List<Standing> entries =
                tellings.stream().map(Succeeded::entry).distinct().toList();
        boolean certain = entries.stream().anyMatch(s -> s.byThen() == Answer.YES);
        return new Event(
                first.whole() ? ChangeKind.SUCCESSION : ChangeKind.PART_MOVED,
                null,
                first.predecessor(),
                first.successor(),
                new TreeSet<>(List.of(first.predecessor(), first.successor())),
                first.date(),
                certain ? Answer.YES : Answer.POSSIBLY,
                words,
                entries);
    }

    /** Of these bodies, groups by their members, those that the undertaking had come to by {@code date}. */
    private Set<OrganisationId> concerned(List<OrganisationId> served, @Nullable Edtf date) {
        Set<OrganisationId> bodies = new TreeSet<>();
        for (OrganisationId body : served) {
            for (OrganisationId member : titles.membersOf(body)) {
                if (passage.bodies().contains(member) && !passage.beforeItCameTo(member, date)) {
                    bodies.add(member);
                }
            }
        }
        return bodies;
    }

    private String names(Set<OrganisationId> bodies) {
        return bodies.stream().map(titles::of).collect(Collectors.joining("; "));
    }
}
