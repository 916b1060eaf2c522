package org.decisionledger.api.web.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.api.web.graph.Box;
import org.decisionledger.api.web.graph.Boxes;
import org.decisionledger.api.web.graph.Line;
import org.decisionledger.api.web.graph.Picture;
import org.decisionledger.api.web.graph.Picture.Column;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.dossier.Dossier.GapShown;
import org.decisionledger.projection.dossier.Dossier.OptionPut;
import org.decisionledger.projection.timeline.Episode;
import org.decisionledger.projection.timeline.LinkRef;
import org.decisionledger.projection.timeline.TimelineRow;

/**
 * The chain of a decision from left to right: what came before, what was put, what was decided, what followed. A line
 * that an entry states is drawn whole; where only the place in the record joins two boxes it is broken.
 */
final class WhyPicture {

    private static final int MOST = 7;

    private final Dossier dossier;
    private final Map<String, TimelineRow> decided = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private WhyPicture(Dossier dossier) {
        this.dossier = dossier;
        dossier.decided().forEach(row -> decided.put(row.entry(), row));
    }

    static Picture of(Dossier dossier) {
        return new WhyPicture(dossier).draw();
    }

    private Picture draw() {
        List<Box> centre = new ArrayList<>();
        decided.values().forEach(row -> centre.add(Boxes.of(row)));
        if (centre.isEmpty()) {
            centre.add(new Box(
                    dossier.decision(),
                    "",
                    dossier.title(),
                    "No entry shows that it was decided.",
                    "/things/" + dossier.decision(),
                    true));
        }
        String middle = centre.getFirst().id();
        List<Box> before = new ArrayList<>();
        Set<TimelineRow> led = new LinkedHashSet<>();
        dossier.reasons().forEach(reason -> led.add(reason.row()));
        dossier.broughtAbout().stream().map(Episode::row).filter(this::linked).forEach(led::add);
        List<TimelineRow> rest =
                dossier.broughtAbout().stream().map(Episode::row).toList();
        // The last steps before the decision, where few are linked to it outright.
        rest.reversed().stream().limit(Math.max(0, MOST - led.size())).forEach(led::add);
        led.stream()
                .filter(row -> !decided.containsKey(row.entry()))
                .limit(MOST)
                .forEach(row -> {
                    before.add(Boxes.of(row));
                    join(row, middle, false, "came before");
                });
        List<Box> put = new ArrayList<>();
        dossier.options().stream().limit(MOST).forEach(option -> {
            put.add(option(option));
            lines.add(new Line(
                    option.option(),
                    middle,
                    option.fate().words(),
                    first(option.fate().entries())));
        });
        dossier.beforeTheBody().stream().limit(MOST).forEach(row -> {
            put.add(Boxes.of(row));
            join(row, middle, false, "was before the body");
        });
        List<Box> after = new ArrayList<>();
        dossier.followed().stream().map(Episode::row).limit(MOST).forEach(row -> {
            after.add(Boxes.of(row));
            join(row, middle, true, "came after");
        });
        List<Box> missing = new ArrayList<>();
        dossier.gaps().stream().limit(MOST).forEach(gap -> missing.add(gap(gap, missing.size(), middle)));
        return Picture.of(
                List.of(
                        new Column("What came before", distinct(before)),
                        new Column("What was put", distinct(put)),
                        new Column("What was decided", centre),
                        new Column("What followed", distinct(after)),
                        new Column("What the record does not hold", missing)),
                lines);
    }

    private static List<Box> distinct(List<Box> boxes) {
        return List.copyOf(boxes.stream()
                .collect(Collectors.toMap(Box::id, b -> b, (a, b) -> a, LinkedHashMap::new))
                .values());
    }

    private boolean linked(TimelineRow row) {
        return row.links().stream().anyMatch(link -> decided.containsKey(link.target()));
    }

    /** Each link of the row with what was decided; a broken line where there is none. */
    private void join(TimelineRow row, String middle, boolean after, String otherwise) {
        boolean found = false;
        for (LinkRef link : row.links()) {
            if (decided.containsKey(link.target())) {
                found = true;
                String by = link.incoming() ? link.target() : row.entry();
                lines.add(
                        after
                                ? new Line(link.target(), row.entry(), "what followed " + link.words() + " it", by)
                                : new Line(row.entry(), link.target(), link.words(), by));
            }
        }
        if (!found) {
            lines.add(
                    after
                            ? new Line(middle, row.entry(), otherwise, "")
                            : new Line(row.entry(), middle, otherwise, ""));
        }
    }

    private static Box option(OptionPut option) {
        String state = option.chosen() ? "chosen" : option.undecided() ? "no entry shows a choice" : "not chosen";
        return new Box(
                option.option(),
                state,
                "Option " + option.label(),
                option.text(),
                "/things/" + option.option(),
                !option.chosen());
    }

    private Box gap(GapShown gap, int number, String middle) {
        TimelineRow row = gap.row();
        String id = row == null ? "gap-" + (number + 1) : row.entry();
        String address = row == null
                ? gap.statement().entries().isEmpty()
                        ? "/things/" + dossier.decision()
                        : "/entries/" + gap.statement().entries().getFirst()
                : "/entries/" + row.entry();
        lines.add(new Line(middle, id, "is missing beside it", row == null ? "" : row.entry()));
        return new Box(
                id,
                "",
                gap.noted() ? "Gap admitted by a source" : "Gap that follows from the entries",
                gap.statement().words(),
                address,
                true);
    }

    private static String first(List<String> entries) {
        return entries.isEmpty() ? "" : entries.getFirst();
    }
}
