package org.decisionledger.projection.conflict;

import java.util.Locale;

/** In what way passages do not fit together. */
public enum ConflictKind {
    DATES_DIFFER("two dates for one thing"),
    VALUES_DIFFER("two values for one attribute"),
    STATUS_DIFFERS("two states of one thing"),
    HOLDER_DIFFERS("two holders of one thing"),
    SUM_DOES_NOT_FOOT("a printed total is not the sum of its lines"),
    SHARES_DO_NOT_TOTAL("shares do not make up the whole"),
    SHARE_AGAINST_ITS_FIGURES("a share or a difference is not what its figures give"),
    SAME_ROWS_OTHER_NAMES("the same figures under other names"),
    EFFECT_BEFORE_CAUSE("an effect is dated before its cause"),
    PAPER_BEFORE_WHAT_IT_REPORTS("a paper is older than what it reports"),
    PLAN_ENDS_BEFORE_IT_STARTS("a plan ends before it starts"),
    PLAN_RUNS_BACKWARDS("the steps of a plan are dated against their order"),
    TERM_DOES_NOT_FIT("a stated length of time does not fit its dates"),
    SERVICE_OUTSIDE_ITS_CONTRACT("a service and its contract do not meet in time"),
    DROPPED_BEFORE_THE_DECISION("what the text asks for is not in the decision asked for"),
    RULE_SAYS_TWO_THINGS("a rule says two things"),
    LABEL_AGAINST_STATE("a label on a copy is not the state registered"),
    BODY_OUTSIDE_ITS_TIME("a body is named before it existed or after it ended"),
    NAME_FOR_TWO_THINGS("one name for two things"),
    TWO_NAMES_FOR_ONE_THING("two names for one thing"),
    NOTED_BY_THE_RECORDER("noted by the recorder as not fitting together");

    private final String words;

    ConflictKind(String words) {
        this.words = words;
    }

    /** The kind in a few words. */
    public String words() {
        return words;
    }

    /** The code used in addresses and exports, for example {@code dates-differ}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
