package org.decisionledger.projection.law;

import java.math.BigDecimal;

/**
 * A number that a rule turns on.
 *
 * @param value a decimal number, never negative
 * @param unit what it counts
 * @param from who set it
 */
public record Parameter(BigDecimal value, Unit unit, Origin from) {

    /** What is counted. Days are calendar days. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        POUNDS,
        PERCENT
    }

    /** Whether the instrument sets the number, or the ledger does where the instrument gives none. */
    public enum Origin {
        INSTRUMENT,
        LEDGER
    }

    public Parameter {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a parameter is not negative: " + value);
        }
    }

    /** The value as a number of days; refused with {@link ArithmeticException} when it is not whole. */
    int days() {
        return value.intValueExact();
    }
}
