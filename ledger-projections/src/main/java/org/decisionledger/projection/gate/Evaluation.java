package org.decisionledger.projection.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.procurement.EvaluationDomain;
import org.decisionledger.core.procurement.ProcurementFact.AssuranceRatingGiven;
import org.decisionledger.core.procurement.ProcurementFact.EvaluationFrameworkSet;
import org.decisionledger.core.procurement.RatedLevel;
import org.decisionledger.core.procurement.RatingMeaning;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.gate.GateRecord.Domain;
import org.decisionledger.projection.gate.GateRecord.Framework;
import org.decisionledger.projection.gate.GateRecord.Grade;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** The frameworks of a procurement: their scales, and which of their criteria were rated. */
final class Evaluation {

    private final List<Standing> frameworks;
    private final List<Standing> ratings;
    private final GateOrder order;

    /** @param entries entries of the procurement that stand, in order of occurrence */
    Evaluation(List<Standing> entries, GateOrder order) {
        this.frameworks = entries.stream()
                .filter(s -> s.fact() instanceof EvaluationFrameworkSet)
                .toList();
        this.ratings = entries.stream()
                .filter(s -> s.fact() instanceof AssuranceRatingGiven)
                .toList();
        this.order = order;
    }

    List<Framework> frameworks(RowMaker rows) {
        return frameworks.stream()
                .map(s -> new Framework(
                        framework(s).gate(),
                        framework(s).domains().stream()
                                .map(d -> new Domain(d.name(), d.weight(), d.criteria(), unrated(framework(s), d)))
                                .toList(),
                        framework(s).scale().stream()
                                .map(g -> new Grade(g.rating(), g.meaning()))
                                .toList(),
                        rows.row(s)))
                .toList();
    }

    private List<String> unrated(EvaluationFrameworkSet framework, EvaluationDomain domain) {
        Set<String> rated = new HashSet<>();
        for (Standing s : ratings) {
            if (sameGate(framework.gate(), rating(s).gate())) {
                rated.add(GateOrder.key(rating(s).rated()));
            }
        }
        return domain.criteria().stream()
                .filter(c -> !rated.contains(GateOrder.key(c)))
                .toList();
    }

    /** A framework or a rating that names no gate may be for any. */
    private boolean sameGate(@Nullable String one, @Nullable String other) {
        return one == null || other == null || GateOrder.key(one).equals(GateOrder.key(other));
    }

    /** The scale that a rating is to be read by: its gate's, or the only one there is; empty when none is on record. */
    List<RatingMeaning> scale(@Nullable String gate) {
        List<Standing> withScale =
                frameworks.stream().filter(s -> !framework(s).scale().isEmpty()).toList();
        List<Standing> own = withScale.stream()
                .filter(s -> gate != null
                        && order.indexOf(framework(s).gate()) >= 0
                        && order.indexOf(framework(s).gate()) == order.indexOf(gate))
                .toList();
        if (!own.isEmpty()) {
            return framework(own.getLast()).scale();
        }
        return withScale.size() == 1 ? framework(withScale.getFirst()).scale() : List.of();
    }

    /** The best grade of that scale, which is its first; {@code null} when no scale is on record. */
    @Nullable
    String best(@Nullable String gate) {
        List<RatingMeaning> scale = scale(gate);
        return scale.isEmpty() ? null : scale.getFirst().rating();
    }

    boolean onScale(AssuranceRatingGiven rating) {
        return scale(rating.gate()).stream()
                .anyMatch(g -> GateOrder.key(g.rating()).equals(GateOrder.key(rating.rating())));
    }

    boolean isBest(AssuranceRatingGiven rating) {
        String best = best(rating.gate());
        return best != null && GateOrder.key(best).equals(GateOrder.key(rating.rating()));
    }

    /** What the scale, the criteria and the ratings do not have in common. */
    List<Statement> remarks() {
        List<Statement> remarks = new ArrayList<>();
        for (Standing s : frameworks) {
            List<RatingMeaning> scale = framework(s).scale();
            if (!scale.isEmpty()) {
                remarks.add(new Statement(
                        "The scale is read in the order in which the framework lists it, best first: \""
                                + String.join(
                                        "\", \"",
                                        scale.stream()
                                                .map(RatingMeaning::rating)
                                                .toList())
                                + "\".",
                        List.of(s.id().value())));
            }
        }
        for (Standing s : ratings) {
            if (!scale(rating(s).gate()).isEmpty() && !onScale(rating(s))) {
                remarks.add(new Statement(
                        "The grade \"" + rating(s).rating()
                                + "\" is not one of the scale; it is not taken for the best.",
                        List.of(s.id().value())));
            }
            if (rating(s).level() != RatedLevel.WHOLE && !frameworks.isEmpty() && !inFramework(rating(s))) {
                remarks.add(new Statement(
                        "\"" + rating(s).rated()
                                + "\" was rated and is neither a domain nor a criterion of a framework " + "on record.",
                        List.of(s.id().value())));
            }
        }
        return remarks;
    }

    private boolean inFramework(AssuranceRatingGiven rating) {
        String rated = GateOrder.key(rating.rated());
        return frameworks.stream()
                .flatMap(s -> framework(s).domains().stream())
                .anyMatch(d -> GateOrder.key(d.name()).equals(rated)
                        || d.criteria().stream().anyMatch(c -> GateOrder.key(c).equals(rated)));
    }

    List<Standing> ratings() {
        return ratings;
    }

    private static EvaluationFrameworkSet framework(Standing s) {
        return (EvaluationFrameworkSet) s.fact();
    }

    static AssuranceRatingGiven rating(Standing s) {
        return (AssuranceRatingGiven) s.fact();
    }
}
