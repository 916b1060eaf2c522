package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A part in per cent of a whole, held against a share as printed. */
final class Proportion {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Proportion() {}

    /** Whether the share is what part and whole give, give or take the rounding of all three. */
    static boolean fits(Cell.Number share, Cell.Number part, Cell.Number whole) {
        BigDecimal fromFigures = HUNDRED.multiply(
                part.half().add(whole.half()).divide(whole.value().abs(), MathContext.DECIMAL64));
        return gives(part, whole)
                        .subtract(share.value())
                        .abs()
                        .compareTo(share.half().add(fromFigures))
                <= 0;
    }

    /** To one place more than the share is printed. */
    static String inWords(Cell.Number share, Cell.Number part, Cell.Number whole) {
        int places = Math.max(0, share.place().scale()) + 1;
        return Amounts.of(gives(part, whole).setScale(places, RoundingMode.HALF_UP), "%");
    }

    private static BigDecimal gives(Cell.Number part, Cell.Number whole) {
        return part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL64);
    }
}
