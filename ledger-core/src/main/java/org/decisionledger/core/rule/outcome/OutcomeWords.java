package org.decisionledger.core.rule.outcome;

import org.decisionledger.core.decision.CollectiveOutcome;

/** What outcomes are called in the workings. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String of(CollectiveOutcome outcome) {
        return switch (outcome) {
            case CARRIED -> "carried";
            case NOT_CARRIED -> "not carried";
            case STOPPED -> "stopped";
            case OPEN -> "open";
            case CANNOT_BE_TOLD -> "cannot be told";
            case CLAUSES_CLASH -> "the clauses clash";
        };
    }
}
