package org.decisionledger.api.web.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.web.AsOfQuery;
import org.decisionledger.api.web.graph.Picture.Column;
import org.decisionledger.projection.timeline.LinkRef;
import org.decisionledger.projection.timeline.SourceRef;
import org.decisionledger.projection.timeline.TimelineRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One entry and what is one step away from it. */
@Controller
class GraphPages {

    /** More boxes than so many cannot be read; the entry's own page has all of them. */
    private static final int MOST = 40;

    private final Answers answers;

    GraphPages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/graph/{id}")
    String around(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        TimelineRow row = answers.entry(id, asOf.asOf()).row();
        Map<String, Box> before = new LinkedHashMap<>();
        Map<String, Box> after = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        for (LinkRef link : row.links()) {
            if (before.size() + after.size() < MOST) {
                Map<String, Box> side = link.incoming() ? before : after;
                side.putIfAbsent(link.target(), Boxes.of(link));
                lines.add(
                        link.incoming()
                                ? new Line(
                                        link.target(),
                                        row.entry(),
                                        link.words() + " (read from the right)",
                                        link.target())
                                : new Line(row.entry(), link.target(), link.words(), row.entry()));
            }
        }
        after.putIfAbsent(row.subject(), Boxes.thing(row.subject(), row.subjectTitle()));
        lines.add(new Line(row.entry(), row.subject(), "is filed under", row.entry()));
        for (SourceRef source : row.sources()) {
            after.putIfAbsent(
                    source.document(), Boxes.thing(source.document(), source.title() + ", " + source.locator()));
            lines.add(new Line(row.entry(), source.document(), "is taken from", row.entry()));
        }
        model.addAttribute("row", row);
        model.addAttribute(
                "picture",
                Picture.of(
                        List.of(
                                new Column("Points here", List.copyOf(before.values())),
                                new Column("This entry", List.of(Boxes.of(row))),
                                new Column("Is pointed at", List.copyOf(after.values()))),
                        lines));
        return "graph/graph";
    }
}
