package org.decisionledger.api.telling;

import java.util.List;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.projection.figure.Figures;
import org.decisionledger.projection.figure.Figures.Activity;
import org.decisionledger.projection.figure.Figures.Contributions;
import org.decisionledger.projection.figure.Figures.Risk;
import org.decisionledger.projection.overtime.BodiesOverTime;
import org.decisionledger.projection.overtime.BodiesOverTime.Body;
import org.decisionledger.projection.overtime.BodiesOverTime.Change;
import org.decisionledger.projection.overtime.BodiesOverTime.Told;
import org.decisionledger.projection.timeline.Stretch;
import org.jspecify.annotations.Nullable;

/** Figures of a thing, and bodies in time, as pages: the tables beside the charts. */
final class FiguresPage {

    private FiguresPage() {}

    static Page of(Figures figures) {
        Page page = new Page("Figures: " + figures.title() + " (" + figures.thing() + ")");
        page.say(Telling.asOf(figures.asOf(), figures.position()));
        page.say("Each figure is given by the entry named. Nothing is reckoned between two of them.");
        page.part("Scores of risks");
        figures.risks().forEach(risk -> risk(page, risk));
        page.orNothing();
        page.part("Activity");
        figures.activity().forEach(activity -> activity(page, activity));
        page.orNothing();
        page.part("Contributions by party");
        figures.contributions().forEach(table -> contributions(page, table));
        return page.orNothing();
    }

    private static void risk(Page page, Risk risk) {
        page.within(risk.title() + " (" + Page.name(risk.risk()) + ")");
        risk.scores()
                .forEach(s -> page.dated(
                        when(s.when(), "no date given"),
                        (s.from() == null ? "" : s.from() + " to ") + s.to()
                                + (s.register() == null ? "" : ", " + s.register()) + " " + Telling.cite(s.row()),
                        List.of()));
    }

    private static void activity(Page page, Activity activity) {
        page.within(activity.unit());
        activity.measures()
                .forEach(m -> page.dated(
                        when(m.when(), "no time stated"),
                        m.what() + ": " + m.value() + (m.basis() == null ? "" : ", " + m.basis())
                                + (m.of() == null ? "" : ", " + m.of()) + " " + Telling.cite(m.row()),
                        List.of()));
    }

    private static void contributions(Page page, Contributions table) {
        page.within(table.title() + " (" + Page.name(table.funding()) + ")"
                + (table.table() == null ? "" : ", " + table.table())
                + (table.basis() == null ? "" : ", " + table.basis()));
        table.shares()
                .forEach(s -> page.dated(
                        when(s.when(), "no time stated"),
                        (s.partyTitle() == null ? "All parties" : s.partyTitle())
                                + (s.line() == null ? "" : ", " + s.line())
                                + (s.printedTotal() ? ", printed total" : "") + ": " + s.amount() + " "
                                + table.currency() + " " + Telling.cite(s.row()),
                        List.of()));
    }

    private static String when(@Nullable Stretch when, String none) {
        return when == null ? none : when.words();
    }

    static Page of(BodiesOverTime bodies) {
        Page page = new Page("Over time: " + bodies.title() + " (" + bodies.organisation() + ")");
        page.say(Telling.asOf(bodies.asOf(), bodies.position()));
        page.say("Only what an entry says is shown: a beginning or an end that no entry tells is told by nobody.");
        page.part("Bodies");
        bodies.bodies().forEach(body -> body(page, body));
        page.part("Changes");
        bodies.changes().forEach(change -> change(page, change));
        return page.orNothing();
    }

    private static void body(Page page, Body body) {
        page.within(body.title() + " (" + Page.name(body.organisation()) + ")");
        told(page, body.began(), "No entry tells when it began.");
        body.renamed().forEach(told -> told(page, told));
        told(page, body.ended(), "No entry tells that it ended.");
    }

    private static void told(Page page, List<Told> told, String none) {
        if (told.isEmpty()) {
            page.item(none);
        }
        told.forEach(one -> told(page, one));
    }

    private static void told(Page page, Told told) {
        page.dated(told.whenWords(), "It " + told.words() + " " + Telling.entries(List.of(told.entry())), List.of());
    }

    private static void change(Page page, Change change) {
        String known = change.known() == Succession.STATED
                ? "stated"
                : change.known() == Succession.INFERRED ? "inferred from a general statement" : "not known how";
        page.dated(
                change.whenWords(),
                change.toTitle() + " follows " + change.fromTitle() + ": " + change.words() + ", " + known
                        + (change.only() == null ? "" : "; only in: " + change.only()) + " "
                        + Telling.entries(List.of(change.entry())),
                List.of());
    }
}
