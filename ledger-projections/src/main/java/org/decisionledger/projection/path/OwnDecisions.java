package org.decisionledger.projection.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.path.DecisionPath.Body;
import org.decisionledger.projection.path.DecisionPath.OwnDecision;
import org.decisionledger.projection.path.DecisionPath.Stop;
import org.decisionledger.projection.timeline.InCommon;
import org.decisionledger.projection.timeline.Statement;

/** Each body's own decision, also where several sat together. */
final class OwnDecisions {

    private final CaseFile file;
    private final List<Stop> stops;

    /** @param stops every stop on the way; those by which a body decided {@code decision} are taken */
    OwnDecisions(DecisionId decision, CaseFile file, List<Stop> stops) {
        this.file = file;
        this.stops = stops.stream()
                .filter(s -> DecisionPaths.decides(s.act()))
                .filter(s -> file.namedIn(standing(s)).contains(decision))
                .toList();
    }

    List<OwnDecision> all() {
        List<OwnDecision> all = new ArrayList<>();
        for (Stop stop : stops) {
            for (Body body : stop.bodies()) {
                all.add(new OwnDecision(
                        body,
                        members(new OrganisationId(body.id())),
                        stop,
                        InCommon.others(standing(stop), file).stream()
                                .map(s -> s.id().value())
                                .toList()));
            }
        }
        return all;
    }

    private List<Body> members(OrganisationId body) {
        Set<OrganisationId> members = file.titles().membersOf(body);
        return members.contains(body)
                ? List.of()
                : members.stream().map(this::body).toList();
    }

    /** For meetings in common on this decision: who decided for itself, and of whom no entry shows it. */
    List<Statement> inCommon(List<Standing> meetings) {
        Set<Statement> statements = new LinkedHashSet<>();
        for (Standing s : meetings) {
            if (s.fact() instanceof MeetingHeld held && Boolean.TRUE.equals(held.inCommon())) {
                statements.add(inCommon(s, held));
            }
        }
        return List.copyOf(statements);
    }

    private Statement inCommon(Standing s, MeetingHeld held) {
        Set<OrganisationId> sat = new TreeSet<>();
        held.bodies().forEach(b -> sat.addAll(file.titles().membersOf(b)));
        Set<OrganisationId> decided = new TreeSet<>();
        Set<String> entries = new LinkedHashSet<>(List.of(s.id().value()));
        for (Stop stop : stops) {
            stop.bodies().forEach(b -> decided.add(new OrganisationId(b.id())));
            entries.add(stop.row().entry());
        }
        List<String> without = sat.stream()
                .filter(b -> !decided.contains(b))
                .map(file.titles()::of)
                .toList();
        String words = sat.size() + " bodies sat in common, each to decide for itself: " + held.title() + ". "
                + (without.isEmpty()
                        ? "An entry shows the own decision of each."
                        : "No entry shows the own decision of: " + String.join("; ", without) + ".");
        return new Statement(words, List.copyOf(entries));
    }

    private Standing standing(Stop stop) {
        return file.find(new EntryId(stop.row().entry())).orElseThrow();
    }

    private Body body(OrganisationId body) {
        return new Body(body.value(), file.titles().of(body));
    }
}
