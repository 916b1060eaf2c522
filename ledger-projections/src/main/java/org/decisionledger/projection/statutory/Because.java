package org.decisionledger.projection.statutory;

import org.decisionledger.core.time.Answer;

/** Whether a notice is due, and the sentence that gives the reason. */
record Because(Answer answer, String reason) {

    static Because due(String reason) {
        return new Because(Answer.YES, reason);
    }

    static Because perhaps(String reason) {
        return new Because(Answer.POSSIBLY, reason);
    }

    static Because not(String reason) {
        return new Because(Answer.NO, reason);
    }
}
