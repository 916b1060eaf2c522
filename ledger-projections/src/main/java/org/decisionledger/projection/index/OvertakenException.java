package org.decisionledger.projection.index;

import java.sql.SQLException;

/** The index that is made beside the one in use is not as whoever makes it left it: another process began one. */
public final class OvertakenException extends SQLException {

    private static final long serialVersionUID = 1L;

    OvertakenException() {
        super("Another process began to make the index anew; this one stops. The index in use is as it was.");
    }
}
