package org.decisionledger.projection.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile.Pointer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.dossier.Dossier.Reason;
import org.decisionledger.projection.elapsed.Days;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Reasons given for the decision, or for a decision on the way to it, each with its own date. A reason that is later
 * than what it is given for is said to be so.
 */
final class ReasonsInDossier {

    private final Matter matter;

    ReasonsInDossier(Matter matter) {
        this.matter = matter;
    }

    List<Reason> given() {
        List<Reason> reasons = new ArrayList<>();
        for (Standing decision : decisions()) {
            List<Pointer> pointers = new ArrayList<>(matter.file.pointingAt(decision.id()));
            if (decision.fact() instanceof DecisionFact f && first(decision, f)) {
                pointers.addAll(matter.file.pointingAt(f.decision()));
            }
            pointers.stream()
                    .filter(p -> p.link().relation() == Relation.JUSTIFIES)
                    .forEach(p -> reasons.add(reason(p, decision)));
        }
        return List.copyOf(reasons);
    }

    private List<Standing> decisions() {
        return matter.belonging().stream()
                .filter(s -> s.fact() instanceof DecisionFact
                        && s.header().links().stream()
                                .noneMatch(
                                        l -> l.relation() == Relation.COMMUNICATES && l.to() instanceof Target.OfEntry))
                .toList();
    }

    /** A link to the decision itself is told once, with the first entry about that decision. */
    private boolean first(Standing s, DecisionFact fact) {
        return decisions().stream()
                .filter(o -> o.fact() instanceof DecisionFact f && f.decision().equals(fact.decision()))
                .findFirst()
                .filter(o -> o.id().equals(s.id()))
                .isPresent();
    }

    private Reason reason(Pointer p, Standing decision) {
        Edtf reasonDate = p.from().occurred();
        Edtf decisionDate = decision.occurred();
        boolean after = reasonDate != null && decisionDate != null && reasonDate.after(decisionDate) == Answer.YES;
        return new Reason(
                matter.rows.row(p.from()),
                after,
                new Statement(
                        timing(reasonDate, decisionDate, after) + " It is given as a reason for: "
                                + matter.rows.sentence(decision),
                        List.of(p.from().id().value(), decision.id().value())));
    }

    private static String timing(@Nullable Edtf reason, @Nullable Edtf decision, boolean after) {
        if (reason == null || decision == null) {
            return "The dates do not show whether this came before or after what it is given for.";
        }
        Optional<Long> days = Days.between(decision, reason);
        if (after) {
            return "This is dated "
                    + days.map(d -> Days.inWords(d) + " ").orElse("") + "after what it is given for: "
                    + reason.inWords() + ", against " + decision.inWords() + ".";
        }
        return reason.before(decision) == Answer.YES
                ? "This is dated before what it is given for."
                : "The dates do not show whether this came before or after what it is given for.";
    }
}
