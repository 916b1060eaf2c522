package org.decisionledger.api.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** The trigger that keeps entries as they are in the embedded database. Its name stands in the migration. */
public final class RefuseChange implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("Entries are never changed or removed: this is refused.", "42501");
    }
}
