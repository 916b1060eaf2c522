package org.decisionledger.projection.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.gate.GateRecord.Body;
import org.decisionledger.projection.gate.GateRecord.Gate;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.gate.GateRecord.MayClose;
import org.decisionledger.projection.gate.GateRecord.Recommended;
import org.decisionledger.projection.gate.GateRecord.State;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** Gate by gate: what was recommended, who decides, what is on record, and what stands against closing it. */
final class GatesTold {

    private final CaseFile file;
    private final RowMaker rows;
    private final GateOrder order;
    private final List<Standing> own;
    private final List<Standing> rules;
    private final List<BearingLine> lines;

    /**
     * @param own the entries of the procurement
     * @param rules rules of its buyers that may be about its gates
     */
    GatesTold(
            CaseFile file,
            RowMaker rows,
            GateOrder order,
            List<Standing> own,
            List<Standing> rules,
            List<BearingLine> lines) {
        this.file = file;
        this.rows = rows;
        this.order = order;
        this.own = own;
        this.rules = rules;
        this.lines = lines;
    }

    List<Gate> gates() {
        List<Gate> gates = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            gates.add(gate(i));
        }
        return gates;
    }

    private Gate gate(int at) {
        List<Standing> recommended = own.stream()
                .filter(s -> s.fact() instanceof GatewayRecommended f && order.indexOf(f.gate()) == at)
                .toList();
        List<Standing> decided = decided(at, recommended);
        List<Standing> laidDown = rules.stream()
                .filter(s -> s.fact() instanceof DecisionRuleSet f
                        && f.matters().stream().anyMatch(m -> GateOrder.names(m, order.name(at))))
                .toList();
        List<BearingLine> against = lines.stream()
                .filter(l -> l.bearsOn(at) && l.closedBy() == null)
                .toList();
        GateFlags flags = new GateFlags(file, recommended, decided, at, lines);
        return new Gate(
                order.name(at),
                recommended.stream().map(this::recommended).toList(),
                deciders(recommended),
                bodies(recommended.stream().flatMap(s -> fact(s).noting().stream())),
                decision(at, recommended, decided),
                rows.rows(decided),
                otherwise(recommended, laidDown),
                rows.rows(laidDown),
                mayClose(against),
                against.stream().map(BearingLine::line).toList(),
                told(l -> l.carriedOnFrom(at) && l.closedBy() == null),
                flags.all());
    }

    private List<Line> told(Predicate<BearingLine> wanted) {
        return lines.stream().filter(wanted).map(BearingLine::line).toList();
    }

    private static MayClose mayClose(List<BearingLine> against) {
        if (against.isEmpty()) {
            return MayClose.NOTHING_OPEN;
        }
        return against.stream().anyMatch(l -> l.line().state() == State.OPEN)
                ? MayClose.LINES_OPEN
                : MayClose.CANNOT_BE_TOLD;
    }

    /** Decisions at the gate, and resolutions on the decision that entries name for it. */
    private List<Standing> decided(int at, List<Standing> recommended) {
        List<Standing> outright = own.stream()
                .filter(s -> s.fact() instanceof GatewayDecided f && order.indexOf(f.gate()) == at)
                .toList();
        Set<DecisionId> decisions = Stream.concat(
                        recommended.stream().map(s -> fact(s).decision()),
                        outright.stream().map(s -> ((GatewayDecided) s.fact()).decision()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return file.valid().stream()
                .filter(s -> outright.contains(s)
                        || s.fact() instanceof ResolutionPassed f && decisions.contains(f.decision())
                        || s.fact() instanceof ResolutionPassed && linked(s, recommended, outright))
                .toList();
    }

    private static boolean linked(Standing s, List<Standing> recommended, List<Standing> decided) {
        Set<String> targets =
                s.header().links().stream().map(l -> l.to().text()).collect(Collectors.toSet());
        return Stream.concat(recommended.stream(), decided.stream())
                .anyMatch(o -> targets.contains(o.id().value())
                        || o.header().links().stream()
                                .anyMatch(l -> l.to().text().equals(s.id().value())));
    }

    private Statement decision(int at, List<Standing> recommended, List<Standing> decided) {
        List<String> ids = decided.stream().map(s -> s.id().value()).toList();
        if (!decided.isEmpty()) {
            return new Statement(
                    decided.stream().map(this::decidedWords).distinct().collect(Collectors.joining(" ")), ids);
        }
        String deciders = deciders(recommended).stream().map(Body::title).collect(Collectors.joining("; "));
        return new Statement(
                "No entry shows a decision at " + order.name(at) + "."
                        + (deciders.isEmpty()
                                ? " No entry says who decides."
                                : " It is for " + deciders + " to decide."),
                recommended.stream().map(s -> s.id().value()).toList());
    }

    private String decidedWords(Standing s) {
        String date = s.occurred() == null ? "no date given" : s.occurred().inWords();
        if (s.fact() instanceof GatewayDecided f) {
            return "Recorded as " + (f.passed() ? "passed" : "not passed") + ", " + date + ".";
        }
        return "A resolution is on record, " + date + ": " + rows.sentence(s)
                + " Whether the gate was passed stands in its words.";
    }

    /** What follows when it is not passed, each wording once with its entries. */
    private static List<Statement> otherwise(List<Standing> recommended, List<Standing> laidDown) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (Standing s : recommended) {
            String otherwise = fact(s).otherwise();
            if (otherwise != null) {
                words.computeIfAbsent(otherwise, k -> new LinkedHashSet<>()).add(s.id().value());
            }
        }
        for (Standing s : laidDown) {
            if (s.fact() instanceof DecisionRuleSet f && f.text() != null) {
                words.computeIfAbsent("Laid down: " + f.text(), k -> new LinkedHashSet<>())
                        .add(s.id().value());
            }
        }
        return words.entrySet().stream()
                .map(e -> new Statement(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private Recommended recommended(Standing s) {
        GatewayRecommended f = fact(s);
        return new Recommended(
                f.advice(),
                f.next(),
                f.reason(),
                f.conditions().stream()
                        .map(c -> file.titles().of(c) + " (" + c.value() + ")")
                        .toList(),
                rows.row(s));
    }

    private List<Body> deciders(List<Standing> recommended) {
        return bodies(recommended.stream().flatMap(s -> fact(s).deciders().stream()));
    }

    private List<Body> bodies(Stream<OrganisationId> bodies) {
        return bodies.distinct()
                .map(b -> new Body(b.value(), file.titles().of(b)))
                .toList();
    }

    static GatewayRecommended fact(Standing s) {
        return (GatewayRecommended) s.fact();
    }

    static @Nullable GatewayDecided decision(Standing s) {
        return s.fact() instanceof GatewayDecided f ? f : null;
    }
}
