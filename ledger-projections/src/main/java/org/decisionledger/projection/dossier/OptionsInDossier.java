package org.decisionledger.projection.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.TabledOption;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.procurement.ProcurementFact.AdviceObtained;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OptionId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.dossier.Dossier.OptionPut;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** The options as they were put, the advice on each, and what became of them. */
final class OptionsInDossier {

    private final Matter matter;

    OptionsInDossier(Matter matter) {
        this.matter = matter;
    }

    List<OptionPut> put() {
        Map<OptionId, List<Telling>> tellings = new LinkedHashMap<>();
        for (Standing s : matter.belonging()) {
            if (s.fact() instanceof OptionsTabled tabled) {
                for (TabledOption option : tabled.options()) {
                    tellings.computeIfAbsent(option.option(), k -> new ArrayList<>())
                            .add(new Telling(s, option));
                }
            }
        }
        return tellings.entrySet().stream()
                .map(e -> put(e.getKey(), e.getValue()))
                .toList();
    }

    private record Telling(Standing entry, TabledOption option) {}

    private OptionPut put(OptionId id, List<Telling> tellings) {
        TabledOption first = tellings.getFirst().option();
        List<Standing> selections = matter.belonging().stream()
                .filter(s -> s.fact() instanceof OptionSelected chosen
                        && chosen.option().equals(id))
                .toList();
        LinkedHashSet<String> entries = new LinkedHashSet<>();
        tellings.forEach(t -> entries.add(t.entry().id().value()));
        return new OptionPut(
                id.value(),
                first.label(),
                first.text(),
                first(tellings.stream().map(t -> t.option().appraisal())),
                advice(id, tellings, entries),
                tellings.stream()
                        .flatMap(t -> t.option().risks().stream())
                        .distinct()
                        .toList(),
                !selections.isEmpty(),
                selections.isEmpty() && refusals(id).isEmpty() && !choiceShown(tellings),
                fate(id, selections, tellings),
                List.copyOf(entries));
    }

    private @Nullable String advice(OptionId id, List<Telling> tellings, LinkedHashSet<String> entries) {
        List<String> advice = new ArrayList<>(tellings.stream()
                .map(t -> t.option().advice())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        for (Standing s : matter.belonging()) {
            if (s.fact() instanceof AdviceObtained obtained
                    && obtained.options().contains(id)
                    && obtained.advice() != null
                    && !advice.contains(obtained.advice())) {
                advice.add(obtained.advice());
                entries.add(s.id().value());
            }
        }
        return advice.isEmpty() ? null : String.join("; ", advice);
    }

    private Statement fate(OptionId id, List<Standing> selections, List<Telling> tellings) {
        if (!selections.isEmpty()) {
            return new Statement("Chosen.", Matter.ids(selections));
        }
        List<Standing> refusals = refusals(id);
        if (!refusals.isEmpty()) {
            return new Statement(
                    "Refused: "
                            + String.join(
                                    " ",
                                    refusals.stream().map(matter.rows::sentence).toList()),
                    Matter.ids(refusals));
        }
        return new Statement(
                choiceShown(tellings)
                        ? "Not chosen. No entry gives a reason for refusing this option."
                        : "No entry shows a choice between the options.",
                tellings.stream().map(t -> t.entry().id().value()).distinct().toList());
    }

    private List<Standing> refusals(OptionId id) {
        return matter.file.pointingAt(id).stream()
                .filter(p -> p.link().relation() == Relation.REJECTS)
                .map(CaseFile.Pointer::from)
                .toList();
    }

    /** Whether an entry shows that anything was decided on a decision for which the option was put. */
    private boolean choiceShown(List<Telling> tellings) {
        Set<DecisionId> decisions = tellings.stream()
                .map(t -> ((OptionsTabled) t.entry().fact()).decision())
                .collect(Collectors.toSet());
        return matter.file.valid().stream()
                .anyMatch(s -> s.fact() instanceof DecisionFact f
                        && decisions.contains(f.decision())
                        && (f instanceof OptionSelected
                                || f instanceof ResolutionPassed
                                || f instanceof InterimAwardApproved));
    }

    private static @Nullable String first(Stream<@Nullable String> values) {
        return values.filter(Objects::nonNull).findFirst().orElse(null);
    }
}
