package org.decisionledger.api.command;

/** A server did not answer, or answered that it cannot. */
final class RemoteFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exit;

    RemoteFault(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
