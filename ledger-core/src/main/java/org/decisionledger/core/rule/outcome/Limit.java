package org.decisionledger.core.rule.outcome;

import org.decisionledger.core.fact.Money;
import org.decisionledger.core.time.Answer;
import org.jspecify.annotations.Nullable;

/** A sum up to which something may be decided; the sum itself is still within. */
final class Limit {

    private Limit() {}

    /** Possibly, when the sum at stake is not on record or is in another currency. */
    static Answer holds(Money limit, @Nullable Money value) {
        if (value == null || !value.currency().equals(limit.currency())) {
            return Answer.POSSIBLY;
        }
        return value.amount().compareTo(limit.amount()) <= 0 ? Answer.YES : Answer.NO;
    }

    static String words(@Nullable Money sum) {
        return sum == null ? "an unknown sum" : sum.currency() + " " + sum.value();
    }
}
