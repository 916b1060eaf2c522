package org.decisionledger.api.backup;

/** A backup is damaged, or is not one of this ledger; the message says which file or which positions. */
public final class BackupDoesNotHold extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupDoesNotHold(String message) {
        super(message);
    }
}
