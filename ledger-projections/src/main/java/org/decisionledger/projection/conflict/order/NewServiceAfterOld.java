package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * A new service planned to start before the contract it follows is over, or more than a day after. Of several ends told
 * of the contract, the most exact count. A gap is reported only where the procurement has that contract alone: another
 * may fill it.
 */
public final class NewServiceAfterOld implements Detector {

    private record Start(Standing from, PlannedStep step, Edtf planned) {}

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        if (!(thing instanceof ContractId contract)) {
            return List.of();
        }
        Map<ProcurementId, Boolean> procurements = new TreeMap<>();
        for (Standing s : naming) {
            if (s.fact() instanceof ProcurementRegistered r && r.contracts().contains(contract)) {
                procurements.merge(r.procurement(), r.contracts().size() == 1, Boolean::logicalAnd);
            }
        }
        EndsOfContract told = EndsOfContract.of(naming.stream()
                .filter(s -> contract.equals(Entries.own(s.fact())))
                .toList());
        List<Told> ends = mostExact(told);
        List<Found> found = new ArrayList<>();
        if (!procurements.isEmpty() && !ends.isEmpty()) {
            file.valid(ProcurementTimetableSet.class)
                    .forEach(s -> starts(s, procurements)
                            .filter(start ->
                                    told.begun().stream().anyMatch(b -> Dates.isBefore(b.date(), start.planned())))
                            .forEach(start ->
                                    check(contract, start, ends, procurements).ifPresent(found::add)));
        }
        return found;
    }

    private static Stream<Start> starts(Standing s, Map<ProcurementId, Boolean> procurements) {
        List<Start> starts = new ArrayList<>();
        if (s.fact() instanceof ProcurementTimetableSet set && procurements.containsKey(set.procurement())) {
            for (PlannedStep step : set.steps()) {
                // what is planned anew is a delay that is told, and not a plan that does not fit
                if (step.planned() != null
                        && step.replaces() == null
                        && StepNames.of(step.step()).isTheStartOfAService()) {
                    starts.add(new Start(s, step, step.planned()));
                }
            }
        }
        return starts.stream();
    }

    private static List<Told> mostExact(EndsOfContract contract) {
        List<Told> all = contract.extended().isEmpty()
                ? Stream.concat(contract.ends().stream(), contract.expired().stream())
                        .toList()
                : contract.extended();
        long least = all.stream().mapToLong(t -> days(t.date())).min().orElse(Long.MAX_VALUE);
        return all.stream()
                .filter(t -> days(t.date()) == least && least < Long.MAX_VALUE)
                .sorted(Comparator.comparing(Told::date, Dates.byFirstMoment()))
                .toList();
    }

    private static long days(Edtf date) {
        return Dates.first(date)
                .flatMap(from -> Dates.last(date).map(to -> to.toEpochDay() - from.toEpochDay()))
                .orElse(Long.MAX_VALUE);
    }

    private static Optional<Found> check(
            ContractId contract, Start start, List<Told> ends, Map<ProcurementId, Boolean> procurements) {
        boolean isGap = ends.stream().allMatch(end -> leavesAGap(start.planned(), end.date()));
        boolean isEarly = ends.stream().allMatch(end -> isTooEarly(start.planned(), end.date()));
        boolean isItsOnlyContract = start.from().fact() instanceof ProcurementTimetableSet set
                && procurements.getOrDefault(set.procurement(), false);
        if (!isEarly && !(isGap && isItsOnlyContract)) {
            return Optional.empty();
        }
        Told end = ends.getLast();
        return Optional.of(new Found(
                ConflictKind.SERVICE_OUTSIDE_ITS_CONTRACT,
                Hardness.ON_A_NATURAL_READING,
                contract,
                Entries.named(start.from()) + " plans "
                        + Entries.quoted(start.step().step()) + " "
                        + Dates.when(start.planned()) + "; the contract before it ends "
                        + Dates.when(end.date()) + " by " + Entries.named(end.from())
                        + (isGap ? ", which leaves a gap." : ", which is not over by then."),
                List.of(start.from().id(), end.from().id())));
    }

    private static boolean leavesAGap(Edtf start, Edtf end) {
        return Dates.first(start)
                .flatMap(s -> Dates.last(end).map(e -> s.isAfter(e.plusDays(1))))
                .orElse(false);
    }

    private static boolean isTooEarly(Edtf start, Edtf end) {
        return Dates.last(start)
                .flatMap(s -> Dates.first(end).map(e -> !s.isAfter(e)))
                .orElse(false);
    }
}
