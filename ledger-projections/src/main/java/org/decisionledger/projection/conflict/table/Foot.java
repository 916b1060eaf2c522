package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Lines added up.
 *
 * @param sum what they come to
 * @param leeway how far rounding of the lines alone can take that from the sum of the figures behind them
 * @param lines how many of them have a figure
 * @param blanks how many have none
 */
record Foot(BigDecimal sum, BigDecimal leeway, int lines, int blanks) {

    /** Nothing when a line cannot be read or no line has a figure. */
    static Optional<Foot> of(List<Cell> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal leeway = BigDecimal.ZERO;
        int lines = 0;
        for (Cell cell : cells) {
            switch (cell) {
                case Cell.Number n -> {
                    sum = sum.add(n.value());
                    leeway = leeway.add(n.half());
                    lines++;
                }
                case Cell.Blank blank -> {}
                case Cell.Words words -> {
                    return Optional.empty();
                }
            }
        }
        return lines == 0 ? Optional.empty() : Optional.of(new Foot(sum, leeway, lines, cells.size() - lines));
    }

    /** Whether {@code total} is what the lines come to, give or take the rounding of each of them and of itself. */
    boolean makes(Cell.Number total) {
        return total.value().subtract(sum).abs().compareTo(leeway.add(total.half())) <= 0;
    }

    /** The same with no leeway, for whole things that are counted and not rounded. */
    boolean makesExactly(Cell.Number total) {
        return total.value().compareTo(sum) == 0;
    }
}
