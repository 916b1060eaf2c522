package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.decisionledger.core.procurement.PlannedStep;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementTimetableSet;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.jspecify.annotations.Nullable;

/**
 * Planned steps of a procurement that do not fit: dated against the order in which they stand, put back to an earlier
 * day, ended before they start, or dated otherwise in another timetable of the same paper.
 *
 * <p>A step that stands more than once in one timetable comes back, such as a monthly meeting; its dates are not
 * compared.
 */
public final class PlannedSteps implements Detector {

    private static final Pattern PUT_BACK =
            Pattern.compile("(?i)\\b(delay|delayed|delays|postponed?|put back|lengthened|longer|slipped|slippage)\\b");

    private record Step(Standing from, PlannedStep step, Edtf planned, StepNames names, String timetable) {}

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        if (thing instanceof ProcurementId procurement) {
            List<Step> all = new ArrayList<>();
            for (Standing s : naming) {
                if (s.fact() instanceof ProcurementTimetableSet set
                        && set.procurement().equals(procurement)) {
                    List<Step> steps = steps(s, set);
                    backwards(procurement, s, steps).ifPresent(found::add);
                    steps.forEach(
                            step -> putBack(procurement, step, set.reason()).ifPresent(found::add));
                    all.addAll(steps);
                }
            }
            found.addAll(endsBeforeStarts(procurement, all));
            found.addAll(otherTimetables(procurement, all));
        }
        return found;
    }

    private static List<Step> steps(Standing s, ProcurementTimetableSet set) {
        String timetable = s.header().sources().isEmpty()
                ? s.id().value()
                : s.header().sources().getFirst().document().value() + " "
                        + s.header().sources().getFirst().locator();
        List<Step> steps = new ArrayList<>();
        for (PlannedStep step : set.steps()) {
            if (step.planned() != null) {
                steps.add(new Step(s, step, step.planned(), StepNames.of(step.step()), timetable));
            }
        }
        return steps;
    }

    private static Optional<Found> backwards(ProcurementId thing, Standing s, List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step next = steps.get(i);
            if (Dates.isBefore(next.planned(), before.planned())) {
                return Optional.of(new Found(
                        ConflictKind.PLAN_RUNS_BACKWARDS,
                        Hardness.ON_A_NATURAL_READING,
                        thing,
                        Entries.named(s) + " puts " + said(next) + " after " + said(before)
                                + ", and dates it before that.",
                        List.of(s.id())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> putBack(ProcurementId thing, Step step, @Nullable String reason) {
        Edtf replaces = step.step().replaces();
        String words = step.step().step() + " " + (reason == null ? "" : reason);
        return replaces != null && PUT_BACK.matcher(words).find() && Dates.isBefore(step.planned(), replaces)
                ? Optional.of(new Found(
                        ConflictKind.PLAN_RUNS_BACKWARDS,
                        Hardness.ON_A_NATURAL_READING,
                        thing,
                        Entries.named(step.from()) + " speaks of delay, and moves " + said(step)
                                + ", to a day before the one it takes the place of, "
                                + replaces.inWords() + ".",
                        List.of(step.from().id())))
                : Optional.empty();
    }

    private static List<Found> endsBeforeStarts(ProcurementId thing, List<Step> all) {
        Map<String, List<Step>> starts = new HashMap<>();
        all.forEach(step -> step.names()
                .startOf()
                .ifPresent(of -> starts.computeIfAbsent(step.timetable() + of, k -> new ArrayList<>())
                        .add(step)));
        List<Found> found = new ArrayList<>();
        for (Step end : all) {
            Set<String> of = end.names().endOf().orElse(Set.of());
            for (Step start : starts.getOrDefault(end.timetable() + of, List.of())) {
                if (Dates.isBefore(end.planned(), start.planned())) {
                    found.add(new Found(
                            ConflictKind.PLAN_ENDS_BEFORE_IT_STARTS,
                            Hardness.CANNOT_BOTH_BE_TRUE,
                            thing,
                            "The plan has " + said(end) + ", before " + said(start) + ".",
                            List.of(end.from().id(), start.from().id()).stream()
                                    .distinct()
                                    .toList()));
                }
            }
        }
        return found;
    }

    private static List<Found> otherTimetables(ProcurementId thing, List<Step> all) {
        Map<String, List<Step>> alike = new HashMap<>();
        Map<String, Integer> inOneTimetable = new HashMap<>();
        List<Found> found = new ArrayList<>();
        all.forEach(step -> inOneTimetable.merge(step.timetable() + step.names().words(), 1, Integer::sum));
        for (Step step : all) {
            if (step.step().replaces() == null
                    && inOneTimetable.getOrDefault(
                                    step.timetable() + step.names().words(), 0)
                            == 1) {
                for (Step other :
                        alike.computeIfAbsent(document(step) + step.names().words(), k -> new ArrayList<>())) {
                    if (Dates.areApart(other.planned(), step.planned())) {
                        found.add(differ(thing, other, step));
                    }
                }
                alike.computeIfAbsent(document(step) + step.names().words(), k -> new ArrayList<>())
                        .add(step);
            }
        }
        return found;
    }

    private static String document(Step step) {
        return step.from().header().sources().isEmpty()
                ? ""
                : step.from().header().sources().getFirst().document().value();
    }

    private static Found differ(ProcurementId thing, Step one, Step other) {
        return new Found(
                ConflictKind.DATES_DIFFER,
                Hardness.ON_A_NATURAL_READING,
                thing,
                "Two timetables of one paper date one step differently: " + said(one) + " by "
                        + Entries.named(one.from()) + ", and " + said(other) + " by " + Entries.named(other.from())
                        + ".",
                List.of(one.from().id(), other.from().id()));
    }

    private static String said(Step step) {
        return Entries.quoted(step.step().step()) + " " + Dates.when(step.planned());
    }
}
