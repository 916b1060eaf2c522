package org.decisionledger.api.web.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.decisionledger.api.web.chart.Chart.Label;
import org.decisionledger.api.web.chart.Chart.Mark;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.projection.overtime.BodiesOverTime;
import org.decisionledger.projection.overtime.BodiesOverTime.Body;
import org.decisionledger.projection.overtime.BodiesOverTime.Change;
import org.decisionledger.projection.overtime.BodiesOverTime.Told;
import org.decisionledger.projection.timeline.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Bodies from top to bottom and time from left to right. A bar is whole between a beginning and an end that entries
 * date; where no entry dates one of them a short broken tail says so. A change is a line from one bar to the other, over
 * the days its date allows.
 */
final class BodiesChart {

    private static final int NAMES = 320;
    private static final int WIDTH = 1000;
    private static final int TOP = 30;
    private static final int ROW = 44;
    private static final int THICK = 14;
    private static final int TAIL = 26;
    private static final int LETTERS = 40;

    private final BodiesOverTime bodies;
    private final @Nullable TimeAxis axis;
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private BodiesChart(BodiesOverTime bodies) {
        this.bodies = bodies;
        TimeAxis told = TimeAxis.over(dates(bodies), NAMES + TAIL, WIDTH - TAIL);
        this.axis = told == null ? null : told.wider();
    }

    /** @param address where a body leads, by its identifier */
    static Chart of(BodiesOverTime bodies, Function<String, String> address) {
        return new BodiesChart(bodies).draw(address);
    }

    private static List<Stretch> dates(BodiesOverTime bodies) {
        return Stream.concat(
                        bodies.bodies().stream()
                                .flatMap(b -> Stream.of(b.began(), b.ended(), b.renamed()))
                                .flatMap(List::stream)
                                .map(Told::when),
                        bodies.changes().stream().map(Change::when))
                .filter(Objects::nonNull)
                .toList();
    }

    private Chart draw(Function<String, String> address) {
        for (int i = 0; i < bodies.bodies().size(); i++) {
            Body body = bodies.bodies().get(i);
            int y = TOP + 10 + ROW * i;
            rows.put(body.organisation(), y + THICK / 2);
            labels.add(new Label(0, y + THICK - 2, shortened(body.title()), address.apply(body.organisation())));
            if (axis != null) {
                bar(axis, body, y, address.apply(body.organisation()));
            }
        }
        if (axis != null) {
            bodies.changes().forEach(change -> change(axis, change));
        }
        return new Chart(
                "bodies",
                WIDTH + 10,
                TOP + ROW * bodies.bodies().size() + 20,
                axis == null ? List.of() : axis.ticks(),
                List.of(),
                marks,
                labels);
    }

    private void bar(TimeAxis time, Body body, int y, String address) {
        Integer from = body.began().stream()
                .map(Told::when)
                .filter(Objects::nonNull)
                .map(time::from)
                .min(Integer::compare)
                .orElse(null);
        Integer to = body.ended().stream()
                .map(Told::when)
                .filter(Objects::nonNull)
                .map(time::to)
                .max(Integer::compare)
                .orElse(null);
        List<Integer> told = Stream.concat(
                        bodies.changes().stream()
                                .filter(c -> c.from().equals(body.organisation()) || c.to().equals(body.organisation()))
                                .map(Change::when),
                        body.renamed().stream().map(Told::when))
                .filter(Objects::nonNull)
                .map(time::middle)
                .sorted()
                .toList();
        if (from == null && to == null && told.isEmpty()) {
            return;
        }
        int first = from != null
                ? from
                : told.isEmpty()
                        ? Objects.requireNonNull(to)
                        : Math.min(told.getFirst(), to == null ? told.getFirst() : to);
        int last = to != null ? to : told.isEmpty() ? first : Math.max(told.getLast(), first);
        String words = body.title() + ": " + told("began", body.began()) + "; " + told("ended", body.ended());
        if (last > first) {
            marks.add(new Mark(Chart.box(first, y, last - first, THICK), "whole", address, words));
        }
        if (from == null) {
            marks.add(new Mark(Chart.box(first - TAIL, y, TAIL, THICK), "open", address, words));
        }
        if (to == null) {
            marks.add(new Mark(Chart.box(last, y, TAIL, THICK), "open", address, words));
        }
        Stream.of(body.began(), body.ended(), body.renamed())
                .flatMap(List::stream)
                .forEach(one -> date(time, one, body, y));
    }

    /** The days that a date allows, over the bar. */
    private void date(TimeAxis time, Told told, Body body, int y) {
        Stretch when = told.when();
        if (when != null) {
            marks.add(new Mark(
                    Chart.box(time.from(when), y - 5, time.to(when) - time.from(when), THICK + 10),
                    TimeAxis.isExact(when) ? "day" : "span",
                    "/entries/" + told.entry(),
                    body.title() + " " + told.words() + ": " + when.words()));
        }
    }

    private void change(TimeAxis time, Change change) {
        Integer from = rows.get(change.from());
        Integer to = rows.get(change.to());
        Stretch when = change.when();
        if (from == null || to == null || when == null) {
            return;
        }
        String words =
                change.toTitle() + " follows " + change.fromTitle() + ": " + change.words() + ", " + when.words();
        int x = time.middle(when);
        String look = change.known() == Succession.STATED ? "join" : "join-open";
        marks.add(new Mark("M " + x + " " + from + " L " + x + " " + to, look, "/entries/" + change.entry(), words));
        if (!TimeAxis.isExact(when)) {
            marks.add(new Mark(
                    Chart.box(time.from(when), Math.max(from, to) - 3, time.to(when) - time.from(when), 6),
                    "span",
                    "/entries/" + change.entry(),
                    words));
        }
    }

    private static String told(String words, List<Told> told) {
        return told.isEmpty()
                ? "no entry tells that it " + words
                : words + " "
                        + String.join(
                                " or ",
                                told.stream().map(Told::whenWords).distinct().toList());
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1) + "…";
    }
}
