package org.decisionledger.projection.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.delegation.DelegationFact.DelegatedAuthorityRecorded;
import org.decisionledger.core.delegation.DelegationFact.DelegationProposed;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.handover.HandoverFact.HandoverItemsAccepted;
import org.decisionledger.core.handover.HandoverFact.HandoverItemsRefused;
import org.decisionledger.core.handover.HandoverFact.HandoverOffered;
import org.decisionledger.core.instrument.InstrumentFact.InstrumentAdopted;
import org.decisionledger.core.instrument.InstrumentFact.ProvisionSuperseded;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.rule.Weight;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.gate.ConditionState;

/** States of what bodies act under: instruments, rules, delegations, conditions and hand-overs. */
final class RuleStates {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final CaseFile file;

    RuleStates(CaseFile file) {
        this.file = file;
    }

    String instrument(List<Standing> own, Map<String, String> details) {
        ThingStates.last(own, InstrumentAdopted.class).ifPresent(f -> {
            if (!f.parties().isEmpty()) {
                details.put("parties", titles(f.parties()));
            }
            if (f.inForce() != null) {
                details.put("in force", f.inForce().inWords());
            }
        });
        String superseded = own.stream()
                .map(Standing::fact)
                .filter(ProvisionSuperseded.class::isInstance)
                .map(f -> superseded((ProvisionSuperseded) f))
                .collect(Collectors.joining("; "));
        if (!superseded.isEmpty()) {
            details.put("superseded", superseded);
        }
        return ThingStates.last(own, InstrumentAdopted.class)
                .map(f -> ThingStates.words(Fields.written(f.kind())))
                .orElse("no entry shows that it was adopted");
    }

    private String superseded(ProvisionSuperseded f) {
        return f.provisions()
                + (f.replacedBy() == null ? "" : ", by " + file.titles().of(f.replacedBy()));
    }

    String rule(List<Standing> entries, Map<String, String> details) {
        return ThingStates.last(entries, DecisionRuleSet.class)
                .map(f -> {
                    if (f.instrument() != null) {
                        details.put(
                                "stands in",
                                file.titles().of(f.instrument()) + (f.clause() == null ? "" : ", " + f.clause()));
                    }
                    if (!f.matters().isEmpty()) {
                        details.put("governs", String.join("; ", f.matters()));
                    }
                    if (!f.weights().isEmpty()) {
                        details.put("sum of weights", weights(f.weights()));
                    }
                    details.put(
                            "in force",
                            f.inForce() == null ? "not stated" : f.inForce().inWords());
                    return ThingStates.words(Fields.written(f.method())) + ", "
                            + ThingStates.words(Fields.written(f.basis()));
                })
                .orElse("no entry sets it");
    }

    private static String weights(List<Weight> weights) {
        BigDecimal sum =
                weights.stream().map(w -> new BigDecimal(w.percent())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.toPlainString() + " %" + (sum.compareTo(WHOLE) == 0 ? "" : ", not 100 %");
    }

    String delegation(List<Standing> entries, Map<String, String> details) {
        ThingStates.last(entries, DelegationProposed.class).ifPresent(f -> {
            details.put("from", file.titles().of(f.from()));
            if (!f.keptBack().isEmpty()) {
                details.put("kept back", String.join("; ", f.keptBack()));
            }
        });
        return ThingStates.last(entries, DelegatedAuthorityRecorded.class)
                .map(f -> {
                    if (f.limit() != null) {
                        details.put("limit", f.limit().value() + " " + f.limit().currency());
                    }
                    details.put(
                            "in force",
                            f.inForce() == null ? "not stated" : f.inForce().inWords());
                    return "recorded";
                })
                .orElse("proposed; no entry shows that it was given");
    }

    String condition(List<Standing> entries, Map<String, String> details) {
        ThingStates.last(entries, ConditionAttached.class).ifPresent(f -> {
            details.put("condition of", file.titles().of(f.to()));
            if (f.dueAt() != null) {
                details.put("to be met by", f.dueAt());
            }
        });
        return ConditionState.of(entries).words();
    }

    String handover(List<Standing> entries, Map<String, String> details) {
        TreeSet<ThingId> open = new TreeSet<>();
        TreeSet<ThingId> accepted = new TreeSet<>();
        TreeSet<ThingId> refused = new TreeSet<>();
        for (Standing s : entries) {
            if (s.fact() instanceof HandoverOffered f) {
                open.addAll(f.items());
            } else if (s.fact() instanceof HandoverItemsAccepted f) {
                accepted.addAll(f.items());
            } else if (s.fact() instanceof HandoverItemsRefused f) {
                refused.addAll(f.items());
            }
        }
        open.removeAll(accepted);
        open.removeAll(refused);
        details.put("accepted", String.valueOf(accepted.size()));
        details.put("refused", String.valueOf(refused.size()));
        return open.isEmpty() ? "every item answered" : open.size() + " unanswered";
    }

    private String titles(List<? extends ThingId> things) {
        return things.stream().map(file.titles()::of).collect(Collectors.joining("; "));
    }
}
