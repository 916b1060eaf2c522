package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.circulation.Circulation;
import org.decisionledger.projection.circulation.Circulation.Breach;
import org.decisionledger.projection.circulation.Circulation.Copy;
import org.decisionledger.projection.circulation.Circulation.Version;
import org.decisionledger.projection.timeline.Statement;

/** Who holds which version as a page. */
final class CirculationPage {

    private CirculationPage() {}

    static Page of(Circulation circulation) {
        Page page = new Page("Who holds which version: " + circulation.title() + " (" + circulation.thing() + ")");
        page.say(Telling.asOf(circulation.asOf(), circulation.position()));
        page.say(
                "That a copy was sent does not show that it arrived; that it was called back does not show that it was "
                        + "destroyed.");
        page.part("What does not fit the terms, the recall or the state told");
        for (Breach breach : circulation.breaches()) {
            page.item(
                    Telling.statement(breach.why()),
                    List.of("In short: " + breach.kind().words()));
        }
        page.orNothing();
        for (Version version : circulation.versions()) {
            page.part(version.title() + " (" + Page.name(version.document()) + ")");
            page.say("State: " + Telling.statement(version.state()));
            version.told().forEach(t -> page.item(Telling.statement(t)));
            for (Copy copy : version.copies()) {
                copy(page, copy);
            }
            if (version.copies().isEmpty()) {
                page.say("No entry shows that anybody holds a copy.");
            }
        }
        return page;
    }

    private static void copy(Page page, Copy copy) {
        List<String> below = new ArrayList<>();
        lines(below, "How it came there: ", copy.passing());
        lines(below, "How complete: ", copy.completeness());
        lines(below, "Terms: ", copy.terms());
        lines(below, "Marked: ", copy.labels());
        lines(below, "Recall: ", copy.recall());
        page.item("Held by " + copy.title() + " (" + Page.name(copy.holder()) + ")", below);
    }

    private static void lines(List<String> below, String label, List<Statement> statements) {
        statements.forEach(s -> below.add(label + Telling.statement(s)));
    }
}
