package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.statutory.NoticeDrafts;
import org.decisionledger.projection.statutory.NoticeDrafts.Considered;
import org.decisionledger.projection.statutory.NoticeDrafts.Draft;
import org.decisionledger.projection.statutory.NoticeDrafts.Item;

/** Drafts of the notices that the law asks of an award, as a page. */
final class NoticesPage {

    private final Page page;

    private NoticesPage(Page page) {
        this.page = page;
    }

    static Page of(NoticeDrafts drafts) {
        Page page = new Page("DRAFT of notices: " + drafts.title() + " (" + drafts.award() + ")");
        page.say("About " + Page.name(drafts.award()) + ". " + Telling.asOf(drafts.asOf(), drafts.position()));
        drafts.notes().forEach(page::say);
        NoticesPage told = new NoticesPage(page);
        page.part("Which notices are due");
        page.say(drafts.commencement());
        told.considered(due(drafts, true));
        if (due(drafts, true).isEmpty()) {
            page.say("By what is on record none is due, and none may be; the last part gives the reasons.");
        }
        page.part("Notices on record");
        drafts.published().forEach(new Telling(page)::row);
        page.orNothing();
        drafts.drafts().forEach(told::draft);
        page.part("Notices that are not due");
        told.considered(due(drafts, false));
        page.orNothing();
        return page;
    }

    private static List<Considered> due(NoticeDrafts drafts, boolean perhaps) {
        return drafts.considered().stream()
                .filter(c -> (c.due() != Answer.NO) == perhaps)
                .toList();
    }

    /** What is said of the regime stands once above the notices of which it is said. */
    private void considered(List<Considered> notices) {
        String regime = "";
        for (Considered notice : notices) {
            if (!notice.reasons().getFirst().equals(regime)) {
                regime = notice.reasons().getFirst();
                page.say(regime);
            }
            List<String> below =
                    new ArrayList<>(notice.reasons().subList(1, notice.reasons().size()));
            below.add(notice.law());
            page.item(notice.title() + " (" + notice.code() + "): " + words(notice.due()), below);
        }
    }

    private static String words(Answer due) {
        return switch (due) {
            case YES -> "due";
            case POSSIBLY -> "may be due";
            case NO -> "not due by what is on record";
        };
    }

    private void draft(Draft draft) {
        page.part("DRAFT: " + draft.title());
        page.say(draft.law() + ". To be published " + draft.timing() + ".");
        if (draft.note() != null) {
            page.say(draft.note());
        }
        draft.items().forEach(this::item);
        page.within("What is missing");
        draft.missing().forEach(i -> page.item(i.place() + ", " + i.asks() + ". " + i.missing()));
        page.orNothing();
    }

    private void item(Item item) {
        List<String> below = new ArrayList<>();
        item.says().forEach(said -> below.add(said.text() + " [" + Page.name(said.entry()) + "]"));
        if (item.missing() != null) {
            below.add("Missing: " + item.missing());
        }
        page.item(item.place() + ": " + item.asks() + " (" + item.shown().words() + ")", below);
    }
}
