package org.decisionledger.core.rule.outcome;

import java.math.BigDecimal;
import org.decisionledger.core.rule.DecisionMethod;
import org.jspecify.annotations.Nullable;

/** Whether the parties that agree are enough, and the arithmetic in words. */
final class Majority {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final RuleInContext rule;
    private final Reading reading;
    private final Tally tally;

    Majority(RuleInContext rule, Reading reading, Tally tally) {
        this.rule = rule;
        this.reading = reading;
        this.tally = tally;
    }

    /** The method is a majority. */
    static boolean is(DecisionMethod method) {
        return method == DecisionMethod.SIMPLE_MAJORITY || method == DecisionMethod.WEIGHTED_MAJORITY;
    }

    /** A majority may decide: the method is one, or it is advice, for which a share may be enough. */
    static boolean mayDecide(DecisionMethod method) {
        return is(method) || method == DecisionMethod.RECOMMEND_ONLY;
    }

    /** A majority decides in this reading. */
    static boolean decides(RuleInContext rule, Reading reading) {
        return mayDecide(rule.method()) && !reading.takes(Choice.ADVICE_BY_ALL);
    }

    /** A stated share carries when it is reached. Without one a majority is more than half. Nobody agreeing carries nothing. */
    boolean carries() {
        BigDecimal agreeing = tally.weight(Counted.FOR);
        String share = rule.rule().share();
        if (tally.parties(Counted.FOR) == 0) {
            return false;
        }
        if (share == null || reading.takes(Choice.MORE_THAN_HALF)) {
            return agreeing.multiply(TWO).compareTo(whole()) > 0;
        }
        return agreeing.multiply(HUNDRED).compareTo(new BigDecimal(share).multiply(whole())) >= 0;
    }

    private BigDecimal whole() {
        if (reading.takes(Choice.OF_ANSWERS_GIVEN)) {
            return tally.weight(Counted.FOR, Counted.AGAINST, Counted.NEITHER);
        }
        if (reading.takes(Choice.WHOLE_IS_A_HUNDRED)) {
            return HUNDRED.subtract(tally.weight(Counted.OUT));
        }
        return tally.weight(Counted.FOR, Counted.AGAINST, Counted.NEITHER, Counted.ABSENT);
    }

    /** For example {@code 59.36 of 99.78 agree; more than half, 49.89, is needed}. */
    String words() {
        return plain(tally.weight(Counted.FOR)) + " of " + plain(whole()) + " agree; "
                + needed(rule.rule().share());
    }

    private String needed(@Nullable String share) {
        if (share == null || reading.takes(Choice.MORE_THAN_HALF)) {
            return "more than half, " + plain(whole().divide(TWO)) + ", is needed";
        }
        return share + " per cent, "
                + plain(new BigDecimal(share).multiply(whole()).divide(HUNDRED)) + ", is needed";
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
