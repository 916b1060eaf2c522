package org.decisionledger.api.store;

/** The database failed within a transaction, which must be given up. Never seen outside the store. */
final class WriteFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WriteFailed(Exception cause) {
        super(cause);
    }
}
