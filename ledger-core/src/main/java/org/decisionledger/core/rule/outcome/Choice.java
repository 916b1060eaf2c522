package org.decisionledger.core.rule.outcome;

/** One way to read what a text may leave open. */
enum Choice {
    OF_ALL_PARTIES(Parameter.SHARE_OF, "the share is taken of all parties"),
    OF_ANSWERS_GIVEN(Parameter.SHARE_OF, "the share is taken of the answers given"),
    WHOLE_IS_THE_SUM(Parameter.WHOLE, "the whole is the sum of the weights"),
    WHOLE_IS_A_HUNDRED(Parameter.WHOLE, "the whole is 100"),
    UNWEIGHED_FAVOUR(Parameter.WEIGHTS, "the parties without a weight weigh most where they agree"),
    UNWEIGHED_OPPOSE(Parameter.WEIGHTS, "the parties without a weight weigh most where they do not agree"),
    HALF_IS_ENOUGH(Parameter.SHARE, "exactly half carries"),
    MORE_THAN_HALF(Parameter.SHARE, "more than half is needed"),
    SILENCE_CONSENTS(Parameter.SILENCE, "silence consents"),
    SILENCE_REJECTS(Parameter.SILENCE, "silence rejects"),
    SILENCE_NOT_COUNTED(Parameter.SILENCE, "the silent are not counted"),
    RECUSED_LEAVE(Parameter.RECUSAL, "a share that stands aside leaves the count"),
    RECUSED_STAY(Parameter.RECUSAL, "a share that stands aside counts as not agreeing"),
    RECUSED_IN_QUORUM(Parameter.RECUSAL_IN_QUORUM, "a party that stands aside counts towards the quorum"),
    RECUSED_NOT_IN_QUORUM(Parameter.RECUSAL_IN_QUORUM, "a party that stands aside does not count towards the quorum"),
    ABSTENTION_COUNTS(Parameter.ABSTENTION, "an abstention counts as an answer that does not agree"),
    ABSTENTION_IS_NO_ANSWER(Parameter.ABSTENTION, "an abstention counts as no answer"),
    ADVICE_BY_ALL(Parameter.ADVICE, "advice needs all to agree"),
    ADVICE_BY_MAJORITY(Parameter.ADVICE, "advice needs a majority");

    private final Parameter parameter;
    private final String words;

    Choice(Parameter parameter, String words) {
        this.parameter = parameter;
        this.words = words;
    }

    Parameter parameter() {
        return parameter;
    }

    String words() {
        return words;
    }
}
