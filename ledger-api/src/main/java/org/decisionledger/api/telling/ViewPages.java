package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.projection.compare.Difference;
import org.decisionledger.projection.compare.Difference.Change;
import org.decisionledger.projection.known.KnownView;
import org.decisionledger.projection.known.KnownView.Item;
import org.decisionledger.projection.matter.Comparison;
import org.decisionledger.projection.matter.Comparison.Cell;
import org.decisionledger.projection.matter.Comparison.Compared;
import org.decisionledger.projection.matter.Comparison.Row;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.show.Finder.Match;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;

/** The shorter views as pages. */
final class ViewPages {

    private ViewPages() {}

    static Page of(Timeline timeline) {
        Page page = new Page("Timeline: " + timeline.title() + " (" + timeline.thing() + ")");
        page.say(Telling.asOf(timeline.asOf(), timeline.position()));
        List<TimelineRow> rows = timeline.rows();
        long undated = rows.stream().filter(r -> r.has(Mark.UNDATED)).count();
        page.part(rows.size() == 1 ? "1 entry" : rows.size() + " entries");
        if (undated > 0) {
            page.say(undated + " without a date, at the end.");
        }
        if (!timeline.missing().isEmpty()) {
            page.say(
                    timeline.missing().size() == 1
                            ? "1 thing is missing and told at its place."
                            : timeline.missing().size() + " things are missing and told at their places.");
        }
        new Telling(page).timeline(timeline);
        sources(page, rows);
        return page;
    }

    static Page of(KnownView known) {
        Page page = new Page("What " + known.title() + " (" + known.body() + ") had been told by " + known.byWords()
                + (known.about() == null ? "" : " about " + known.about()));
        page.say(Telling.asOf(known.asOf(), known.position()));
        page.say("That something reached a body does not mean that anybody read it.");
        Telling telling = new Telling(page);
        items(page.part("For certain"), telling, known.certain());
        items(page.part("Possibly: the date straddles the day, or is not given"), telling, known.possible());
        page.part("Existed by then, and no entry shows that it had reached the body");
        telling.rows(known.notShown());
        Stream<TimelineRow> told = Stream.concat(known.certain().stream(), known.possible().stream())
                .map(Item::row);
        sources(page, Stream.concat(told, known.notShown().stream()).toList());
        return page;
    }

    private static void items(Page page, Telling telling, List<Item> items) {
        items.forEach(item -> telling.full(item.row(), List.of("How: " + item.how())));
        page.orNothing();
    }

    static Page of(Difference difference) {
        Page page = new Page("What was recorded after " + difference.from() + " and up to " + difference.to()
                + (difference.about() == null ? "" : " about " + difference.about()));
        page.say("Positions " + (difference.fromPosition() + 1) + " to " + difference.position()
                + ", read as the record stood at the end.");
        Telling telling = new Telling(page);
        page.part("Added: " + difference.added().size());
        telling.rows(difference.added());
        changes(page.part("Corrected"), telling, difference.corrected(), "Because: ");
        changes(page.part("Withdrawn"), telling, difference.withdrawn(), "Because: ");
        changes(page.part("Newly disputed"), telling, difference.disputed(), "");
        changes(page.part("Erased"), telling, difference.erased(), "Because: ");
        return page;
    }

    private static void changes(Page page, Telling telling, List<Change> changes, String before) {
        changes.forEach(c -> telling.full(c.row(), List.of(before + c.why() + " [" + c.by() + "]")));
        page.orNothing();
    }

    static Page of(RegisterPage register) {
        Page page = new Page("Register: " + register.register());
        page.say(Telling.asOf(register.asOf(), register.position()));
        if (register.counts() != null) {
            page.say("Rows in which a party is in each state, before any choice of state: "
                    + register.counts().entrySet().stream()
                            .map(c -> AccountsPage.words(c.getKey()) + " " + c.getValue())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        register.rows().forEach(row -> row(page, row));
        if (register.rows().isEmpty()) {
            page.say(Page.NOTHING);
        }
        if (register.next() != null) {
            page.say("There is more after " + register.next() + ".");
        }
        return page;
    }

    private static void row(Page page, RegisterRow row) {
        List<String> below = new ArrayList<>();
        row.details().forEach((name, value) -> below.add(name + ": " + value));
        below.add(Telling.entries(row.entries()));
        String state = row.state().isBlank() ? "" : ": " + row.state();
        page.dated(row.when(), row.title() + " (" + row.id() + ")" + state, below);
    }

    static Page of(Comparison comparison) {
        Page page = new Page("Side by side: "
                + comparison.matters().stream().map(Compared::title).collect(Collectors.joining("; ")));
        page.say(Telling.asOf(comparison.asOf(), comparison.position()));
        for (Row row : comparison.rows()) {
            page.part(row.question());
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                Compared matter = comparison.matters().get(i);
                List<String> below = new ArrayList<>(cell.lines());
                if (!cell.entries().isEmpty()) {
                    below.add(Telling.entries(cell.entries()));
                }
                page.item(matter.title() + " (" + Page.name(matter.id()) + ")", below);
            }
        }
        return page;
    }

    static Page of(String words, List<Match> matches) {
        Page page = new Page("What fits \"" + words + "\"");
        if (matches.isEmpty()) {
            return page.say("Nothing on record fits. Check the spelling, or list a register to see what there is.");
        }
        matches.forEach(match -> page.item(match.id() + "  " + match.title()));
        return page;
    }

    private static void sources(Page page, List<TimelineRow> rows) {
        page.part("Sources");
        Telling.documents(rows).forEach(page::item);
        page.orNothing();
    }
}
