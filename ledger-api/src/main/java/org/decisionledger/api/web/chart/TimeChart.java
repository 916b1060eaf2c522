package org.decisionledger.api.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.decisionledger.api.web.chart.Chart.Label;
import org.decisionledger.api.web.chart.Chart.Mark;
import org.decisionledger.api.web.chart.Chart.Tick;
import org.decisionledger.projection.timeline.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Figures over time. Each stands at its value over the days its date allows; without a date it stands left of the axis.
 * No line joins two of them.
 */
final class TimeChart {

    private static final int LEFT = 60;
    private static final int UNDATED = 130;
    private static final int WIDTH = 900;
    private static final int TOP = 50;
    private static final int HEIGHT = 240;
    private static final int THICK = 10;
    private static final int LEVELS = 5;

    private static final BigDecimal FIVE = BigDecimal.valueOf(LEVELS);

    private final List<Point> points;
    private final BigDecimal top;
    private final @Nullable TimeAxis axis;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private TimeChart(List<Point> points) {
        this.points = points;
        this.axis = TimeAxis.over(
                points.stream().map(Point::when).filter(Objects::nonNull).toList(), LEFT + UNDATED, WIDTH);
        this.top = roundedUp(
                points.stream().map(Point::value).max(BigDecimal::compareTo).orElse(FIVE));
    }

    /**
     * A figure.
     *
     * @param label few words drawn beside it
     * @param hollow whether it is told as past by the entry that gives it
     */
    record Point(
            @Nullable Stretch when, BigDecimal value, boolean hollow, String label, String words, String address) {}

    /** @param undated the words above the place of what has no date */
    static Chart of(String id, List<Point> points, String undated) {
        return new TimeChart(points).draw(id, undated);
    }

    private Chart draw(String id, String undated) {
        int beside = 0;
        for (Point point : points) {
            Stretch when = point.when();
            if (when == null || axis == null) {
                mark(point, LEFT + 10 + 22 * beside, LEFT + 28 + 22 * beside, "undated");
                beside = (beside + 1) % 5;
            } else {
                mark(point, axis.from(when), axis.to(when), look(when));
            }
        }
        if (points.stream().anyMatch(p -> p.when() == null)) {
            labels.add(new Label(LEFT + 8, 14, undated, null));
        }
        Collection<Tick> years = axis == null ? List.of() : axis.ticks();
        return new Chart(id, WIDTH + 10, TOP + HEIGHT + 30, List.copyOf(years), levels(), marks, labels);
    }

    private static String look(Stretch when) {
        return TimeAxis.isOpen(when) ? "open" : TimeAxis.isExact(when) ? "whole" : "span";
    }

    private void mark(Point point, int from, int to, String look) {
        int y = y(point.value());
        marks.add(new Mark(
                Chart.box(from, y - THICK / 2, to - from, THICK),
                point.hollow() ? "hollow" : look,
                point.address(),
                point.words()));
        labels.add(new Label(from, y - THICK, point.label(), null));
    }

    private int y(BigDecimal value) {
        return TOP
                + HEIGHT
                - value.multiply(BigDecimal.valueOf(HEIGHT))
                        .divide(top, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private List<Tick> levels() {
        List<Tick> levels = new ArrayList<>();
        for (int i = 0; i <= LEVELS; i++) {
            BigDecimal level = top.multiply(BigDecimal.valueOf(i)).divide(FIVE);
            levels.add(new Tick(y(level), level.stripTrailingZeros().toPlainString()));
        }
        return levels;
    }

    /** To the next 5, 10, 25, 50, 100, 250 and so on, so that the levels are plain numbers. */
    static BigDecimal roundedUp(BigDecimal most) {
        BigDecimal ten = FIVE;
        while (true) {
            for (String step : List.of("1", "2", "5")) {
                BigDecimal top = ten.multiply(new BigDecimal(step));
                if (top.compareTo(most) >= 0) {
                    return top;
                }
            }
            ten = ten.multiply(BigDecimal.TEN);
        }
    }
}
