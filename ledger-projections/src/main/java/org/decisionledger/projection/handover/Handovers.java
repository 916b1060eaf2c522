package org.decisionledger.projection.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.handover.HandoverFact;
import org.decisionledger.core.handover.HandoverFact.HandoverItemsAccepted;
import org.decisionledger.core.handover.HandoverFact.HandoverItemsRefused;
import org.decisionledger.core.handover.HandoverFact.HandoverOffered;
import org.decisionledger.core.thing.HandoverId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a case file tell of the hand-over of each thing. An answer that does not say who gives it is
 * given by whom the offer was put to, and where the offer names nobody, by the actor of the entry.
 */
public final class Handovers {

    private final Map<HandoverId, HandoverOffered> offers = new HashMap<>();
    private final Map<ThingId, List<HandoverStep>> steps = new HashMap<>();

    private Handovers() {}

    /** Those of the valid entries of {@code file}. */
    public static Handovers of(CaseFile file) {
        Handovers handovers = new Handovers();
        Map<HandoverId, Set<ThingId>> answered = new HashMap<>();
        for (Standing s : file.valid()) {
            if (s.fact() instanceof HandoverFact fact) {
                handovers.learn(fact, answered);
            }
        }
        for (Standing s : file.valid()) {
            if (s.fact() instanceof HandoverFact fact) {
                handovers.add(fact, s, answered);
            }
        }
        return handovers;
    }

    /** What is told of {@code thing}, in order of occurrence. */
    public List<HandoverStep> of(ThingId thing) {
        return steps.getOrDefault(thing, List.of());
    }

    private void learn(HandoverFact fact, Map<HandoverId, Set<ThingId>> answered) {
        switch (fact) {
            case HandoverOffered f -> offers.putIfAbsent(f.handover(), f);
            case HandoverItemsAccepted f ->
                answered.computeIfAbsent(f.handover(), k -> new HashSet<>()).addAll(f.items());
            case HandoverItemsRefused f ->
                answered.computeIfAbsent(f.handover(), k -> new HashSet<>()).addAll(f.items());
        }
    }

    private void add(HandoverFact fact, Standing s, Map<HandoverId, Set<ThingId>> answered) {
        switch (fact) {
            case HandoverOffered f -> {
                for (ThingId item : Set.copyOf(f.items())) {
                    boolean isAnswered =
                            answered.getOrDefault(f.handover(), Set.of()).contains(item);
                    put(
                            item,
                            new HandoverStep(
                                    f.handover(),
                                    HandoverStep.Kind.OFFERED,
                                    f.from(),
                                    f.fromOffice(),
                                    f.to(),
                                    f.toOffice(),
                                    f.occasion(),
                                    isAnswered,
                                    s));
                }
            }
            case HandoverItemsAccepted f ->
                answer(f.items(), f.handover(), HandoverStep.Kind.ACCEPTED, f.to(), f.toOffice(), f.terms(), s);
            case HandoverItemsRefused f ->
                answer(f.items(), f.handover(), HandoverStep.Kind.REFUSED, f.to(), f.toOffice(), f.reason(), s);
        }
    }

    private void answer(
            List<ThingId> items,
            HandoverId handover,
            HandoverStep.Kind kind,
            @Nullable OrganisationId to,
            @Nullable OfficeId toOffice,
            @Nullable String said,
            Standing s) {
        HandoverOffered offer = offers.get(handover);
        boolean asOffered = offer != null && (to == null || to.equals(offer.to()));
        OrganisationId offeredTo = offer == null ? null : offer.to();
        OrganisationId actor = s.header().by().organisation();
        OrganisationId body = to != null ? to : offeredTo != null ? offeredTo : actor;
        OfficeId office = toOffice != null || !asOffered
                ? toOffice
                : Objects.requireNonNull(offer).toOffice();
        for (ThingId item : Set.copyOf(items)) {
            put(
                    item,
                    new HandoverStep(
                            handover,
                            kind,
                            offer == null ? null : offer.from(),
                            offer == null ? null : offer.fromOffice(),
                            body,
                            office,
                            said,
                            true,
                            s));
        }
    }

    private void put(ThingId item, HandoverStep step) {
        steps.computeIfAbsent(item, k -> new ArrayList<>()).add(step);
    }
}
