package org.decisionledger.api.store;

/** Something failed within a transaction, which must be given up. Never seen outside the store. */
final class WriteFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exception reason;

    WriteFailed(Exception reason) {
        super(reason);
        this.reason = reason;
    }

    /** The database's failure, or that of a subject which had applied something already. */
    Exception reason() {
        return reason;
    }
}
