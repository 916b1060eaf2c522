package org.decisionledger.core.rule.outcome;

import java.util.List;
import org.decisionledger.core.rule.AfterRejection;
import org.decisionledger.core.rule.DecisionMethod;

/** What one rule, read in one way, makes of one tally. */
final class Count {

    private final RuleInContext rule;
    private final Reading reading;
    private final Tally tally;

    private Count(RuleInContext rule, Reading reading, Tally tally) {
        this.rule = rule;
        this.reading = reading;
        this.tally = tally;
    }

    /** @param asAVote true when a rule for the vote after a rejection is the one under which the vote is taken */
    static Says says(RuleInContext rule, Reading reading, Tally tally, boolean asAVote) {
        Count count = new Count(rule, reading, tally);
        if (rule.onlyAfterRejection() && !asAVote) {
            return tally.parties(Counted.AGAINST) > 0 ? count.afterRejection() : Says.NOTHING;
        }
        return switch (rule.method()) {
            case LEAD_ALONE -> Says.CARRIED;
            case OTHER, EACH_BODY_FOR_ITSELF -> Says.CANNOT_BE_WORKED_OUT;
            case UNANIMITY,
                    CONSENSUS,
                    SIMPLE_MAJORITY,
                    WEIGHTED_MAJORITY,
                    PRIOR_APPROVAL_OF_EACH,
                    DELEGATED_WITHIN_LIMIT,
                    RECOMMEND_ONLY -> count.byAnswers(asAVote);
        };
    }

    private Says byAnswers(boolean asAVote) {
        if (tally.parties(Counted.AWAITED) > 0) {
            return Says.AWAITED;
        }
        if (rule.quorum() != null && tally.tookPart() < rule.quorum()) {
            return Says.NOT_CARRIED;
        }
        if (Majority.decides(rule, reading)) {
            boolean carries = new Majority(rule, reading, tally).carries();
            return carries ? Says.CARRIED : notCarried(asAVote);
        }
        if (tally.parties(Counted.AGAINST) > 0) {
            return afterRejection();
        }
        boolean allAgree = tally.parties(Counted.FOR) > 0 && tally.parties(Counted.NEITHER) == 0;
        return allAgree ? Says.CARRIED : Says.NOT_CARRIED;
    }

    private Says notCarried(boolean asAVote) {
        Says after = asAVote || tally.parties(Counted.AGAINST) == 0 ? Says.NOT_CARRIED : afterRejection();
        return after == Says.REJECTED ? Says.NOT_CARRIED : after;
    }

    private Says afterRejection() {
        List<AfterRejection> after = rule.rule().afterRejection();
        boolean vote = after.contains(AfterRejection.MAJORITY_VOTE);
        boolean ends = after.contains(AfterRejection.ENDS);
        if (vote) {
            boolean alsoStops = after.contains(AfterRejection.FORUM_MEETS) || ends;
            return alsoStops ? Says.CONTRADICTS_ITSELF : Says.VOTE_MAY_BE_CALLED;
        }
        if (stops(after)) {
            return Says.STOPPED;
        }
        if (ends) {
            return Says.NOT_CARRIED;
        }
        return after.contains(AfterRejection.OTHER_ROUTE) ? Says.OTHER_ROUTE : Says.REJECTED;
    }

    private static boolean stops(List<AfterRejection> after) {
        return after.contains(AfterRejection.FORUM_MEETS) || after.contains(AfterRejection.DISPUTE_RESOLUTION);
    }

    /** All must agree, so that one rejection is enough to fail. */
    static boolean needsAll(DecisionMethod method) {
        return switch (method) {
            case UNANIMITY, CONSENSUS, PRIOR_APPROVAL_OF_EACH, DELEGATED_WITHIN_LIMIT -> true;
            case SIMPLE_MAJORITY, WEIGHTED_MAJORITY, LEAD_ALONE, EACH_BODY_FOR_ITSELF, RECOMMEND_ONLY, OTHER -> false;
        };
    }
}
