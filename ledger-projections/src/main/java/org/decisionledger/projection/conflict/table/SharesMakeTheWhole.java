package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.core.funding.FundingFact.CostSharingFormulaSet;
import org.decisionledger.core.funding.SharedPart;
import org.decisionledger.core.procurement.EvaluationDomain;
import org.decisionledger.core.procurement.ProcurementFact.EvaluationFrameworkSet;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.jspecify.annotations.Nullable;

/**
 * Weights and shares in per cent that do not make 100: weights of a vote, of the domains of an evaluation, and of the
 * parts of a formula. Where one of them is not given, the whole is not known and nothing is said.
 */
public final class SharesMakeTheWhole implements Detector {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        for (Standing s : naming) {
            ofRule(thing, s)
                    .or(() -> ofFramework(thing, s))
                    .or(() -> ofFormula(thing, s))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Found> ofRule(ThingId thing, Standing s) {
        return s.fact() instanceof DecisionRuleSet rule && rule.rule().equals(thing) && isWeighed(rule)
                ? check(thing, s, "The weights of the parties", weights(rule))
                : Optional.empty();
    }

    private static Optional<Found> ofFramework(ThingId thing, Standing s) {
        return s.fact() instanceof EvaluationFrameworkSet set
                        && set.procurement().equals(thing)
                ? check(
                        thing,
                        s,
                        "The weights of the domains" + (set.gate() == null ? "" : " for " + set.gate()),
                        set.domains().stream().map(EvaluationDomain::weight).toList())
                : Optional.empty();
    }

    private static Optional<Found> ofFormula(ThingId thing, Standing s) {
        return s.fact() instanceof CostSharingFormulaSet set && set.funding().equals(thing)
                ? check(
                        thing,
                        s,
                        "The parts of the formula",
                        set.parts().stream().map(SharedPart::percent).toList())
                : Optional.empty();
    }

    private static boolean isWeighed(DecisionRuleSet rule) {
        return rule.weights().size() >= rule.parties().size();
    }

    private static List<@Nullable String> weights(DecisionRuleSet rule) {
        List<@Nullable String> weights = new ArrayList<>();
        rule.weights().forEach(w -> weights.add(w.percent()));
        return weights;
    }

    private static Optional<Found> check(ThingId thing, Standing s, String what, List<@Nullable String> shares) {
        List<Cell> cells =
                shares.stream().filter(Objects::nonNull).map(Cell::read).toList();
        boolean isComplete = cells.size() == shares.size() && cells.stream().allMatch(c -> c instanceof Cell.Number);
        return cells.size() < 2 || !isComplete
                ? Optional.empty()
                : Foot.of(cells)
                        .filter(foot -> Stream.of(WHOLE, BigDecimal.ONE)
                                .noneMatch(whole -> foot.makes(new Cell.Number(whole, BigDecimal.ZERO, true))))
                        .map(foot -> new Found(
                                ConflictKind.SHARES_DO_NOT_TOTAL,
                                Hardness.ON_A_NATURAL_READING,
                                thing,
                                why(what, shares, foot),
                                List.of(s.id())));
    }

    private static String why(String what, List<@Nullable String> shares, Foot foot) {
        return what + " (" + grouped(shares) + ") come to " + Amounts.of(foot.sum(), "%")
                + ", and rounding of each can "
                + "take them no further than " + Amounts.of(foot.leeway().stripTrailingZeros(), "%")
                + " from 100%.";
    }

    /** "3 × 16.6%, 7 × 7.14%", in the order in which they are first printed. */
    private static String grouped(List<@Nullable String> shares) {
        List<String> distinct = new ArrayList<>();
        for (String share : shares) {
            if (share != null && !distinct.contains(share)) {
                distinct.add(share);
            }
        }
        return String.join(
                ", ",
                distinct.stream()
                        .map(d -> shares.stream().filter(d::equals).count() + " × " + d + (d.contains("%") ? "" : "%"))
                        .toList());
    }
}
