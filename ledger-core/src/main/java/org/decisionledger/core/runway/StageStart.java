package org.decisionledger.core.runway;

import org.decisionledger.core.calendar.DaySpan;

/**
 * A stage and the last day on which it can begin.
 *
 * @param latest a span of days where the end of the contract, or the meeting that must come first, is not given to the
 *     day
 */
public record StageStart(Stage stage, DaySpan latest) {

    /** for example "engagement: 58 days (strategy, section 4); latest start: 28 November 2018" */
    public String inWords() {
        return stage.inWords() + "; latest start: " + latest.inWords();
    }
}
