package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.projection.explanation.Matrix;
import org.decisionledger.projection.explanation.Matrix.Cell;
import org.decisionledger.projection.explanation.Matrix.Counts;
import org.decisionledger.projection.explanation.Matrix.Evidence;
import org.decisionledger.projection.explanation.Matrix.Explanation;
import org.decisionledger.projection.explanation.Matrix.Judgement;
import org.decisionledger.projection.explanation.Matrix.Separating;
import org.decisionledger.projection.explanation.Matrix.Weight;

/** Explanations held against the evidence, as a page. */
final class MatrixPage {

    private final Page page;
    private final Telling telling;

    private MatrixPage(Matrix matrix) {
        this.page = new Page("Explanations: " + matrix.text() + " (" + matrix.question() + ")");
        this.telling = new Telling(page);
    }

    static Page of(Matrix matrix) {
        return new MatrixPage(matrix).build(matrix);
    }

    private Page build(Matrix matrix) {
        page.say(Telling.asOf(matrix.asOf(), matrix.position()));
        page.say("About " + Page.name(matrix.question()) + ".");
        page.say(
                "The order is by how many entries people hold inconsistent with an explanation, fewest first. It is not "
                        + "a finding that any explanation is right.");
        page.part("The question");
        telling.rows(matrix.posed());
        matrix.about().forEach(t -> page.item("About " + t.title() + " (" + Page.name(t.id()) + ")"));
        page.part("Explanations, fewest inconsistencies first");
        matrix.explanations().forEach(this::explanation);
        page.orNothing();
        page.part("Evidence against each explanation");
        matrix.evidence().forEach(this::evidence);
        page.orNothing();
        page.part("What would separate the first explanations");
        if (matrix.separating().isEmpty()) {
            page.say("Nothing can be told: fewer than two explanations, or no evidence weighed.");
        }
        matrix.separating().forEach(this::separating);
        page.part("What the record does not hold about these things");
        telling.rows(matrix.gaps());
        page.part("What is to be known before relying on the order");
        matrix.remarks().forEach(r -> page.item(Telling.statement(r)));
        return page.orNothing();
    }

    private void explanation(Explanation explanation) {
        List<String> below = new ArrayList<>();
        explanation
                .offered()
                .forEach(o -> below.add("Offered by " + o.by() + ": " + o.text() + " " + Telling.cite(o.row())));
        if (explanation.offered().isEmpty()) {
            below.add("No entry shows that anybody offered it.");
        }
        below.add(counts(explanation.counts()));
        page.dated("place " + explanation.place() + (explanation.tied() ? ", shared" : ""), explanation.label(), below);
    }

    private static String counts(Counts counts) {
        String most = counts.perhapsInconsistent() == 0
                ? ""
                : " (up to " + counts.most() + ", if whoever holds an entry inconsistent is followed)";
        return "Inconsistent: " + counts.inconsistent() + most + "; consistent: " + counts.consistent()
                + "; not applicable: " + counts.notApplicable() + "; weighed differently: "
                + counts.weighedDifferently() + "; not weighed: " + counts.notWeighed();
    }

    private void evidence(Evidence evidence) {
        List<String> below = evidence.cells().stream().map(MatrixPage::cell).toList();
        telling.full(evidence.row(), below);
    }

    private static String cell(Cell cell) {
        return cell.explanation() + ": " + cell.weight().words()
                + (cell.judgements().isEmpty()
                        ? ""
                        : cell.judgements().stream()
                                .map(j -> judgement(cell.weight(), j))
                                .collect(Collectors.joining("; ", " (", ")")));
    }

    private static String judgement(Weight weight, Judgement judgement) {
        String bearing = weight != Weight.WEIGHED_DIFFERENTLY
                ? ""
                : switch (judgement.bearing()) {
                    case CONSISTENT -> ": consistent";
                    case INCONSISTENT -> ": inconsistent";
                    case NOT_APPLICABLE -> ": not applicable";
                };
        return judgement.by() + bearing + (judgement.why() == null ? "" : ", because " + judgement.why()) + " ["
                + Page.name(judgement.entry()) + "]";
    }

    private void separating(Separating separating) {
        page.within("\"" + separating.first() + "\" and \"" + separating.second() + "\"");
        if (separating.differs().isEmpty()) {
            page.say("No entry stands to one otherwise than to the other.");
        }
        separating.differs().forEach(s -> page.item(Telling.statement(s)));
        separating.notWeighed().forEach(s -> page.item(Telling.statement(s)));
    }
}
