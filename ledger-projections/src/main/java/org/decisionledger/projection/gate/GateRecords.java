package org.decisionledger.projection.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.procurement.ProcurementFact.AssuranceRatingGiven;
import org.decisionledger.core.procurement.ProcurementFact.EvaluationFrameworkSet;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.thing.ConditionId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.timeline.RowMaker;

/** Works out how a procurement stands at its gates: a pure function of the entries and the moment asked about. */
public final class GateRecords {

    private final ProcurementId procurement;
    private final CaseFile file;
    private final RowMaker rows;
    private final GateOrder order = new GateOrder();
    private final List<Standing> own;
    private final List<Standing> rules;
    private final Map<ConditionId, List<Standing>> conditions;

    private GateRecords(ProcurementId procurement, CaseFile file) {
        this.procurement = procurement;
        this.file = file;
        this.rows = new RowMaker(file);
        this.own = file.valid().stream().filter(s -> isOwn(s, procurement)).toList();
        this.rules = rulesOfTheBuyers();
        this.conditions = new ConditionLines(file, rows).about();
        this.conditions.values().removeIf(entries -> !belongs(entries));
        nameGates();
    }

    /** The gates of {@code procurement}, its ratings and what stayed open, as the record stood at {@code asOf}. */
    public static GateRecord of(EntrySource source, ProcurementId procurement, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(procurement));
        gathering.naming(gathering.thingsNamed(
                s -> isOwn(s, procurement), t -> t instanceof DecisionId || t instanceof ConditionId));
        gathering.naming(
                gathering.thingsNamed(s -> s.fact() instanceof ConditionAttached, ConditionId.class::isInstance));
        Set<ThingId> buyers = gathering.thingsNamed(
                s -> isOwn(s, procurement)
                        && (s.fact() instanceof ProcurementRegistered || s.fact() instanceof GatewayRecommended),
                OrganisationId.class::isInstance);
        CaseFile file = gathering
                .naming(buyers, List.of(Trait.kind(DecisionRuleSet.class)))
                .linked()
                .fold();
        return new GateRecords(procurement, file).record(asOf, gathering.cut());
    }

    private GateRecord record(AsOf asOf, long cut) {
        Evaluation evaluation = new Evaluation(own, order);
        RatingLines ratings = new RatingLines(file, rows, evaluation, order, conditions);
        List<BearingLine> lines = new ArrayList<>(ratings.lines());
        ConditionLines told = new ConditionLines(file, rows);
        conditions.forEach((id, entries) -> lines.add(bearing(told.line(id, entries), entries)));
        return new GateRecord(
                procurement.value(),
                file.titles().of(procurement),
                asOf,
                cut,
                evaluation.frameworks(rows),
                ratings.sideBySide(),
                new GatesTold(file, rows, order, own, rules, lines).gates(),
                lines.stream().map(BearingLine::line).toList(),
                evaluation.remarks());
    }

    private BearingLine bearing(Line line, List<Standing> entries) {
        int raised = order.indexOf(line.raisedAt());
        for (Standing s : own) {
            if (raised < 0
                    && s.fact() instanceof GatewayRecommended f
                    && f.conditions().contains(id(line))) {
                raised = order.indexOf(f.gate());
            } else if (raised < 0
                    && s.fact() instanceof GatewayDecided f
                    && f.carried().contains(id(line))) {
                raised = order.indexOf(f.gate());
            }
        }
        return new BearingLine(
                line,
                raised,
                order.exactly(line.dueAt()),
                ConditionLines.first(entries),
                ConditionState.of(entries).closedBy());
    }

    private static ConditionId id(Line line) {
        return new ConditionId(line.id());
    }

    private static boolean isOwn(Standing s, ProcurementId procurement) {
        return s.fact() instanceof ProcurementFact f && f.procurement().equals(procurement);
    }

    /** A condition of the procurement, of a decision at one of its gates, or that an entry on a gate names. */
    private boolean belongs(List<Standing> entries) {
        Set<ThingId> things = new HashSet<>(Set.of(procurement));
        for (Standing s : own) {
            if (s.fact() instanceof GatewayRecommended f) {
                things.addAll(f.conditions());
                if (f.decision() != null) {
                    things.add(f.decision());
                }
            } else if (s.fact() instanceof GatewayDecided f) {
                things.addAll(f.carried());
                if (f.decision() != null) {
                    things.add(f.decision());
                }
            }
        }
        return ConditionLines.attached(entries)
                .anyMatch(f -> things.contains(f.to()) || things.contains(f.condition()));
    }

    /** Rules of the bodies that buy, from a document that entries about this procurement cite as well. */
    private List<Standing> rulesOfTheBuyers() {
        Set<OrganisationId> buyers = new LinkedHashSet<>();
        Set<DocumentId> documents = new HashSet<>();
        for (Standing s : own) {
            s.header().sources().stream().map(Source::document).forEach(documents::add);
            if (s.fact() instanceof ProcurementRegistered f) {
                buyers.addAll(f.commissioners());
            } else if (s.fact() instanceof GatewayRecommended f) {
                buyers.addAll(f.deciders());
            }
        }
        return file.valid().stream()
                .filter(s -> s.fact() instanceof DecisionRuleSet f
                        && (buyers.contains(f.forum())
                                || buyers.contains(s.header().by().organisation()))
                        && s.header().sources().stream().map(Source::document).anyMatch(documents::contains))
                .toList();
    }

    private void nameGates() {
        for (Standing s : own) {
            if (s.fact() instanceof EvaluationFrameworkSet f) {
                order.gate(f.gate());
            } else if (s.fact() instanceof AssuranceRatingGiven f) {
                order.gate(f.gate());
            } else if (s.fact() instanceof GatewayRecommended f) {
                order.gate(f.gate());
            } else if (s.fact() instanceof GatewayDecided f) {
                order.gate(f.gate());
            }
        }
        conditions
                .values()
                .forEach(entries -> ConditionLines.attached(entries).forEach(f -> {
                    order.ifGate(f.raisedAt());
                    order.ifGate(f.dueAt());
                }));
        rules.forEach(s -> ((DecisionRuleSet) s.fact()).matters().forEach(order::named));
    }
}
