package org.decisionledger.api.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.decisionledger.api.store.StoreSettings.Login;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables and their versions. Starting the migration tool takes longer than all the rest, so it is asked seldom. */
final class Schema {

    /** The newest migration; a test holds it against the files. */
    static final String NEWEST = "8";

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /** Whether nothing is to be migrated, as far as the service's user can tell. */
    static boolean isCurrent(Connection service) {
        try (PreparedStatement statement =
                service.prepareStatement("select 1 from \"" + HISTORY + "\" where \"version\" = ? and \"success\"")) {
            statement.setString(1, NEWEST);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            return false;
        }
    }

    static void bringUpToDate(String vendor, String url, Login owner, Login service, boolean readOnly) {
        if (readOnly) {
            throw new LedgerUnavailable(
                    "The ledger was written by another version of this program.",
                    "Open it for recording once, for example with serve, so that it is brought up to date.",
                    null);
        }
        FluentConfiguration flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(url, owner.user(), owner.password())
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .table(HISTORY)
                .placeholders(Map.of("serviceUser", quoted(service)));
        try {
            flyway.load().migrate();
            letServiceSeeVersion(url, owner, service);
        } catch (FlywayException | SQLException e) {
            throw new LedgerUnavailable(
                    "The tables of the ledger cannot be brought up to date: " + e.getMessage(),
                    "Nothing was recorded. Restore from a backup or ask for help with this message.",
                    e);
        }
    }

    private static void letServiceSeeVersion(String url, Login owner, Login service) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("grant select on \"" + HISTORY + "\" to " + quoted(service));
        }
    }

    private static String quoted(Login user) {
        return '"' + user.user().replace("\"", "\"\"") + '"';
    }
}
