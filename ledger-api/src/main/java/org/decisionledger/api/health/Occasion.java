package org.decisionledger.api.health;

/** What is done to a ledger now and then to keep it safe, and is worth knowing when it was last done. */
public enum Occasion {
    CHECKPOINT("checkpoint signed"),
    FULL_VERIFICATION("all entries verified"),
    REBUILD_COMPARISON("views made anew and compared"),
    BACKUP("backup taken"),
    RESTORE_TEST("restore tried");

    private final String words;

    Occasion(String words) {
        this.words = words;
    }

    /** As a page says it, "views made anew and compared". */
    public String words() {
        return words;
    }
}
