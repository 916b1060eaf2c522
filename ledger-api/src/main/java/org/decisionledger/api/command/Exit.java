package org.decisionledger.api.command;

/** How a command ends (design, section 6). */
public final class Exit {

    /** Done. */
    public static final int DONE = 0;

    /** The answer is "no": a verification or a check failed. */
    public static final int NO = 1;

    /** What was asked or given cannot be understood. */
    public static final int BAD_INPUT = 2;

    /** It cannot be done now: locked, unreachable, unwritable. */
    public static final int CANNOT = 3;

    private Exit() {}
}
