package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.decisionledger.core.decision.DecisionFact.DecisionReported;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.offer.OfferFact.OfferDeclined;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a meeting, a paper put before it or a decision taken at it, on another day than every day on which the
 * meeting is told to have been held.
 */
public final class MeetingDates implements Detector {

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        if (thing instanceof MeetingId meeting) {
            List<Standing> held = naming.stream()
                    .filter(s ->
                            s.fact() instanceof MeetingHeld h && h.meeting().equals(meeting))
                    .toList();
            boolean isEachDated = held.stream().allMatch(s -> s.occurred() != null);
            for (Standing s : isEachDated && !held.isEmpty() ? naming : List.<Standing>of()) {
                boolean isAtAnother = held.stream().allMatch(h -> Dates.areApart(h.occurred(), s.occurred()));
                if (meeting.equals(at(s.fact())) && isAtAnother) {
                    found.add(found(meeting, s, held));
                }
            }
        }
        return found;
    }

    /** The meeting at which it happened, by the fact itself. */
    private static @Nullable MeetingId at(LedgerFact fact) {
        if (fact instanceof PaperTabled tabled) {
            return tabled.meeting();
        }
        if (fact instanceof ResolutionPassed passed) {
            return passed.meeting();
        }
        if (fact instanceof OptionSelected selected) {
            return selected.meeting();
        }
        if (fact instanceof InterimAwardApproved approved) {
            return approved.meeting();
        }
        if (fact instanceof DecisionReported reported) {
            return reported.meeting();
        }
        return fact instanceof OfferDeclined declined ? declined.meeting() : null;
    }

    private static Found found(MeetingId meeting, Standing s, List<Standing> held) {
        Standing first = held.getFirst();
        return new Found(
                ConflictKind.DATES_DIFFER,
                Dates.atMost(
                        s.fact() instanceof PaperTabled ? Hardness.ON_A_NATURAL_READING : Hardness.CANNOT_BOTH_BE_TRUE,
                        Objects.requireNonNull(s.occurred()),
                        Objects.requireNonNull(first.occurred())),
                meeting,
                Entries.dated(s) + ", is told of a meeting that " + Entries.named(first) + " dates "
                        + Entries.date(first.occurred()) + ".",
                Entries.ids(Stream.concat(Stream.of(s), held.stream())));
    }
}
