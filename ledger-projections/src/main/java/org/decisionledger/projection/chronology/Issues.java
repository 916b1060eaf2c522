package org.decisionledger.projection.chronology;

import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.thing.ComplaintId;
import org.decisionledger.core.thing.QuestionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/** To which issues an entry belongs: questions and complaints, named in it or holding it as evidence. */
final class Issues {

    private Issues() {}

    static Set<String> of(Standing s, CaseFile file) {
        Set<String> issues = new TreeSet<>();
        file.namedIn(s).stream().filter(Issues::isIssue).map(ThingId::value).forEach(issues::add);
        file.pointingAt(s.id()).stream()
                .map(p -> p.from().header().subject())
                .filter(QuestionId.class::isInstance)
                .map(ThingId::value)
                .forEach(issues::add);
        return issues;
    }

    /** Whether an entry on record weighs it, speaks of it, or rests on it as evidence. */
    static boolean weighed(Standing s, CaseFile file) {
        return file.pointingAt(s.id()).stream()
                .map(p -> p.link().relation())
                .anyMatch(r -> r == Relation.BEARS_ON || r == Relation.EVIDENCES || r == Relation.DISPUTES);
    }

    private static boolean isIssue(ThingId thing) {
        return thing instanceof QuestionId || thing instanceof ComplaintId;
    }
}
