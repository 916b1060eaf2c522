package org.decisionledger.projection.lineage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.gap.ImpliedGaps;
import org.decisionledger.projection.gap.MissingOnTimeline;
import org.decisionledger.projection.succession.Successions;
import org.decisionledger.projection.timeline.InCommon;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;

/** Everything entered about a body and about the bodies that it follows as a whole, each of those rows marked so. */
public final class TimelineWithPredecessors {

    private TimelineWithPredecessors() {}

    /** Folds what {@code source} holds about {@code body} and its predecessors, theirs included. */
    public static Timeline of(EntrySource source, OrganisationId body, AsOf asOf) {
        Set<OrganisationId> predecessors =
                Successions.around(source, List.of(body), asOf).predecessors(body);
        Set<OrganisationId> bodies = new LinkedHashSet<>(List.of(body));
        bodies.addAll(predecessors);
        Gathering gathering = InCommon.gather(new Gathering(source, asOf).naming(bodies));
        CaseFile file = ImpliedGaps.gatherAround(gathering.linked()).fold();
        RowMaker rows = new RowMaker(file);
        List<Standing> own = new ArrayList<>();
        List<TimelineRow> all = new ArrayList<>();
        for (Standing s : file.all()) {
            row(s, body, predecessors, file, rows).ifPresent(row -> {
                own.add(s);
                all.add(row);
            });
        }
        return new Timeline(
                body.value(),
                file.titles().of(body),
                asOf,
                gathering.cut(),
                List.copyOf(all),
                new MissingOnTimeline(file, own).all());
    }

    private static Optional<TimelineRow> row(
            Standing s, OrganisationId body, Set<OrganisationId> predecessors, CaseFile file, RowMaker rows) {
        if (file.namedIn(s).contains(body)) {
            return Optional.of(InCommon.linked(rows.row(s), s, file, rows));
        }
        return predecessors.stream()
                .filter(file.namedIn(s)::contains)
                .findFirst()
                .map(p -> InCommon.linked(rows.row(s), s, file, rows)
                        .via(file.titles().of(p) + ", a predecessor of "
                                + file.titles().of(body)));
    }
}
