package org.decisionledger.api.web.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.api.web.graph.Box;
import org.decisionledger.api.web.graph.Line;
import org.decisionledger.api.web.graph.Picture;
import org.decisionledger.api.web.graph.Picture.Column;
import org.decisionledger.core.rule.StopAct;
import org.decisionledger.projection.path.DecisionPath;
import org.decisionledger.projection.path.DecisionPath.Act;
import org.decisionledger.projection.path.DecisionPath.Body;
import org.decisionledger.projection.path.DecisionPath.Required;
import org.decisionledger.projection.path.DecisionPath.Shown;
import org.decisionledger.projection.path.DecisionPath.Stop;
import org.decisionledger.projection.timeline.LinkRef;

/**
 * The path of a decision from left to right. A stop that a rule requires and no entry shows is drawn hollow, beside the
 * rule's entry; a stop is joined with the next in order by a broken line, and with another by a whole one where an entry
 * links the two.
 */
final class PathPicture {

    /** More stops than so many in one column cannot be read; the list below has all of them. */
    private static final int MOST = 12;

    private enum Stage {
        PUT("Asked, consulted or told"),
        ADVISED("Answered or recommended"),
        DECIDED("Decided"),
        AFTER("Afterwards");

        private final String heading;

        Stage(String heading) {
            this.heading = heading;
        }
    }

    private final DecisionPath path;
    private final Map<Stage, List<Box>> columns = new EnumMap<>(Stage.class);
    private final List<Line> lines = new ArrayList<>();

    private PathPicture(DecisionPath path) {
        this.path = path;
        for (Stage stage : Stage.values()) {
            columns.put(stage, new ArrayList<>());
        }
    }

    static Picture of(DecisionPath path) {
        return new PathPicture(path).draw();
    }

    private Picture draw() {
        stops();
        missing();
        return Picture.of(
                columns.entrySet().stream()
                        .map(e -> new Column(e.getKey().heading, e.getValue()))
                        .toList(),
                lines);
    }

    private void stops() {
        Map<String, String> boxOf = new HashMap<>();
        String before = null;
        List<Stop> drawn = new ArrayList<>();
        for (Stop stop : path.stops()) {
            List<Box> column = column(stage(stop.act()));
            String id = drawn.size() + "-" + stop.row().entry();
            if (column.size() < MOST) {
                column.add(box(id, stop));
                boxOf.putIfAbsent(stop.row().entry(), id);
                if (before != null) {
                    lines.add(new Line(before, id, "stands next in order", ""));
                }
                before = id;
                drawn.add(stop);
            }
        }
        Set<String> done = new HashSet<>();
        for (Stop stop : drawn) {
            for (LinkRef link : stop.row().links()) {
                String from = boxOf.get(stop.row().entry());
                String to = boxOf.get(link.target());
                if (from != null && to != null && !link.incoming() && done.add(from + to + link.relation())) {
                    lines.add(new Line(from, to, link.words(), stop.row().entry()));
                }
            }
        }
    }

    private Box box(String id, Stop stop) {
        return new Box(
                id,
                stop.row().occurred() == null ? "" : stop.when(),
                who(stop.bodies()) + " " + stop.act().words(),
                stop.text() == null ? stop.vote() == null ? "" : stop.vote() : stop.text(),
                "/entries/" + stop.row().entry(),
                false);
    }

    private static String who(List<Body> bodies) {
        return bodies.isEmpty()
                ? "A body that the entry does not name"
                : bodies.stream().map(Body::title).collect(Collectors.joining("; "));
    }

    private void missing() {
        int number = 0;
        for (Required required : path.required()) {
            if (required.shown() != Shown.NOT_SHOWN) {
                continue;
            }
            Body body = required.body();
            List<String> entries = required.statement().entries();
            String id = "missing-" + number++;
            List<Box> column = column(stage(required.act()));
            column.add(new Box(
                    id,
                    "",
                    "Missing: " + (body == null ? "a body that the rule does not name" : body.title()),
                    required.statement().words(),
                    entries.isEmpty() ? "/things/" + required.rule() : "/entries/" + entries.getFirst(),
                    true));
            column(Stage.DECIDED).stream()
                    .filter(b -> !b.hollow())
                    .findFirst()
                    .ifPresent(decided -> lines.add(new Line(
                            id,
                            decided.id(),
                            "is required by " + required.ruleTitle(),
                            entries.isEmpty() ? "" : entries.getFirst())));
        }
    }

    private List<Box> column(Stage stage) {
        return columns.computeIfAbsent(stage, s -> new ArrayList<>());
    }

    private static Stage stage(Act act) {
        return switch (act) {
            case PROPOSED, CONSULTED, MET, MEETING_CALLED, ASKED_TO_NOTE, ASKED_TO_ENDORSE -> Stage.PUT;
            case ASKED_TO_APPROVE, ASKED_TO_DECIDE, TO_DECIDE, INFORMED, ESCALATED_TO -> Stage.PUT;
            case ANSWERED, RECOMMENDED -> Stage.ADVISED;
            case DECIDED, APPROVED, TIME_CLOSED -> Stage.DECIDED;
            case TOLD, CARRIED_OUT, REFERRED -> Stage.AFTER;
        };
    }

    private static Stage stage(StopAct act) {
        return switch (act) {
            case CONSULTED, NOTES -> Stage.PUT;
            case RECOMMENDS, ENDORSES -> Stage.ADVISED;
            case APPROVES, DECIDES -> Stage.DECIDED;
            case RATIFIES, MAY_CALL_IN -> Stage.AFTER;
        };
    }
}
