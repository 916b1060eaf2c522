package org.decisionledger.api.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.decisionledger.api.store.Numbering.Tail;
import org.decisionledger.api.store.StoreSettings.Login;
import org.jspecify.annotations.Nullable;

/** What the two databases do differently. */
interface Database extends AutoCloseable {

    /** A connection of the service's user; closing it gives it back. */
    Connection connect() throws SQLException;

    /** Connections of the same user, for the tables that are made from the entries. */
    DataSource tables();

    /**
     * Keeps every other process from writing until the transaction of {@code connection} ends, and tells the last
     * entry there is then.
     */
    Tail lockForWriting(Connection connection) throws SQLException;

    /** Whether another process may have written since this one last did. */
    boolean shared();

    /**
     * Refuses while so little room is left on the disk that what is about to be written may not fit. Nothing has been
     * written then, so recording goes on by itself when there is room again.
     */
    void requireRoom() throws IOException;

    /** Returns when all that was committed before is on disk. */
    void sync() throws IOException;

    @Override
    void close();

    /** Opens what {@code settings} names, its schema up to date, or says why it cannot be. */
    static Database open(StoreSettings settings) {
        return switch (settings.location()) {
            case StoreSettings.Embedded embedded ->
                EmbeddedDatabase.open(embedded.folder(), settings.durable(), settings.readOnly());
            case StoreSettings.Postgres postgres -> PostgresDatabase.open(postgres, settings);
        };
    }

    /** Connections of one user, each prepared by {@code init}. None is made before the first is asked for. */
    static HikariDataSource pool(String url, Login login, @Nullable String init) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger");
        config.setJdbcUrl(url);
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        config.setConnectionInitSql(init);
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
