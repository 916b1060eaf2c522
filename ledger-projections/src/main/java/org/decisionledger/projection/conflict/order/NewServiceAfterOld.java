package org.decisionledger.projection.conflict.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.procurement.PlannedStep;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementTimetableSet;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.conflict.order.EndsOfContract.Told;

/**
 * A new service planned to start before the contract it follows ends, or more than a day after. Asked only where each
 * contract that runs before it is told to end; of several dates told, the most exact count.
 */
public final class NewServiceAfterOld implements Detector {

    private record Start(Standing from, PlannedStep step, Edtf planned) {}

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        if (!(thing instanceof ProcurementId procurement)) {
            return List.of();
        }
        List<Start> starts = starts(procurement, naming);
        Set<ContractId> contracts = new HashSet<>();
        for (Standing s : naming) {
            if (s.fact() instanceof ProcurementRegistered r && r.procurement().equals(procurement)) {
                contracts.addAll(r.contracts());
            }
        }
        if (starts.isEmpty() || contracts.isEmpty()) {
            return List.of();
        }
        Map<ContractId, List<Standing>> told = told(contracts, file);
        List<Found> found = new ArrayList<>();
        starts.forEach(start -> check(procurement, start, told).ifPresent(found::add));
        return found;
    }

    private static List<Start> starts(ProcurementId procurement, List<Standing> naming) {
        List<Start> starts = new ArrayList<>();
        for (Standing s : naming) {
            if (s.fact() instanceof ProcurementTimetableSet set
                    && set.procurement().equals(procurement)) {
                for (PlannedStep step : set.steps()) {
                    // what is planned anew is a delay that is told, and not a plan that does not fit
                    if (step.planned() != null
                            && step.replaces() == null
                            && StepNames.of(step.step()).isTheStartOfAService()) {
                        starts.add(new Start(s, step, step.planned()));
                    }
                }
            }
        }
        return starts;
    }

    private static Map<ContractId, List<Standing>> told(Set<ContractId> contracts, CaseFile file) {
        Map<ContractId, List<Standing>> told = new HashMap<>();
        for (Standing s : file.valid(ContractFact.class)) {
            if (s.fact() instanceof ContractFact fact && contracts.contains(fact.contract())) {
                told.computeIfAbsent(fact.contract(), k -> new ArrayList<>()).add(s);
            }
        }
        return told;
    }

    private static Optional<Found> check(ProcurementId thing, Start start, Map<ContractId, List<Standing>> told) {
        List<EndsOfContract> running = told.values().stream()
                .map(EndsOfContract::of)
                .filter(c -> c.begun().stream().anyMatch(b -> Dates.isBefore(b.date(), start.planned())))
                .toList();
        List<List<Told>> ends =
                running.stream().map(NewServiceAfterOld::mostExact).toList();
        if (ends.isEmpty() || ends.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        // the one that ends last is the one to be followed
        return ends.stream()
                .max(Comparator.comparing(e -> Dates.last(e.getLast().date()).orElse(LocalDate.MAX)))
                .filter(last -> last.stream().allMatch(end -> doesNotMeet(start.planned(), end.date())))
                .map(last -> found(thing, start, last.getLast()));
    }

    private static List<Told> mostExact(EndsOfContract contract) {
        List<Told> all = contract.extended().isEmpty()
                ? Stream.concat(contract.ends().stream(), contract.expired().stream())
                        .toList()
                : contract.extended();
        Optional<Long> least = all.stream().map(t -> days(t.date())).min(Comparator.naturalOrder());
        return all.stream()
                .filter(t -> least.filter(l -> l == days(t.date())).isPresent())
                .toList();
    }

    private static long days(Edtf date) {
        return Dates.first(date)
                .flatMap(from -> Dates.last(date).map(to -> to.toEpochDay() - from.toEpochDay()))
                .orElse(Long.MAX_VALUE);
    }

    /** Whether the first day of the one can certainly not be the day after the last day of the other. */
    private static boolean doesNotMeet(Edtf start, Edtf end) {
        return Dates.first(start)
                        .flatMap(s -> Dates.last(end).map(e -> s.isAfter(e.plusDays(1))))
                        .orElse(false)
                || Dates.last(start)
                        .flatMap(s -> Dates.first(end).map(e -> s.isBefore(e.plusDays(1))))
                        .orElse(false);
    }

    private static Found found(ProcurementId thing, Start start, Told end) {
        boolean isGap = Dates.isBefore(end.date(), start.planned());
        return new Found(
                ConflictKind.SERVICE_OUTSIDE_ITS_CONTRACT,
                Hardness.ON_A_NATURAL_READING,
                thing,
                Entries.named(start.from()) + " plans "
                        + Entries.quoted(start.step().step()) + " "
                        + Dates.when(start.planned()) + "; the contract before it ends "
                        + Dates.when(end.date()) + " by " + Entries.named(end.from())
                        + (isGap ? ", which leaves a gap." : ", which is not over by then."),
                List.of(start.from().id(), end.from().id()));
    }
}
