package org.decisionledger.projection.chronology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.decisionledger.core.contract.ContractFact.HandoverMade;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.handover.HandoverFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDivided;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationsMerged;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.chronology.TurningPoint.Kind;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** Finds the meetings, papers and hand-overs of a chronology. */
final class TurningPoints {

    private TurningPoints() {}

    /** Those of {@code file}: of the entries themselves and of those next to them, the earliest first. */
    static List<TurningPoint> of(CaseFile file, RowMaker rows) {
        List<TurningPoint> points = new ArrayList<>();
        for (Standing s : file.valid()) {
            Kind kind = kind(s.fact());
            String day = lastDay(s);
            if (kind != null && day != null) {
                points.add(new TurningPoint(kind, day, rows.sentence(s), s.id().value()));
            }
        }
        points.sort(Comparator.comparing(TurningPoint::date).thenComparing(TurningPoint::entry));
        return List.copyOf(points);
    }

    private static @Nullable Kind kind(LedgerFact fact) {
        if (fact instanceof MeetingHeld) {
            return Kind.MEETING;
        }
        if (fact instanceof PaperTabled) {
            return Kind.PAPER;
        }
        boolean handover = fact instanceof HandoverFact
                || fact instanceof HandoverMade
                || fact instanceof OrganisationsMerged
                || fact instanceof OrganisationDivided
                || fact instanceof OrganisationDisestablished;
        return handover ? Kind.HANDOVER : null;
    }

    /** What may have happened only later is no point to look back from. */
    private static @Nullable String lastDay(Standing s) {
        Edtf occurred = s.occurred();
        return occurred != null
                        && s.byThen() == Answer.YES
                        && occurred.bounds().latest() instanceof Side.Known(Instant end)
                ? end.minusNanos(1).atZone(Edtf.DEFAULT_ZONE).toLocalDate().toString()
                : null;
    }
}
