package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.delegation.DelegationFact.DelegationProposed;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DelegationId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.sentence.Wording;

/**
 * Conditions and recommendations that the text of a paper attaches to a decision or a delegation, and that are not in
 * what the paper asks to be decided.
 *
 * <p>A condition counts as asked for when an entry of what is asked links to it, stands in the same place of the paper,
 * or says at least half of it in the same words.
 */
public final class DroppedBeforeTheDecision implements Detector {

    private static final Set<Relation> TAKES_UP = EnumSet.of(
            Relation.CONDITIONS,
            Relation.BEARS_ON,
            Relation.DESCRIBES_THE_SAME_AS,
            Relation.CONSIDERS,
            Relation.ACCEPTS);

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        if (thing instanceof DecisionId || thing instanceof DelegationId) {
            Set<DocumentId> papers = new TreeSet<>();
            naming.stream().filter(s -> isBodyText(s, thing)).forEach(s -> papers.addAll(Entries.cited(s)));
            for (DocumentId paper : papers) {
                check(thing, paper, naming, file, found);
            }
        }
        return found;
    }

    private static void check(
            ThingId thing, DocumentId paper, List<Standing> naming, CaseFile file, List<Found> found) {
        List<Standing> ofPaper =
                naming.stream().filter(s -> Entries.cites(s, paper)).toList();
        List<Standing> asked = thing instanceof DecisionId
                ? ofPaper.stream().filter(s -> isAsked(s, thing)).toList()
                : delegationAsked(thing, paper, ofPaper, file);
        List<Standing> dropped = asked.isEmpty()
                ? List.of()
                : Stream.concat(
                                ofPaper.stream().filter(s -> isBodyText(s, thing)),
                                attachedToTheAsking(asked, paper, file))
                        .distinct()
                        .filter(s -> !asked.contains(s))
                        .filter(s -> thing instanceof DecisionId || !isOfADecisionAsked(s, file))
                        .filter(s -> asked.stream().noneMatch(a -> takesUp(a, s, paper)))
                        .toList();
        if (!dropped.isEmpty()) {
            found.add(found(thing, paper, dropped, asked, file));
        }
    }

    /** A condition of the thing, or a recommendation about it that is not itself put to a meeting. */
    private static boolean isBodyText(Standing s, ThingId thing) {
        return s.fact() instanceof ConditionAttached c && c.to().equals(thing)
                || s.fact() instanceof RecommendationIssued r && thing.equals(r.decision()) && r.meeting() == null;
    }

    private static boolean isAsked(Standing s, ThingId decision) {
        return s.fact() instanceof DecisionSought sought && sought.decision().equals(decision)
                || s.fact() instanceof RecommendationIssued r && decision.equals(r.decision()) && r.meeting() != null;
    }

    /** Conditions filed elsewhere that a link makes conditions of what is asked. */
    private static Stream<Standing> attachedToTheAsking(List<Standing> asked, DocumentId paper, CaseFile file) {
        return asked.stream()
                .flatMap(a -> file.from(Relation.CONDITIONS, a.id()).stream())
                .filter(s -> s.fact() instanceof ConditionAttached && Entries.cites(s, paper));
    }

    /** Such a condition of a delegation is reported at the decision. */
    private static boolean isOfADecisionAsked(Standing condition, CaseFile file) {
        return file.to(condition, Relation.CONDITIONS).stream()
                .anyMatch(s -> s.fact() instanceof DecisionSought || s.fact() instanceof RecommendationIssued);
    }

    /** What is proposed of the delegation in the very place in which the paper asks for a decision. */
    private static List<Standing> delegationAsked(
            ThingId delegation, DocumentId paper, List<Standing> ofPaper, CaseFile file) {
        List<Standing> proposed = ofPaper.stream()
                .filter(s -> s.fact() instanceof DelegationProposed d
                        && d.delegation().equals(delegation))
                .toList();
        if (proposed.isEmpty()) {
            return List.of();
        }
        List<Standing> asking = file.citing(paper).stream()
                .filter(s -> s.fact() instanceof DecisionSought
                        || s.fact() instanceof RecommendationIssued r && r.meeting() != null)
                .toList();
        return proposed.stream()
                .filter(p -> asking.stream().anyMatch(a -> inOnePlace(p, a, paper)))
                .toList();
    }

    private static boolean inOnePlace(Standing one, Standing other, DocumentId paper) {
        return Entries.places(one, paper).stream().anyMatch(Entries.places(other, paper)::contains);
    }

    private static boolean takesUp(Standing asked, Standing body, DocumentId paper) {
        boolean isLinked = asked.header().links().stream()
                .filter(l -> TAKES_UP.contains(l.relation()))
                .map(Link::to)
                .anyMatch(to -> isOf(to, body));
        return isLinked
                || inOnePlace(asked, body, paper)
                || Wordings.isTakenUp(text(body.fact()), List.of(text(asked.fact())));
    }

    private static boolean isOf(Target to, Standing body) {
        return switch (to) {
            case Target.OfEntry(var id) -> id.equals(body.id());
            case Target.OfThing(ThingId thing) -> thing.equals(Entries.own(body.fact()));
        };
    }

    private static String text(LedgerFact fact) {
        if (fact instanceof ConditionAttached condition) {
            return condition.text();
        }
        if (fact instanceof RecommendationIssued recommendation) {
            return recommendation.text();
        }
        if (fact instanceof DelegationProposed d) {
            return d.function() + " " + String.join(" ", d.keptBack()) + " " + String.join(" ", d.safeguards());
        }
        return fact instanceof DecisionSought sought ? sought.text() : "";
    }

    private static Found found(
            ThingId thing, DocumentId paper, List<Standing> dropped, List<Standing> asked, CaseFile file) {
        List<String> said = dropped.stream()
                .map(s -> Entries.quoted(text(s.fact())) + " (" + places(s, paper) + ")")
                .toList();
        Standing asking = asked.getFirst();
        return new Found(
                ConflictKind.DROPPED_BEFORE_THE_DECISION,
                Hardness.ON_A_NATURAL_READING,
                thing,
                "The text of \"" + file.titles().of(paper) + "\" attaches "
                        + (dropped.size() == 1 ? "something" : dropped.size() + " things") + " to \""
                        + file.titles().of(thing) + "\": " + Wording.list(said) + "; what it asks for, "
                        + Entries.quoted(text(asking.fact())) + " (" + places(asking, paper) + "), "
                        + (dropped.size() == 1 ? "does not name it" : "names none of them") + ".",
                Entries.ids(Stream.concat(dropped.stream(), asked.stream()).filter(Objects::nonNull)));
    }

    private static String places(Standing s, DocumentId paper) {
        return Wording.list(Entries.places(s, paper));
    }
}
