package org.decisionledger.api.web.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.chronology.DateQuestion.Operator;
import org.decisionledger.projection.chronology.Density;
import org.decisionledger.projection.chronology.Density.Unit;

/**
 * The density of entries laid out as bars, each a link that narrows the chronology to its stretch of time.
 *
 * @param unit what one bar stands for
 * @param width of the whole, in pixels
 * @param bars from left to right
 */
public record DensityBar(Unit unit, int width, List<Bar> bars) {

    /** Height of the tallest bar, in pixels; the labels stand below. */
    public static final int HEIGHT = 60;

    private static final int PITCH = 40;
    private static final int GAP = 6;

    /**
     * One bar.
     *
     * @param x left edge of the space it has
     * @param y top of the bar
     * @param height of the bar, at least one pixel where there is any entry
     * @param label short words below it
     * @param words the stretch of time
     * @param number of entries
     * @param address narrows the chronology to it
     */
    public record Bar(int x, int y, int height, String label, String words, int number, String address) {

        /** Left edge of the bar itself. */
        public int left() {
            return x + GAP / 2;
        }

        /** Middle of the space. */
        public int middle() {
            return x + PITCH / 2;
        }

        /** Width of the space. */
        public int pitch() {
            return PITCH;
        }

        /** Width of the bar itself. */
        public int thickness() {
            return PITCH - GAP;
        }
    }

    static DensityBar of(Density density, ChronologyAddress address) {
        List<Bar> bars = new ArrayList<>();
        for (Density.Bar bar : density.bars()) {
            int height = bar.number() == 0 ? 0 : Math.max(1, HEIGHT * bar.number() / density.most());
            bars.add(new Bar(
                    bars.size() * PITCH,
                    HEIGHT - height,
                    height,
                    label(bar.date(), density.unit()),
                    Edtf.parse(bar.date()).inWords(),
                    bar.number(),
                    narrowed(address, bar.date())));
        }
        return new DensityBar(density.unit(), bars.size() * PITCH, bars);
    }

    /** A finer look: the unit is left to what suits the narrower stretch. */
    private static String narrowed(ChronologyAddress address, String date) {
        ChronologyAddress plain = new ChronologyAddress(address.thing(), withoutDate(address));
        return plain.with(ChronologyParameters.OPERATOR, Operator.ON.written(), ChronologyParameters.DATE, date);
    }

    private static Map<String, String> withoutDate(ChronologyAddress address) {
        Map<String, String> rest = new LinkedHashMap<>(address.parameters());
        rest.remove(ChronologyParameters.TO);
        rest.remove(ChronologyParameters.UNIT);
        return rest;
    }

    private static String label(String date, Unit unit) {
        return switch (unit) {
            case YEAR -> date;
            case MONTH -> Edtf.parse(date).inWords().substring(0, 3);
            case DAY -> date.substring(date.length() - 2);
        };
    }

    public int height() {
        return HEIGHT;
    }
}
