package org.decisionledger.projection.commitment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.handover.HandoverStep;
import org.decisionledger.projection.succession.Succeeded;
import org.decisionledger.projection.succession.Successions;
import org.jspecify.annotations.Nullable;

/**
 * The bodies through which an undertaking has come: those bound, those that follow them as a whole, and those that
 * accepted it, with theirs. Nothing is drawn beyond what entries tell.
 */
final class Passage {

    private final Successions successions;
    private final Set<OrganisationId> bound;
    private final Map<OrganisationId, List<Succeeded>> arrivals = new LinkedHashMap<>();
    private final Set<OrganisationId> bodies = new LinkedHashSet<>();
    private final Set<OfficeId> offices = new TreeSet<>();
    private final Map<OrganisationId, HandoverStep> accepted = new LinkedHashMap<>();

    Passage(Making making, Successions successions, List<HandoverStep> steps) {
        this.successions = successions;
        this.bound = making.bodies();
        this.offices.addAll(making.offices());
        follow(bound);
        for (HandoverStep step : steps) {
            if (step.kind() == HandoverStep.Kind.ACCEPTED && step.to() != null) {
                accepted.put(step.to(), step);
            }
            if (step.kind() == HandoverStep.Kind.ACCEPTED && step.toOffice() != null) {
                offices.add(step.toOffice());
            }
        }
        follow(accepted.keySet());
    }

    private void follow(Set<OrganisationId> from) {
        Deque<OrganisationId> open = new ArrayDeque<>(from);
        Set<OrganisationId> walked = new TreeSet<>();
        while (!open.isEmpty()) {
            OrganisationId next = open.pop();
            bodies.add(next);
            if (walked.add(next)) {
                for (Succeeded told : successions.after(next)) {
                    if (told.whole()) {
                        arrivals.computeIfAbsent(told.successor(), k -> new ArrayList<>())
                                .add(told);
                        open.add(told.successor());
                    }
                }
            }
        }
    }

    /** The bodies bound, groups by their members. */
    Set<OrganisationId> bound() {
        return bound;
    }

    /** Every body it has come through, those bound first. */
    Set<OrganisationId> bodies() {
        return bodies;
    }

    /** The offices bound, and those that accepted it. */
    Set<OfficeId> offices() {
        return offices;
    }

    /** The last acceptance by each body, by body. */
    Map<OrganisationId, HandoverStep> accepted() {
        return accepted;
    }

    /** What tells that {@code body} follows a body it had come to; empty for those bound or accepting only. */
    List<Succeeded> arrivals(OrganisationId body) {
        return arrivals.getOrDefault(body, List.of());
    }

    /** Whether one of {@code later} is one of {@code earlier}, or follows one of them as a whole. */
    boolean continues(Set<OrganisationId> earlier, Set<OrganisationId> later) {
        return earlier.stream()
                .anyMatch(e ->
                        later.contains(e) || successions.successors(e).stream().anyMatch(later::contains));
    }

    /** Whether {@code date} lies, for certain, before {@code body} had anything to do with the undertaking. */
    boolean beforeItCameTo(OrganisationId body, @Nullable Edtf date) {
        List<Succeeded> came = arrivals(body);
        return date != null
                && !bound.contains(body)
                && !accepted.containsKey(body)
                && !came.isEmpty()
                && came.stream().allMatch(t -> t.date() != null && date.before(t.date()) == Answer.YES);
    }
}
