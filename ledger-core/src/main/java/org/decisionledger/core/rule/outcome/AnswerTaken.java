package org.decisionledger.core.rule.outcome;

import org.decisionledger.core.time.Answer;

/**
 * One answer of a party and how its dates place it.
 *
 * @param happened whether it had been given by the moment asked about, never {@link Answer#NO}
 * @param inTime whether it came within the time for answers
 */
public record AnswerTaken(AnswerOnRecord answer, Answer happened, Answer inTime) {

    /** Certain to count. */
    boolean counts() {
        return happened == Answer.YES && inTime == Answer.YES;
    }

    /** Certain not to count. */
    boolean late() {
        return inTime == Answer.NO;
    }
}
