package org.decisionledger.api.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.decisionledger.api.store.Numbering.Tail;
import org.decisionledger.api.store.StoreSettings.Postgres;

/**
 * PostgreSQL. A commit is on disk when the server says so; an advisory lock keeps the processes that write in one
 * line, so that the order of positions is the order in which entries become visible.
 */
final class PostgresDatabase implements Database {

    /** Any number, the same in every process of one ledger. */
    static final long WRITE_LOCK = 0x6c65646765724c31L;

    private final HikariDataSource pool;
    private final HikariDataSource tables;

    private PostgresDatabase(HikariDataSource pool, HikariDataSource tables) {
        this.pool = pool;
        this.tables = tables;
    }

    static PostgresDatabase open(Postgres at, StoreSettings settings) {
        String url = at.url() + (at.url().indexOf('?') < 0 ? '?' : '&') + "reWriteBatchedInserts=true";
        try (Connection service = DriverManager.getConnection(
                url, at.service().user(), at.service().password())) {
            if (!Schema.isCurrent(service)) {
                if (at.owner() == null) {
                    throw new LedgerUnavailable(
                            "The tables of the ledger at " + at.url() + " are missing or out of date.",
                            "Give the owner's user once, so that they can be made.",
                            null);
                }
                Schema.bringUpToDate("postgresql", url, at.owner(), at.service(), settings.readOnly());
            }
            refuseTooMuchPower(service, at);
            if (settings.durable()) {
                requireDurableCommits(service, at);
            }
        } catch (SQLException e) {
            throw new LedgerUnavailable(
                    "The database " + at.url() + " cannot be used: " + e.getMessage() + ".",
                    "Check that it runs, and the user and password.",
                    e);
        }
        // Every question about entries is put to an index. Without this, plans made while the tables are small read all
        // of them, and
        // are kept when they have grown.
        HikariDataSource pool = Database.pool(
                url + answersWithin(settings), at.service(), "set enable_seqscan = off" + limits(settings));
        return new PostgresDatabase(pool, Database.pool(url, at.service(), null));
    }

    /** A server that does not even say that it takes too long is given up a little later. */
    private static String answersWithin(StoreSettings settings) {
        return "&tcpKeepAlive=true&socketTimeout="
                + Math.max(1, (settings.patience().toMillis() * 2 + 999) / 1000);
    }

    /** The server gives up a statement, and before that the wait for a lock that somebody else holds. */
    private static String limits(StoreSettings settings) {
        long millis = settings.patience().toMillis();
        return "; set statement_timeout = " + millis + "; set lock_timeout = " + millis / 2;
    }

    private static void refuseTooMuchPower(Connection service, Postgres at) throws SQLException {
        try (Statement statement = service.createStatement();
                ResultSet may = statement.executeQuery(
                        "select has_table_privilege('domain_event_entry', 'update, delete, truncate')")) {
            may.next();
            if (may.getBoolean(1)) {
                throw new LedgerUnavailable(
                        "The database user " + at.service() + " could change or remove entries.",
                        "Give the service a user of its own that owns nothing; it is granted what it needs.",
                        null);
            }
        }
    }

    private static void requireDurableCommits(Connection service, Postgres at) throws SQLException {
        for (String name : List.of("synchronous_commit", "fsync")) {
            try (Statement statement = service.createStatement();
                    ResultSet setting = statement.executeQuery("show " + name)) {
                setting.next();
                if ("off".equals(setting.getString(1))) {
                    throw new LedgerUnavailable(
                            "The database " + at.url() + " acknowledges commits before they are on disk.",
                            "Set " + name + " to on.",
                            null);
                }
            }
        }
    }

    @Override
    public DataSource tables() {
        return tables;
    }

    @Override
    public Connection connect() throws SQLException {
        return pool.getConnection();
    }

    /** One way there and back; the second statement sees what was committed until the lock was had. */
    @Override
    public Tail lockForWriting(Connection connection) throws SQLException {
        try (PreparedStatement both =
                connection.prepareStatement("select pg_advisory_xact_lock(" + WRITE_LOCK + "); " + Rows.TAIL)) {
            both.execute();
            both.getMoreResults();
            try (ResultSet row = both.getResultSet()) {
                return Rows.tail(row);
            }
        }
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void requireRoom() {
        // The server says itself when it has none, and takes nothing then.
    }

    @Override
    public void sync() {
        // Done by the commit.
    }

    @Override
    public void close() {
        tables.close();
        pool.close();
    }
}
