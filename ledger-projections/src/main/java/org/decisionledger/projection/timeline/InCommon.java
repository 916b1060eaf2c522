package org.decisionledger.projection.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Decisions of separate bodies that belong together because entries file them under the same decision and the same
 * meeting. No entry needs to carry a link for that.
 */
public final class InCommon {

    /** The relation of a link that stands in no entry and follows from the decision and the meeting alone. */
    public static final String RELATION = "decidedInCommonWith";

    private InCommon() {}

    private record Sitting(DecisionId decision, MeetingId meeting) {}

    /** Adds what other bodies decided together with what is at hand; returns the same gathering. */
    public static Gathering gather(Gathering gathering) {
        return gathering.naming(gathering.thingsNamed(s -> sitting(s.fact()) != null, DecisionId.class::isInstance));
    }

    /** The entries by which other bodies decided the same at the same meeting, in order of occurrence. */
    public static List<Standing> others(Standing s, CaseFile file) {
        Sitting sitting = sitting(s.fact());
        if (sitting == null) {
            return List.of();
        }
        return file.valid().stream()
                .filter(o -> sitting.equals(sitting(o.fact())))
                .filter(o -> o.header().by().organisation() != null
                        && !Objects.equals(
                                o.header().by().organisation(), s.header().by().organisation()))
                .toList();
    }

    /** The row with a link to each of them. */
    public static TimelineRow linked(TimelineRow row, Standing s, CaseFile file, RowMaker rows) {
        List<Standing> others = others(s, file);
        if (others.isEmpty()) {
            return row;
        }
        List<LinkRef> links = new ArrayList<>(row.links());
        for (Standing other : others) {
            links.add(new LinkRef(
                    RELATION,
                    "was decided in common with",
                    other.id().value(),
                    file.titles().of(Objects.requireNonNull(other.header().by().organisation())) + ": "
                            + rows.brief(other),
                    false,
                    "the same decision at the same meeting, each body for itself"));
        }
        return row.withLinks(links);
    }

    private static @Nullable Sitting sitting(LedgerFact fact) {
        if (fact instanceof ResolutionPassed f && f.meeting() != null) {
            return new Sitting(f.decision(), f.meeting());
        }
        return fact instanceof InterimAwardApproved f && f.meeting() != null
                ? new Sitting(f.decision(), f.meeting())
                : null;
    }
}
