package org.decisionledger.core.rule.outcome;

/** What one rule makes of a count. */
enum Says {
    CARRIED("carried"),
    NOT_CARRIED("not carried"),
    /** All must agree, one rejects, and this rule does not say what follows. */
    REJECTED("not agreed, since all must agree and a party rejects; what follows is not said here"),
    STOPPED("the action stops and the forum meets or the dispute procedure follows"),
    VOTE_MAY_BE_CALLED("a majority vote may be called; none is on record"),
    OTHER_ROUTE("a rejection leads to another route, which is not worked out here"),
    CONTRADICTS_ITSELF("the same clause lets a majority vote be called and stops the action"),
    AWAITED("open, since answers are awaited"),
    /** It speaks only of rejections, and there is none. */
    NOTHING("nothing, since no party rejects"),
    CANNOT_BE_WORKED_OUT("its method is not one that can be worked out");

    private final String words;

    Says(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
