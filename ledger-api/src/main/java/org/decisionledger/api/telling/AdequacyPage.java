package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.adequacy.Adequacy;
import org.decisionledger.projection.adequacy.Adequacy.Item;
import org.decisionledger.projection.adequacy.DraftAdequacy;

/** The checklist of the record of a decision, as a page. */
final class AdequacyPage {

    private final Page page;

    private AdequacyPage(Page page) {
        this.page = page;
    }

    static Page of(Adequacy adequacy) {
        Page page = new Page("Decision record: " + adequacy.title() + " (" + adequacy.decision() + ")");
        new AdequacyPage(page).tell(adequacy);
        return page;
    }

    static Page of(DraftAdequacy draft) {
        Page page = new Page("Decision records with a draft");
        page.say("Nothing of the draft is recorded. The entries of it are read with the record as it stands.");
        if (draft.decisions().isEmpty()) {
            page.say("The draft is about no decision: name one in the paper that is tabled, or put options for one.");
        }
        draft.decisions().forEach(d -> {
            page.part(d.title() + " (" + Page.name(d.decision()) + ")");
            new AdequacyPage(page).items(d);
        });
        return page;
    }

    private void tell(Adequacy adequacy) {
        page.say(Telling.asOf(adequacy.asOf(), adequacy.position()));
        items(adequacy);
    }

    private void items(Adequacy adequacy) {
        page.say(adequacy.score()
                + " items of the checklist are present. No item weighs more than another, and the score "
                + "says what is on record, not whether the decision was right.");
        if (!adequacy.decided()) {
            page.say("No entry shows that it was decided yet.");
        }
        adequacy.items().forEach(this::item);
    }

    private void item(Item item) {
        String mark = switch (item.state()) {
            case PRESENT -> "PRESENT";
            case MISSING -> "MISSING";
            case NOT_APPLICABLE -> "NOT APPLICABLE";
        };
        List<String> below = new ArrayList<>();
        if (!item.owner().isEmpty()) {
            below.add("Who is to see to it: " + item.owner());
        }
        if (!item.wouldFill().isEmpty()) {
            below.add("What would fill it: " + item.wouldFill());
        }
        below.add("Basis: " + item.basis());
        String entries = item.entries().isEmpty() ? "" : " " + Telling.entries(item.entries());
        page.item(mark + ": " + item.asks() + ". " + item.why() + entries, below);
    }
}
