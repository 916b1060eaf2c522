package org.decisionledger.api.telling;

import java.util.List;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.lineage.Lineage;
import org.decisionledger.projection.lineage.Lineage.Post;
import org.decisionledger.projection.lineage.Lineage.Relative;

/** A body, where it comes from and what became of it, as a page. */
final class LineagePage {

    private LineagePage() {}

    static Page of(Lineage lineage) {
        Page page = new Page("Lineage: " + lineage.title() + " (" + lineage.organisation() + ")");
        page.say(Telling.asOf(lineage.asOf(), lineage.position()));
        if (lineage.onWords() != null) {
            page.say("Offices, names and changes are measured against " + lineage.onWords() + ".");
        }
        page.say("Only what an entry says is shown. A succession is marked stated, inferred or not known, as its entry "
                + "has it.");
        Telling telling = new Telling(page);
        page.part("What does not fit or is not known");
        lineage.remarks().forEach(r -> page.item(Telling.statement(r)));
        page.orNothing();
        page.part("Names");
        lineage.names()
                .forEach(n -> page.item(
                        n.name() + ", " + n.since() + then(n.byThen()) + " " + Telling.entries(List.of(n.entry()))));
        page.orNothing();
        page.part("Bodies it follows");
        relatives(page, lineage.predecessors(), "before");
        page.part("Bodies that follow it");
        relatives(page, lineage.successors(), "after");
        page.part("Beginning and end, as told");
        telling.rows(lineage.existence());
        page.part("Offices and who held them" + (lineage.onWords() == null ? "" : " on " + lineage.onWords()));
        lineage.offices().forEach(p -> post(page, p));
        page.orNothing();
        page.part("Roles it took or gave up");
        telling.rows(lineage.roles());
        page.part("Partnerships, ways of meeting, functions and delegations");
        telling.rows(lineage.changes());
        return page;
    }

    private static void relatives(Page page, List<Relative> relatives, String side) {
        for (Relative r : relatives) {
            String words = r.title() + " (" + Page.name(r.organisation()) + "): " + r.change() + ", " + known(r.known())
                    + then(r.byThen())
                    + (r.steps() == 1 ? "" : "; stands " + side + " " + r.nextToTitle() + ", step " + r.steps())
                    + (r.only() == null ? "" : "; only in: " + r.only());
            page.dated(r.when(), words, List.of(Telling.sentence(r.row())));
        }
        page.orNothing();
    }

    private static String known(Succession known) {
        return switch (known) {
            case STATED -> "stated";
            case INFERRED -> "inferred from a general statement";
            case UNKNOWN -> "not known how";
        };
    }

    private static String then(Answer byThen) {
        return switch (byThen) {
            case YES -> "";
            case POSSIBLY -> " (possibly not yet by then)";
            case NO -> " (later than the date asked about)";
        };
    }

    private static void post(Page page, Post post) {
        String flag = switch (post.held()) {
            case HELD -> "";
            case LEFT -> " The last that is told is that a holder left.";
            case NOT_CERTAIN -> " No date shows that anybody held it by then.";
            case NOT_SHOWN -> " No entry shows a holder: a gap.";
            case BY_TWO -> " Two appointments stand, and no entry says which came later or that either ended.";
        };
        page.item(
                post.title() + " at " + post.bodyTitle() + " (" + Page.name(post.office()) + "): " + post.words() + "."
                        + flag,
                List.of());
    }
}
