package org.decisionledger.drill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.store.StoreSettings.Login;

/** A PostgreSQL server of its own that syncs as a real one does, and can be killed with all its processes. */
final class PostgresServer implements AutoCloseable {

    private static final Login OWNER = new Login("ledger_owner", "owner-secret");
    private static final Login SERVICE = new Login("ledger_service", "service-secret");

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    PostgresServer(Path folder) throws Exception {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role ledger_owner login password '" + OWNER.password() + "'");
            statement.execute("create role ledger_service login password '" + SERVICE.password() + "'");
            statement.execute("create database ledger owner ledger_owner");
        }
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + port + "/ledger";
    }

    StoreSettings settings() {
        return StoreSettings.postgres(url(), SERVICE, OWNER);
    }

    /** As whoever runs the program names the database to it. */
    Map<String, String> environment(Path data) {
        return Map.of(
                "LEDGER_DB_URL", url(),
                "LEDGER_DB_USER", SERVICE.user(),
                "LEDGER_DB_PASSWORD", SERVICE.password(),
                "LEDGER_DB_OWNER", OWNER.user(),
                "LEDGER_DB_OWNER_PASSWORD", OWNER.password(),
                "LEDGER_LOG_DIR", data.resolve("log").toString(),
                "LEDGER_KEY_DIR", data.resolve("keys").toString());
    }

    /** SIGKILL to the server and to each of its processes. */
    void kill() throws Exception {
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> workers = postmaster.children().toList();
        postmaster.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        for (ProcessHandle worker : workers) {
            worker.onExit().join();
        }
    }

    /** Starts it again on what is on disk. */
    void restart() throws IOException {
        // Lets go of the folder; that there is nothing to stop is told as an error.
        server.close();
        server = start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
