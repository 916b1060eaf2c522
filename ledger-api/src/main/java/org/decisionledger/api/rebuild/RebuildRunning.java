package org.decisionledger.api.rebuild;

/** One is running already. */
public final class RebuildRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildRunning() {
        super("The projections are being made anew already. Wait until that is over.");
    }

    public String code() {
        return "rebuild-running";
    }
}
