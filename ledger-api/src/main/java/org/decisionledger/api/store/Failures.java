package org.decisionledger.api.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Tells what went wrong below from what was refused. */
final class Failures {

    /** SQL states: no connection, no room or memory, not ready, given up or shut down by whoever runs it, system error. */
    private static final Set<String> OF_ALL = Set.of("08", "53", "55", "57", "58");

    private Failures() {}

    static boolean ofDatabase(Throwable thrown) {
        for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException
                    || t instanceof WriteFailed
                    || t instanceof EventStoreException
                    || t instanceof ConcurrencyException) {
                return true;
            }
        }
        return false;
    }

    /** Whether it would be the same for every other command just now. */
    static boolean ofAll(Throwable thrown) {
        for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException e
                    && e.getSQLState() != null
                    && OF_ALL.contains(e.getSQLState().substring(0, 2))) {
                return true;
            }
        }
        return false;
    }

    /** Nothing of it was written. */
    static LedgerUnavailable notWritten(Throwable cause) {
        return new LedgerUnavailable(
                "The entry was not recorded: the database failed (" + rootOf(cause) + ").",
                "Send it again when the database is back.",
                cause);
    }

    /** It may have been written, or not. */
    static LedgerUnavailable inDoubt(Throwable cause) {
        return new LedgerUnavailable(
                "It is not known whether the entry was recorded: the database failed while it was being committed ("
                        + rootOf(cause) + ").",
                "Send it again with the same id; it is never recorded twice.",
                cause);
    }

    static LedgerUnavailable notDurable(Throwable cause) {
        return new LedgerUnavailable(
                "The disk did not confirm what was written (" + rootOf(cause)
                        + "), so nothing more is recorded; the ledger can still be read.",
                "Check the disk, start the program again, and send what was not acknowledged again with the same ids.",
                cause);
    }

    /** It stood in line behind something that does not get on, and was taken out of the line. */
    static LedgerUnavailable notBegun(Duration waited) {
        return new LedgerUnavailable(
                "The entry was not recorded: the database or the disk has not got on for " + waited.toSeconds()
                        + " seconds.",
                "Check the disk and the database, and send it again.",
                null);
    }

    /** It is being written, and may still be. */
    static LedgerUnavailable notFinished(Duration waited) {
        return new LedgerUnavailable(
                "It is not known whether the entry was recorded: the database or the disk has not got on for "
                        + waited.toSeconds() + " seconds.",
                "Check the disk and the database, and send it again with the same id; it is never recorded twice.",
                null);
    }

    static LedgerUnavailable closed() {
        return new LedgerUnavailable("The ledger is being closed.", "Open it again to record.", null);
    }

    private static String rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null ? root.getClass().getSimpleName() : message;
    }
}
