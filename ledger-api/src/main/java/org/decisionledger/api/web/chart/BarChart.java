package org.decisionledger.api.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.web.chart.Chart.Label;
import org.decisionledger.api.web.chart.Chart.Mark;

/** Sums from top to bottom, each bar as long as its sum. A sum below nothing has no bar, only its words. */
final class BarChart {

    private static final int NAMES = 330;
    private static final int WIDTH = 790;
    private static final int ROW = 30;
    private static final int THICK = 18;
    private static final int LETTERS = 42;

    private BarChart() {}

    /** @param total whether it is a total that the source prints: drawn hollow */
    record Bar(String name, BigDecimal value, boolean total, String words, String address) {}

    static Chart of(String id, List<Bar> bars) {
        BigDecimal most =
                bars.stream().map(Bar::value).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int y = ROW * i + 6;
            int length = length(bar.value(), most);
            labels.add(new Label(0, y + 14, shortened(bar.name()), null));
            if (length > 0) {
                marks.add(new Mark(
                        Chart.box(NAMES, y, length, THICK),
                        bar.total() ? "hollow" : "whole",
                        bar.address(),
                        bar.words()));
            }
            labels.add(new Label(NAMES + length + 8, y + 14, inWords(bar.value()), length > 0 ? null : bar.address()));
        }
        return new Chart(id, WIDTH + 130, ROW * bars.size() + 10, List.of(), List.of(), marks, labels);
    }

    private static int length(BigDecimal value, BigDecimal most) {
        if (value.signum() <= 0 || most.signum() <= 0) {
            return 0;
        }
        return Math.max(
                2,
                value.multiply(BigDecimal.valueOf(WIDTH - NAMES))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue());
    }

    /** With commas between thousands, and no decimals that are not printed. */
    static String inWords(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : plain.substring(point));
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1) + "…";
    }
}
