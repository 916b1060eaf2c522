package org.decisionledger.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The baseline: rows of the same size into a table of the same shape, each durable before the next. */
final class RawInserts implements AutoCloseable {

    private static final String TABLE = """
            create table raw_entry (
                global_index bigint not null primary key, event_identifier varchar(120) not null unique,
                aggregate_identifier varchar(160) not null, sequence_number bigint not null,
                type varchar(100) not null, time_stamp varchar(27) not null, payload_type varchar(100) not null,
                payload_revision varchar(10) not null, payload varchar(1000000) not null,
                meta_data varchar(1000000) not null, unique (aggregate_identifier, sequence_number))
            """;

    private final String url;
    private final String user;
    private final String password;
    private final Connection keeper;
    private final @Nullable FileChannel file;
    private final @Nullable GroupSync sync;
    private final AtomicLong position = new AtomicLong();

    private RawInserts(String url, String user, String password, @Nullable Path synced)
            throws SQLException, IOException {
        this.url = url;
        this.user = user;
        this.password = password;
        this.keeper = DriverManager.getConnection(url, user, password);
        try (Statement statement = keeper.createStatement()) {
            statement.execute(TABLE);
        }
        this.file = synced == null ? null : FileChannel.open(synced, StandardOpenOption.WRITE);
        this.sync = file == null ? null : new GroupSync(file, keeper);
    }

    static RawInserts embedded(Path folder) throws SQLException, IOException {
        return new RawInserts(
                "jdbc:h2:file:" + folder.resolve("raw") + ";WRITE_DELAY=0", "sa", "", folder.resolve("raw.mv.db"));
    }

    static RawInserts postgres(String url, String user, String password) throws SQLException, IOException {
        return new RawInserts(url, user, password, null);
    }

    /** A caller with a connection of its own. */
    Caller caller() throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        return new Caller(
                connection, connection.prepareStatement("insert into raw_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    }

    final class Caller implements AutoCloseable {

        private final Connection connection;
        private final PreparedStatement insert;

        Caller(Connection connection, PreparedStatement insert) {
            this.connection = connection;
            this.insert = insert;
        }

        void insert(String header, String data) throws SQLException, IOException {
            long at = position.incrementAndGet();
            insert.setLong(1, at);
            insert.setString(2, "entry-" + at);
            insert.setString(3, "procurement:raw");
            insert.setLong(4, at);
            insert.setString(5, "Procurement");
            insert.setString(6, "2026-11-22T00:52:33.123456Z");
            insert.setString(7, "ProviderApproached");
            insert.setString(8, "1");
            insert.setString(9, data);
            insert.setString(10, header);
            insert.executeUpdate();
            connection.commit();
            if (sync != null) {
                sync.sync();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        keeper.close();
        if (file != null) {
            file.close();
        }
    }
}
