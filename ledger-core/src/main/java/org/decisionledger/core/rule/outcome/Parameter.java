package org.decisionledger.core.rule.outcome;

/** What a text may leave open. The names are those of the fields of a rule where it has one. */
enum Parameter {
    SHARE_OF("shareOf", "of what the share is taken"),
    WHOLE("weights", "whether the whole is 100 or the sum of the weights"),
    WEIGHTS("weights", "the weight of each party"),
    SHARE("share", "whether exactly half carries"),
    SILENCE("silence", "what silence means"),
    RECUSAL("recusal", "what becomes of a share that stands aside"),
    RECUSAL_IN_QUORUM("recusalInQuorum", "whether a party that stands aside counts towards the quorum"),
    ABSTENTION("abstention", "what an abstention means"),
    ADVICE("share", "by what share advice is reached");

    private final String field;
    private final String words;

    Parameter(String field, String words) {
        this.field = field;
        this.words = words;
    }

    String field() {
        return field;
    }

    String words() {
        return words;
    }
}
