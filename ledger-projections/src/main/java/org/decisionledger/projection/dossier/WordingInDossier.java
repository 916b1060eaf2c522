package org.decisionledger.projection.dossier;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.show.EntryPage.Words;
import org.decisionledger.projection.show.EntryPage.Words.Kind;
import org.decisionledger.projection.show.WordDiff;
import org.decisionledger.projection.timeline.Statement;

/** What a paper asked a body to decide against what the body resolved, word by word, as the entries put both. */
final class WordingInDossier {

    private final Matter matter;

    WordingInDossier(Matter matter) {
        this.matter = matter;
    }

    List<Statement> askedAgainstDecided() {
        List<Statement> statements = new ArrayList<>();
        for (Standing decided : matter.decided()) {
            if (decided.fact() instanceof ResolutionPassed resolution) {
                for (Standing paper : matter.belonging()) {
                    if (paper.fact() instanceof PaperTabled tabled
                            && tabled.asks() != null
                            && tabled.decisions().contains(resolution.decision())) {
                        statements.add(new Statement(
                                told(tabled.asks(), resolution.text()),
                                List.of(paper.id().value(), decided.id().value())));
                    }
                }
            }
        }
        return statements;
    }

    private static String told(String asked, String decided) {
        List<Words> diff = WordDiff.between(asked, decided);
        if (diff.stream().allMatch(w -> w.kind() == Kind.SAME)) {
            return "What was resolved is, in the words recorded, what was asked: " + decided + ".";
        }
        return "What was resolved differs in the words recorded from what was asked. Asked: " + asked + ". Resolved: "
                + decided + ". Only in what was asked: " + only(diff, Kind.REMOVED) + ". Only in what was resolved: "
                + only(diff, Kind.ADDED) + ".";
    }

    private static String only(List<Words> diff, Kind kind) {
        List<String> words =
                diff.stream().filter(w -> w.kind() == kind).map(Words::text).toList();
        return words.isEmpty() ? "nothing" : String.join(" … ", words);
    }
}
