package org.decisionledger.api.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.decisionledger.api.web.chart.BarChart.Bar;
import org.decisionledger.api.web.chart.TimeChart.Point;
import org.decisionledger.projection.figure.Figures;
import org.decisionledger.projection.figure.Figures.Activity;
import org.decisionledger.projection.figure.Figures.Contributions;
import org.decisionledger.projection.figure.Figures.Measure;
import org.decisionledger.projection.figure.Figures.Risk;
import org.decisionledger.projection.figure.Figures.Score;
import org.decisionledger.projection.figure.Figures.Share;
import org.decisionledger.projection.timeline.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The charts of the figures of a thing, each with the rows of the table beside it.
 *
 * @param risks one for each risk
 * @param activity one for each unit
 * @param contributions one for each table, basis and currency
 */
public record Charts(List<Drawn> risks, List<Drawn> activity, List<Drawn> contributions) {

    private static final String NO_DATE = "no date given";

    /** A chart, what it is about, where that leads, and its rows. */
    public record Drawn(String title, String address, Chart chart, List<Row> rows) {}

    /**
     * One row of the table.
     *
     * @param what the figure, in words
     * @param value as printed
     * @param when its date in words
     */
    public record Row(String what, String value, String when, String entry) {}

    static Charts of(Figures figures) {
        List<Drawn> risks = new ArrayList<>();
        List<Drawn> activity = new ArrayList<>();
        List<Drawn> contributions = new ArrayList<>();
        figures.risks().forEach(risk -> risks.add(drawn(risk, "risk-" + risks.size())));
        figures.activity().forEach(one -> activity.add(drawn(one, figures.thing(), "activity-" + activity.size())));
        figures.contributions().forEach(one -> contributions.add(drawn(one, "contributions-" + contributions.size())));
        return new Charts(risks, activity, contributions);
    }

    private static Drawn drawn(Risk risk, String id) {
        List<Point> points = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Score score : risk.scores()) {
            String when = when(score.when());
            String address = "/entries/" + score.row().entry();
            Integer from = score.from();
            if (from != null) {
                points.add(new Point(
                        score.when(),
                        BigDecimal.valueOf(from),
                        true,
                        "from " + from,
                        "The score before was " + from + ", as told of " + when,
                        address));
            }
            points.add(new Point(
                    score.when(),
                    BigDecimal.valueOf(score.to()),
                    false,
                    Integer.toString(score.to()),
                    "The score was set to " + score.to() + ", " + when,
                    address));
            rows.add(new Row(
                    Objects.requireNonNullElse(score.register(), "No entry names the register."),
                    from == null ? Integer.toString(score.to()) : from + " to " + score.to(),
                    when,
                    score.row().entry()));
        }
        return new Drawn(risk.title(), "/things/" + risk.risk(), TimeChart.of(id, points, NO_DATE), rows);
    }

    private static Drawn drawn(Activity activity, String thing, String id) {
        List<Point> points = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Measure measure : activity.measures()) {
            int number = rows.size() + 1;
            String what = measure.what()
                    + (measure.basis() == null ? "" : ", " + measure.basis())
                    + (measure.of() == null ? "" : ", " + measure.of());
            String when =
                    measure.when() == null ? "no time stated" : measure.when().words();
            points.add(new Point(
                    measure.when(),
                    measure.number(),
                    false,
                    "(" + number + ") " + measure.value(),
                    what + ": " + measure.value() + " " + activity.unit() + ", " + when,
                    "/entries/" + measure.row().entry()));
            rows.add(new Row(
                    "(" + number + ") " + what,
                    measure.value(),
                    when,
                    measure.row().entry()));
        }
        return new Drawn(activity.unit(), "/things/" + thing, TimeChart.of(id, points, "no time stated"), rows);
    }

    private static Drawn drawn(Contributions table, String id) {
        List<Bar> bars = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Share share : table.shares()) {
            String name = Objects.requireNonNullElse(share.partyTitle(), "All parties")
                    + (share.line() == null ? "" : ", " + share.line())
                    + (share.printedTotal() ? ", printed total" : "");
            String amount = BarChart.inWords(share.number()) + " " + table.currency();
            bars.add(new Bar(
                    name,
                    share.number(),
                    share.printedTotal(),
                    name + ": " + amount,
                    "/entries/" + share.row().entry()));
            rows.add(new Row(
                    name,
                    amount,
                    share.when() == null ? "no time stated" : share.when().words(),
                    share.row().entry()));
        }
        String title = table.title()
                + (table.table() == null ? "" : ", " + table.table())
                + (table.basis() == null ? "" : ", " + table.basis())
                + ", in " + table.currency();
        return new Drawn(title, "/things/" + table.funding(), BarChart.of(id, bars), rows);
    }

    private static String when(@Nullable Stretch when) {
        return when == null ? NO_DATE : when.words();
    }
}
