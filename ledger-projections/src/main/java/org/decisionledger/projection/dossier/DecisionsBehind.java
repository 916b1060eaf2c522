package org.decisionledger.projection.dossier;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;

/**
 * The decisions that entries put behind an award, a contract or another thing: those told of in an entry that names
 * it, and those that an entry about it is linked with.
 */
public final class DecisionsBehind {

    private DecisionsBehind() {}

    /** In order of identifier; empty when no entry names one. */
    public static List<DecisionId> of(EntrySource source, ThingId thing, AsOf asOf) {
        CaseFile file =
                new Gathering(source, asOf).naming(List.of(thing)).linked().fold();
        Set<DecisionId> decisions = new TreeSet<>();
        for (Standing s : file.valid()) {
            if (s.fact() instanceof DecisionFact fact && file.namedIn(s).contains(thing)) {
                decisions.add(fact.decision());
            } else if (s.header().subject().equals(thing)) {
                linked(s, file).forEach(decisions::add);
            }
        }
        return List.copyOf(decisions);
    }

    private static Stream<DecisionId> linked(Standing s, CaseFile file) {
        return s.header().links().stream()
                .map(l -> switch (l.to()) {
                    case Target.OfThing(DecisionId decision) -> decision;
                    case Target.OfThing other -> null;
                    case Target.OfEntry(var id) ->
                        file.find(id)
                                .filter(to -> !to.withdrawn())
                                .map(Standing::fact)
                                .filter(DecisionFact.class::isInstance)
                                .map(f -> ((DecisionFact) f).decision())
                                .orElse(null);
                })
                .flatMap(Stream::ofNullable);
    }
}
