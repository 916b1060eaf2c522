package org.decisionledger.core.time;

/** What can be said about dates that may be coarse, open or partly unknown. */
public enum Answer {

    /** True wherever inside its dates the event really lies. */
    YES,

    /** False wherever inside its dates the event really lies. */
    NO,

    /** The dates alone do not decide it. */
    POSSIBLY;

    static Answer of(boolean always, boolean never) {
        if (always) {
            return YES;
        }
        return never ? NO : POSSIBLY;
    }
}
