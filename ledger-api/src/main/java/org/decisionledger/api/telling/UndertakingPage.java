package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.commitment.Undertaking;
import org.decisionledger.projection.commitment.Undertaking.Change;

/** One undertaking, what became of it and who holds it, as a page. */
final class UndertakingPage {

    private UndertakingPage() {}

    static Page of(Undertaking u) {
        Page page = new Page("Commitment: " + u.title() + " (" + u.commitment() + ")");
        page.say(Telling.asOf(u.asOf(), u.position()));
        page.say(u.state().words() + cited(u.state().entries()));
        if (u.age() != null) {
            page.say("Age on " + u.onWords() + ": " + u.age() + ".");
        }
        page.say(hands(u));
        Telling telling = new Telling(page);
        page.part("What does not fit or is to be known");
        u.remarks().forEach(r -> page.item(Telling.statement(r)));
        page.orNothing();
        page.part("How it was made, by each telling");
        u.made().forEach(m -> telling.full(m.row()));
        page.orNothing();
        page.part("To whom, and by when");
        u.to().forEach(page::item);
        page.item(Telling.statement(u.due()));
        page.part("Who gave it");
        u.givenBy()
                .forEach(b -> page.item((b.officeTitle() == null ? "no office named" : b.officeTitle()) + ", "
                        + (b.bodyTitle() == null ? "no body named" : b.bodyTitle())
                        + (b.members().isEmpty() ? "" : " (" + String.join("; ", b.members()) + ")")
                        + cited(b.entries())));
        page.orNothing();
        page.part("Who holds it");
        page.say(Telling.statement(u.holding().words()));
        u.holding().bodies().forEach(b -> page.item(b.words() + cited(b.entries())));
        u.holding().posts().forEach(p -> page.item(p.officeTitle() + " at " + p.bodyTitle() + ": " + p.words()));
        page.part("Changes since it was made, and whether it was handed over at each");
        u.changes().forEach(c -> change(page, c));
        page.orNothing();
        page.part("Hand-overs on record");
        u.handovers().forEach(h -> page.item(Telling.statement(h)));
        page.orNothing();
        page.part("Told otherwise");
        telling.rows(u.toldOtherwise());
        return page;
    }

    private static String hands(Undertaking u) {
        return switch (u.changedHands()) {
            case YES -> "An office or body that holds it has changed hands since it was made.";
            case POSSIBLY ->
                "An office or body that holds it has changed hands; the dates do not show for certain that it was since "
                        + "this was made and by the date asked about.";
            case NO -> "No entry tells of a change in the offices and bodies that hold it.";
        };
    }

    private static void change(Page page, Change change) {
        List<String> below = new ArrayList<>();
        change.handover().forEach(h -> below.add(Telling.statement(h)));
        below.add(Telling.entries(change.rows().stream().map(r -> r.entry()).toList()));
        page.dated(
                change.when(),
                change.words()
                        + then(change.after(), " (possibly before this was made)")
                        + then(change.byThen(), " (possibly not yet by then)"),
                below);
    }

    private static String then(Answer answer, String words) {
        return answer == Answer.POSSIBLY ? words : "";
    }

    private static String cited(List<String> entries) {
        return entries.isEmpty() ? "" : " " + Telling.entries(entries);
    }
}
