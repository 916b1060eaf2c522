package org.decisionledger.projection.gate;

import static org.decisionledger.projection.gate.Evaluation.rating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.procurement.ProcurementFact.AssuranceRatingGiven;
import org.decisionledger.core.procurement.RatingMeaning;
import org.decisionledger.core.procurement.RatingStage;
import org.decisionledger.core.thing.ConditionId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.gate.GateRecord.Kind;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.gate.GateRecord.Rated;
import org.decisionledger.projection.gate.GateRecord.Rating;
import org.decisionledger.projection.gate.GateRecord.State;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** Ratings side by side, and the lines that grades below the best leave open. */
final class RatingLines {

    private final CaseFile file;
    private final RowMaker rows;
    private final Evaluation evaluation;
    private final GateOrder order;
    private final List<RatedGroup> groups;
    private final Map<ConditionId, List<Standing>> conditions;

    RatingLines(
            CaseFile file,
            RowMaker rows,
            Evaluation evaluation,
            GateOrder order,
            Map<ConditionId, List<Standing>> conditions) {
        this.file = file;
        this.rows = rows;
        this.evaluation = evaluation;
        this.order = order;
        this.groups = RatedGroup.of(evaluation.ratings(), file, order);
        this.conditions = conditions;
    }

    List<Rated> sideBySide() {
        return groups.stream()
                .map(group -> {
                    AssuranceRatingGiven first = rating(group.ratings().getFirst());
                    return new Rated(
                            first.rated(),
                            first.level(),
                            first.of().stream().map(file.titles()::of).toList(),
                            group.ratings().stream().map(s -> shown(s, group)).toList());
                })
                .toList();
    }

    private Rating shown(Standing s, RatedGroup group) {
        AssuranceRatingGiven f = rating(s);
        return new Rating(
                assessor(s),
                f.stage(),
                f.level(),
                f.rated(),
                f.rating(),
                f.before() == null && f.stage() == RatingStage.INDIVIDUAL ? f.rating() : f.before(),
                after(s, group),
                f.reason(),
                f.changeReason(),
                f.gate(),
                rows.row(s));
    }

    /** An assessor's grade after moderation is told when one moderated rating alone stands at that gate. */
    private @Nullable String after(Standing s, RatedGroup group) {
        AssuranceRatingGiven f = rating(s);
        return switch (f.stage()) {
            case MODERATED -> f.rating();
            case NOT_STATED -> null;
            case INDIVIDUAL -> {
                List<String> moderated = group.ratings().stream()
                        .filter(o -> rating(o).stage() == RatingStage.MODERATED)
                        .filter(o -> order.indexOf(rating(o).gate()) == order.indexOf(f.gate()))
                        .map(o -> rating(o).rating())
                        .distinct()
                        .toList();
                yield moderated.size() == 1 ? moderated.getFirst() : null;
            }
        };
    }

    private String assessor(Standing s) {
        AssuranceRatingGiven f = rating(s);
        String words = Stream.of(
                        f.assessorOffice() == null ? null : file.titles().of(f.assessorOffice()),
                        f.assessor(),
                        f.panel())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? rows.row(s).by() : words;
    }

    List<BearingLine> lines() {
        List<BearingLine> lines = new ArrayList<>();
        for (RatedGroup group : groups) {
            List<Standing> raising = group.raising(f -> !evaluation.isBest(f));
            if (!raising.isEmpty()) {
                lines.add(line(group, raising));
            }
        }
        return lines;
    }

    private BearingLine line(RatedGroup group, List<Standing> raising) {
        Standing first = raising.getFirst();
        AssuranceRatingGiven f = rating(first);
        List<Standing> current = group.current();
        Standing closedBy = closedBy(group, current);
        Set<String> entries = new LinkedHashSet<>();
        raising.forEach(s -> entries.add(s.id().value()));
        if (closedBy != null) {
            entries.add(closedBy.id().value());
        }
        State state = closedBy != null
                ? State.CLOSED
                : raising.stream()
                                .allMatch(
                                        s -> evaluation.scale(rating(s).gate()).isEmpty())
                        ? State.CANNOT_BE_TOLD
                        : State.OPEN;
        String best = evaluation.best(f.gate());
        Line line = new Line(
                Kind.RATING,
                first.id().value(),
                f.rated() + " (" + level(f) + ")",
                f.gate(),
                null,
                null,
                f.of().isEmpty() ? null : f.of().stream().map(file.titles()::of).collect(Collectors.joining("; ")),
                state,
                words(state, raising, closedBy),
                state == State.CLOSED ? "" : wouldClose(best),
                List.copyOf(entries),
                rows.row(first));
        return new BearingLine(line, order.indexOf(f.gate()), -1, first, closedBy);
    }

    private static String level(AssuranceRatingGiven f) {
        return Fields.written(f.level());
    }

    private static String wouldClose(@Nullable String best) {
        return best == null
                ? "The scale, which would tell whether the grade falls short."
                : "A later rating of it as \"" + best
                        + "\", or a condition raised for it that is met, or waived with the reason.";
    }

    private String words(State state, List<Standing> raising, @Nullable Standing closedBy) {
        String rated = "rated " + raising.stream().map(this::graded).distinct().collect(Collectors.joining("; "));
        return switch (state) {
            case OPEN -> rated + "; no entry shows that it was brought to the best grade, met or waived with a reason";
            case CANNOT_BE_TOLD -> rated + "; no scale is on record, so whether that falls short cannot be told";
            case CLOSED ->
                rated + "; closed by: " + rows.sentence(Objects.requireNonNull(closedBy)) + " [" + closedBy.id() + "]";
        };
    }

    private String graded(Standing s) {
        AssuranceRatingGiven f = rating(s);
        return "\"" + f.rating() + "\""
                + evaluation.scale(f.gate()).stream()
                        .filter(g -> GateOrder.key(g.rating()).equals(GateOrder.key(f.rating())))
                        .map(RatingMeaning::meaning)
                        .findFirst()
                        .map(meaning -> " (" + meaning + ")")
                        .orElse(evaluation.scale(f.gate()).isEmpty() ? "" : " (not a grade of the scale)");
    }

    /** The entry by which the line was closed: the last rating at the best grade, or the last of its conditions. */
    private @Nullable Standing closedBy(RatedGroup group, List<Standing> current) {
        if (current.stream().allMatch(s -> evaluation.isBest(rating(s)) && s.byThen() == Answer.YES)) {
            return current.getLast();
        }
        List<ConditionState> raisedForIt = conditions.values().stream()
                .filter(entries -> raisedFor(group, entries))
                .map(ConditionState::of)
                .toList();
        return raisedForIt.isEmpty() || raisedForIt.stream().anyMatch(ConditionState::open)
                ? null
                : raisedForIt.stream()
                        .map(ConditionState::closedBy)
                        .filter(Objects::nonNull)
                        .max(CaseFile.BY_OCCURRENCE)
                        .orElse(null);
    }

    /** A condition is raised for what it names as its area, or for a rating that its entry is linked with. */
    private static boolean raisedFor(RatedGroup group, List<Standing> condition) {
        if (ConditionLines.attached(condition)
                .anyMatch(f -> f.area() != null && group.names().contains(GateOrder.key(f.area())))) {
            return true;
        }
        return ConditionLines.first(condition).header().links().stream()
                .anyMatch(l -> l.to() instanceof Target.OfEntry(var id)
                        && group.ratings().stream().anyMatch(s -> s.id().equals(id)));
    }
}
