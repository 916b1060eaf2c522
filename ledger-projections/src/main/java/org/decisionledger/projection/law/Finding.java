package org.decisionledger.projection.law;

/** What the record shows of a condition. None of them says that anything was lawful or unlawful. */
public enum Finding {
    /** Entries show it. */
    SHOWN("shown"),

    /** No entry shows it; it may have happened all the same. */
    NOT_SHOWN("not shown"),

    /** Entries tell something that does not fit with it. */
    CONTRARY_TO_THE_RECORD("contrary to the record"),

    /** The paragraph does not ask it here. */
    NOT_APPLICABLE("not applicable"),

    /** Entries bear on it and do not settle it. */
    CANNOT_BE_TOLD("cannot be told");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
