package org.decisionledger.core.rule.outcome;

import java.time.LocalDate;

/** A calendar of working days, handed in by who asks: which days count is law or agreement and not worked out here. */
@FunctionalInterface
public interface DayCounter {

    /** Whether {@code day} is a working day. */
    boolean counts(LocalDate day);
}
