package org.decisionledger.api.index;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work on the tables of the index that is done as a whole or not at all. */
final class Transaction {

    private Transaction() {}

    /** What is done within it. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    static <T> T in(DataSource tables, Work<T> work) throws SQLException {
        try (Connection connection = tables.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        }
    }
}
