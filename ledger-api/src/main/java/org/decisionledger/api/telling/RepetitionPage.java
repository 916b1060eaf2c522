package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.repetition.Repetition;
import org.decisionledger.projection.repetition.Repetition.Suggestion;

/** The earlier complaints that one may repeat, as a page. */
final class RepetitionPage {

    private RepetitionPage() {}

    static Page of(Repetition repetition) {
        Page page = new Page("Is it the same again: " + repetition.title() + " (" + repetition.complaint() + ")");
        page.say(Telling.asOf(repetition.asOf(), repetition.position()));
        page.say(
                "Earlier complaints are suggested by body, lineage, service and theme. Whether one is the same again is "
                        + "for a person to say: record RepetitionJudged.");
        page.part("Suggested, the likeliest first");
        for (Suggestion suggestion : repetition.suggestions()) {
            List<String> below = new ArrayList<>(List.of(Telling.statement(suggestion.state())));
            suggestion.reasons().forEach(r -> below.add(Telling.statement(r)));
            page.dated(suggestion.when(), suggestion.title() + " (" + Page.name(suggestion.complaint()) + ")", below);
        }
        return page.orNothing();
    }
}
