package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.procurement.GateAdvice;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.thing.ConditionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.sentence.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A paper that recommends passage of a gate twice, once with what is to be met in the next stage and once without, or
 * that raises conditions at a gate and names none of them where it recommends passage.
 */
public final class DroppedAtTheGate implements Detector {

    private record Advice(Standing from, GatewayRecommended fact) {}

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        if (thing instanceof ProcurementId procurement) {
            List<Advice> advice = naming.stream()
                    .flatMap(s -> s.fact() instanceof GatewayRecommended g
                                    && g.procurement().equals(procurement)
                            ? Stream.of(new Advice(s, g))
                            : Stream.empty())
                    .toList();
            for (Advice bare : advice) {
                if (bare.fact().advice() == GateAdvice.PASS
                        && bare.fact().conditions().isEmpty()) {
                    Entries.cited(bare.from()).stream()
                            .flatMap(paper -> check(bare, paper, advice, naming, file).stream())
                            .findFirst()
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Found> check(
            Advice bare, DocumentId paper, List<Advice> all, List<Standing> naming, CaseFile file) {
        List<Standing> others = all.stream()
                .filter(a -> isOfTheSameGate(a.fact().gate(), bare)
                        && !a.fact().conditions().isEmpty())
                .map(Advice::from)
                .filter(s -> Entries.cites(s, paper))
                .toList();
        Set<ConditionId> named = new LinkedHashSet<>();
        all.stream()
                .filter(a -> others.contains(a.from()))
                .forEach(a -> named.addAll(a.fact().conditions()));
        List<Standing> raised = naming.stream()
                .filter(s -> s.fact() instanceof ConditionAttached c
                        && c.to().equals(bare.fact().procurement())
                        && isOfTheSameGate(c.raisedAt(), bare))
                .filter(s -> Entries.cites(s, paper))
                .toList();
        raised.forEach(s -> {
            if (s.fact() instanceof ConditionAttached c) {
                named.add(c.condition());
            }
        });
        return named.isEmpty() ? Optional.empty() : Optional.of(found(bare, paper, named, others, raised, file));
    }

    private static boolean isOfTheSameGate(@Nullable String gate, Advice bare) {
        return bare.fact().gate().equalsIgnoreCase(gate);
    }

    private static Found found(
            Advice bare,
            DocumentId paper,
            Set<ConditionId> named,
            List<Standing> others,
            List<Standing> raised,
            CaseFile file) {
        List<String> conditions =
                named.stream().map(c -> Entries.quoted(file.titles().of(c))).toList();
        return new Found(
                ConflictKind.DROPPED_BEFORE_THE_DECISION,
                Hardness.ON_A_NATURAL_READING,
                bare.fact().procurement(),
                "\"" + file.titles().of(paper) + "\" recommends that "
                        + bare.fact().gate() + " be passed ("
                        + Wording.list(Entries.places(bare.from(), paper))
                        + ") without naming what it raises at that gate"
                        + (others.isEmpty()
                                ? ""
                                : " and names where it recommends the same with conditions ("
                                        + Wording.list(Entries.places(others.getFirst(), paper)) + ")")
                        + ": " + Wording.list(conditions) + ".",
                Entries.ids(Stream.concat(Stream.of(bare.from()), Stream.concat(others.stream(), raised.stream()))));
    }
}
