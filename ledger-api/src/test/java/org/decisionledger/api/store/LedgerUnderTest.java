package org.decisionledger.api.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.decisionledger.api.store.StoreSettings.Login;

/** A place for one ledger, empty at first, and the two users of its database. */
public record LedgerUnderTest(StoreSettings settings, String url, Users users) {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Login OWNER = new Login("ledger_owner", "owner-secret");
    private static final Login SERVICE = new Login("ledger_service", "service-secret");

    /** Looked up when asked for, since an embedded ledger draws them when it is made. */
    public interface Users {
        Login owner();

        Login service();
    }

    public static LedgerUnderTest embedded(Path folder) {
        return new LedgerUnderTest(
                StoreSettings.embedded(folder),
                LedgerFiles.url(folder.toAbsolutePath().normalize(), "ledger") + ";IFEXISTS=TRUE",
                new Users() {
                    @Override
                    public Login owner() {
                        return read().owner();
                    }

                    @Override
                    public Login service() {
                        return read().service();
                    }

                    private DatabaseUsers read() {
                        try {
                            return DatabaseUsers.readFrom(folder);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                });
    }

    /** A database of its own on a server that is started once and syncs as a real one does. */
    public static LedgerUnderTest postgres() {
        String database = "ledger_" + DATABASES.incrementAndGet();
        Server.run("create database " + database + " owner " + OWNER.user());
        String url = "jdbc:postgresql://localhost:" + Server.STARTED.getPort() + "/" + database;
        return new LedgerUnderTest(StoreSettings.postgres(url, SERVICE, OWNER), url, new Users() {
            @Override
            public Login owner() {
                return OWNER;
            }

            @Override
            public Login service() {
                return SERVICE;
            }
        });
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(
                url, users.owner().user(), users.owner().password());
    }

    public Connection asService() throws SQLException {
        return DriverManager.getConnection(
                url, users.service().user(), users.service().password());
    }

    private static final class Server {

        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "100")
                        .start();
                run(server, "create role ledger_owner login password '" + OWNER.password() + "'");
                run(server, "create role ledger_service login password '" + SERVICE.password() + "'");
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static void run(String sql) {
            run(STARTED, sql);
        }

        private static void run(EmbeddedPostgres server, String sql) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
