package org.decisionledger.projection.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.procurement.ProcurementFact.EngagementHeld;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.thing.ConditionId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.RuleId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Titles;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.gate.ConditionLines;
import org.decisionledger.projection.path.DecisionPath.Act;
import org.decisionledger.projection.path.DecisionPath.Body;
import org.decisionledger.projection.path.DecisionPath.Stop;
import org.decisionledger.projection.timeline.Episode;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.TimelineRow;

/** Works out the path of a decision: a pure function of the entries and the moment asked about. */
public final class DecisionPaths {

    private static final List<Trait> RULES_AND_GROUPS =
            List.of(Trait.kind(DecisionRuleSet.class), Trait.kind(OrganisationRegistered.class));

    private final DecisionId decision;
    private final CaseFile file;
    private final RowMaker rows;
    private final List<Standing> own;
    private final Set<MeetingId> meetings = new HashSet<>();
    private final Set<DocumentId> papers = new HashSet<>();

    private DecisionPaths(DecisionId decision, CaseFile file) {
        this.decision = decision;
        this.file = file;
        this.rows = new RowMaker(file);
        this.own = file.valid().stream().filter(s -> isOn(s, decision)).toList();
        for (Standing s : own) {
            file.namedIn(s).stream()
                    .filter(MeetingId.class::isInstance)
                    .map(MeetingId.class::cast)
                    .forEach(meetings::add);
            papers.addAll(papers(s));
        }
    }

    /** The path of {@code decision} as the record stood at {@code asOf}. Empty parts where nothing is recorded. */
    public static DecisionPath of(EntrySource source, DecisionId decision, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(decision));
        gathering.naming(gathering.thingsNamed(s -> isOn(s, decision), MeetingId.class::isInstance));
        gathering.naming(gathering.thingsNamed(
                s -> s.fact() instanceof ConditionAttached f && f.to().equals(decision),
                ConditionId.class::isInstance));
        // once to bring in what the decision's entries are linked with, once so that those are shown with their links
        gathering.linked();
        CaseFile file = withRules(gathering, decision).linked().fold();
        return new DecisionPaths(decision, file).path(asOf, gathering.cut());
    }

    /**
     * Adds the rules that may require a stop: those that entries on the decision name, and those of the bodies at hand, of
     * the groups they belong to and of the members of each.
     */
    private static Gathering withRules(Gathering gathering, DecisionId decision) {
        gathering.naming(
                gathering.thingsNamed(s -> isOn(s, decision), RuleId.class::isInstance),
                List.of(Trait.kind(DecisionRuleSet.class)));
        Set<ThingId> done = new HashSet<>();
        Set<ThingId> next = gathering.thingsNamed(OrganisationId.class::isInstance);
        while (!next.isEmpty()) {
            gathering.naming(next, RULES_AND_GROUPS);
            done.addAll(next);
            Titles titles = gathering.fold().titles();
            Set<ThingId> found = new HashSet<>();
            for (ThingId body : done) {
                found.addAll(titles.circleOf((OrganisationId) body));
                found.addAll(titles.membersOf((OrganisationId) body));
            }
            found.removeAll(done);
            next = found;
        }
        return gathering;
    }

    private DecisionPath path(AsOf asOf, long cut) {
        List<Stop> stops = stops();
        OwnDecisions separate = new OwnDecisions(decision, file, stops);
        return new DecisionPath(
                decision.value(),
                file.titles().of(decision),
                asOf,
                cut,
                stops,
                separate.all(),
                separate.inCommon(heldMeetings()),
                new RequiredStops(file, own, stops).all(),
                new ConditionLines(file, rows).of(decision));
    }

    private List<Standing> heldMeetings() {
        return file.valid().stream()
                .filter(s -> s.fact() instanceof MeetingHeld f && meetings.contains(f.meeting()))
                .toList();
    }

    /** An entry that is on the decision itself. */
    private static boolean isOn(Standing s, DecisionId decision) {
        return s.fact() instanceof DecisionFact f && f.decision().equals(decision)
                || s.fact() instanceof PaperTabled p && p.decisions().contains(decision)
                || s.fact() instanceof RecommendationIssued r && decision.equals(r.decision())
                || s.fact() instanceof GatewayRecommended g && decision.equals(g.decision())
                || s.fact() instanceof GatewayDecided d && decision.equals(d.decision());
    }

    private static List<DocumentId> papers(Standing s) {
        if (s.fact() instanceof InterimAwardApproved f) {
            return Stream.ofNullable(f.paper()).toList();
        } else if (s.fact() instanceof OptionsTabled f) {
            return Stream.ofNullable(f.paper()).toList();
        } else if (s.fact() instanceof DecisionSought f) {
            return Stream.ofNullable(f.paper()).toList();
        }
        return s.fact() instanceof PaperTabled f ? List.of(f.paper()) : List.of();
    }

    private List<Stop> stops() {
        Stops told = new Stops(file);
        List<Standing> onTheWay = file.valid().stream().filter(this::onTheWay).toList();
        List<Stop> stops = new ArrayList<>();
        for (Episode episode : Episode.of(onTheWay, file, rows)) {
            Standing s = file.find(new EntryId(episode.row().entry())).orElseThrow();
            for (Stops.Told one : told.of(s)) {
                stops.add(stop(one, episode));
            }
        }
        return stops;
    }

    private Stop stop(Stops.Told told, Episode episode) {
        return new Stop(
                episode.row().when(),
                told.act(),
                told.bodies().stream().map(this::body).toList(),
                told.text(),
                told.vote(),
                told.positions(),
                told.outcome(),
                episode.row(),
                episode.alsoTold().stream().map(TimelineRow::entry).toList());
    }

    private Body body(OrganisationId body) {
        return new Body(body.value(), file.titles().of(body));
    }

    private boolean onTheWay(Standing s) {
        if (own.contains(s)) {
            return true;
        }
        if (s.fact() instanceof MeetingFact f) {
            return f instanceof PaperTabled p
                    ? papers.contains(p.paper()) || linked(s)
                    : meetings.contains(f.meeting());
        }
        return (s.fact() instanceof EngagementHeld
                        || s.fact() instanceof RecommendationIssued
                        || s.fact() instanceof GatewayRecommended)
                && linked(s);
    }

    /** Linked, in either direction, with an entry on the decision or with the decision. */
    private boolean linked(Standing s) {
        Set<String> targets = new LinkedHashSet<>();
        own.forEach(o -> targets.add(o.id().value()));
        targets.add(decision.value());
        boolean from = s.header().links().stream().anyMatch(l -> targets.contains(l.to().text()));
        return from
                || own.stream()
                        .flatMap(o -> o.header().links().stream())
                        .map(l -> l.to() instanceof Target.OfEntry(EntryId id) ? id : null)
                        .filter(Objects::nonNull)
                        .anyMatch(id -> id.equals(s.id()));
    }

    /** Acts by which a body decides in its own right. */
    static boolean decides(Act act) {
        return act == Act.DECIDED || act == Act.APPROVED;
    }
}
