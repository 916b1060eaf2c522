package org.decisionledger.projection.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.ConditionId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.commitment.Undertaking;
import org.decisionledger.projection.commitment.Undertakings;
import org.decisionledger.projection.gate.ConditionLines;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.sheet.DecisionSheet.Arising;
import org.decisionledger.projection.sheet.DecisionSheet.Commitment;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;

/** The conditions of a decision and of the contract it awards, and the commitments that entries tie to it. */
final class ArisingFrom {

    private final DecisionId decision;
    private final CaseFile file;
    private final Set<EntryId> own = new HashSet<>();

    private ArisingFrom(DecisionId decision, CaseFile file) {
        this.decision = decision;
        this.file = file;
        file.valid().stream().filter(s -> isOn(s, decision)).map(Standing::id).forEach(own::add);
    }

    static Arising of(EntrySource source, DecisionId decision, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(decision));
        Set<ThingId> conditioned = new LinkedHashSet<>(List.of(decision));
        gathering.fold().valid(InterimAwardApproved.class).stream()
                .map(s -> (InterimAwardApproved) s.fact())
                .filter(f -> f.decision().equals(decision))
                .map(InterimAwardApproved::contract)
                .filter(Objects::nonNull)
                .forEach(conditioned::add);
        Gathering about = new Gathering(source, asOf).naming(conditioned);
        about.naming(about.thingsNamed(
                s -> s.fact() instanceof ConditionAttached f && conditioned.contains(f.to()),
                ConditionId.class::isInstance));
        CaseFile conditions = about.linked().fold();
        ConditionLines lines = new ConditionLines(conditions, new RowMaker(conditions));
        List<Line> all = conditioned.stream()
                .flatMap(t -> lines.of(t).stream())
                .distinct()
                .toList();
        return new Arising(all, new ArisingFrom(decision, gathering.linked().fold()).commitments(source, asOf));
    }

    private static boolean isOn(Standing s, DecisionId decision) {
        return s.fact() instanceof DecisionFact f && f.decision().equals(decision)
                || s.fact() instanceof PaperTabled p && p.decisions().contains(decision);
    }

    private List<Commitment> commitments(EntrySource source, AsOf asOf) {
        Map<CommitmentId, List<Statement>> ties = ties();
        return Undertakings.all(source, ties.keySet(), null, asOf).stream()
                .map(u -> commitment(u, ties.getOrDefault(new CommitmentId(u.commitment()), List.of())))
                .toList();
    }

    /** By links of the decision's entries, and by links of the entries that make a commitment. */
    private Map<CommitmentId, List<Statement>> ties() {
        Map<CommitmentId, List<Statement>> ties = new LinkedHashMap<>();
        for (Standing s : file.valid()) {
            for (Link link : s.header().links()) {
                if (!ties(link.relation())) {
                    continue;
                }
                if (own.contains(s.id())) {
                    made(link.to())
                            .forEach(c -> tie(
                                    ties,
                                    c,
                                    "The decision's entry " + link.relation().words() + " it.",
                                    s));
                }
                if (s.fact() instanceof CommitmentMade made && pointsHere(link.to())) {
                    tie(ties, made.commitment(), "It " + link.relation().words() + " the decision.", s);
                }
            }
        }
        return ties;
    }

    private Stream<CommitmentId> made(Target target) {
        return switch (target) {
            case Target.OfThing(ThingId thing) -> thing instanceof CommitmentId c ? Stream.of(c) : Stream.of();
            case Target.OfEntry(EntryId id) ->
                file.find(id).stream()
                        .filter(s -> !s.withdrawn())
                        .map(Standing::fact)
                        .filter(CommitmentMade.class::isInstance)
                        .map(f -> ((CommitmentMade) f).commitment());
        };
    }

    private boolean pointsHere(Target target) {
        return switch (target) {
            case Target.OfThing(ThingId thing) -> thing.equals(decision);
            case Target.OfEntry(EntryId id) -> own.contains(id);
        };
    }

    private static void tie(Map<CommitmentId, List<Statement>> ties, CommitmentId c, String words, Standing s) {
        ties.computeIfAbsent(c, k -> new ArrayList<>()).add(new Statement(words, List.of(s.id().value())));
    }

    /** Whether such a link says that one came of the other; to speak of the same or against it is not that. */
    private static boolean ties(Relation relation) {
        return switch (relation) {
            case RESPONDS_TO, IMPLEMENTS, FOLLOWS_UP, COMMITS_TO, CONDITIONS, TRIGGERS, FOLLOWS, ACCEPTS -> true;
            case COMMUNICATES, DISCHARGES, INHERITS, DELEGATES_TO, JUSTIFIES, CONSIDERS, SELECTS -> true;
            case REJECTS, SUPERSEDES, AMENDS, EXTENDS, SUCCEEDS, ACTS_FOR, REPEATS, ESCALATES -> true;
            case DISPUTES, EVIDENCES, CONFLICTS_WITH, DESCRIBES_THE_SAME_AS, IS_UNKNOWN_BECAUSE, BEARS_ON -> false;
        };
    }

    private static Commitment commitment(Undertaking u, List<Statement> ties) {
        return new Commitment(
                u.commitment(),
                u.title(),
                ties,
                u.made().stream().map(Undertaking.Telling::when).distinct().collect(Collectors.joining("; or ")),
                u.holding().words().words(),
                u.due(),
                u.state(),
                u.open());
    }
}
