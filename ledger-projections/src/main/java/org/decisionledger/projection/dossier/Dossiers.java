package org.decisionledger.projection.dossier;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.CheckReport.CheckResult;
import org.decisionledger.projection.check.CheckSettings;
import org.decisionledger.projection.check.Checks;
import org.decisionledger.projection.dossier.Dossier.SourceCited;
import org.decisionledger.projection.timeline.Episode;
import org.decisionledger.projection.timeline.TimelineRow;

/** Makes dossiers: a pure function of the entries that a source holds and the moment asked about. */
public final class Dossiers {

    private Dossiers() {}

    /** Why {@code decision} was made, as the record stood at {@code asOf}. Empty parts where nothing is recorded. */
    public static Dossier why(EntrySource source, DecisionId decision, AsOf asOf) {
        return why(source, decision, asOf, CheckSettings.STANDARD);
    }

    /** The same, with the numbers that checks go by. */
    public static Dossier why(EntrySource source, DecisionId decision, AsOf asOf, CheckSettings settings) {
        Matter matter = Matter.of(source, decision, asOf);
        return why(matter, asOf, Checks.failed(source, matter.things(), asOf, settings));
    }

    /** The same with no check worked out, which takes longer than all the rest. */
    public static Dossier withoutChecks(EntrySource source, DecisionId decision, AsOf asOf) {
        return why(Matter.of(source, decision, asOf), asOf, List.of());
    }

    private static Dossier why(Matter matter, AsOf asOf, List<CheckResult> failed) {
        DecisionId decision = matter.decision;
        OffersInDossier offers = new OffersInDossier(matter);
        ApproachesInDossier approaches = new ApproachesInDossier(matter);
        BodiesInDossier bodies = new BodiesInDossier(matter);
        DecidedInDossier decided = new DecidedInDossier(matter);
        GapsInDossier gaps = new GapsInDossier(matter, offers, approaches);
        return new Dossier(
                decision.value(),
                matter.file.titles().of(decision),
                asOf,
                matter.cut,
                decided.summary(),
                matter.rows.rows(matter.decided()),
                decided.authority(),
                steps(matter, false),
                new OptionsInDossier(matter).put(),
                offers.told(),
                approaches.made(),
                bodies.putBefore(),
                bodies.notShown(),
                new ReasonsInDossier(matter).given(),
                rows(matter, Part.INTEREST),
                new DisputesInDossier(matter).all(),
                matter.conflicts(),
                steps(matter, true),
                findings(matter),
                failed,
                gaps.shown(),
                sources(matter));
    }

    private static List<Episode> steps(Matter matter, boolean after) {
        List<Standing> own = matter.decided();
        List<Standing> steps = matter.belonging().stream()
                .filter(s -> isStep(Part.of(s.fact())))
                .filter(s -> !own.contains(s))
                .filter(s -> matter.afterDecision(s) == after)
                .toList();
        return Episode.of(steps, matter.file, matter.rows);
    }

    private static boolean isStep(Part part) {
        return switch (part) {
            case STEP, OFFER, APPROACH, ADVICE, OPTIONS, DECISION, COMPLAINT -> true;
            case ACCOUNT, GAP, FINDING, RECOMMENDATION, INTEREST, COMPARED, REGISTER -> false;
        };
    }

    private static List<TimelineRow> findings(Matter matter) {
        return Stream.concat(
                        matter.touching().stream().filter(s -> Part.of(s.fact()) == Part.FINDING),
                        matter.touching().stream().filter(s -> Part.of(s.fact()) == Part.RECOMMENDATION))
                .map(matter.rows::row)
                .toList();
    }

    private static List<TimelineRow> rows(Matter matter, Part part) {
        return matter.touching().stream()
                .filter(s -> Part.of(s.fact()) == part)
                .map(matter.rows::row)
                .toList();
    }

    private static List<SourceCited> sources(Matter matter) {
        Map<DocumentId, Integer> cited = new LinkedHashMap<>();
        for (Standing s : matter.touching()) {
            s.header().sources().stream()
                    .map(Source::document)
                    .distinct()
                    .forEach(d -> cited.merge(d, 1, Integer::sum));
        }
        return cited.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<DocumentId, Integer> e) -> -e.getValue()))
                .map(e ->
                        new SourceCited(e.getKey().value(), matter.file.titles().of(e.getKey()), e.getValue()))
                .toList();
    }
}
