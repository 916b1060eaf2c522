package org.decisionledger.api.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.decisionledger.api.store.Numbering.Tail;
import org.decisionledger.api.store.StoreSettings.Login;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * H2 in a folder, its file written by way of a journal ({@link JournaledFile}).
 *
 * <p>A commit returns before H2 has written it, even with {@code WRITE_DELAY 0}: two threads of its own do that later.
 * {@link #sync()} stores what is not stored, waits for both, and only then has the file put on disk.
 */
final class EmbeddedDatabase implements Database {

    private static final int MOST_ATTEMPTS = 1_000_000;

    /** Enough for the journal and some thousand entries. */
    private static final long LEAST_ROOM = 64L << 20;

    private final Path home;

    private final @Nullable FolderLock lock;
    private final HikariDataSource pool;
    private final Connection keeper;
    private final MVStore store;
    private final boolean durable;

    private EmbeddedDatabase(
            Path home, @Nullable FolderLock lock, HikariDataSource pool, Connection keeper, boolean durable) {
        this.home = home;
        this.lock = lock;
        this.pool = pool;
        this.keeper = keeper;
        this.durable = durable;
        this.store = storeOf(keeper);
    }

    static EmbeddedDatabase open(Path folder, boolean durable, boolean readOnly) {
        Path home = folder.toAbsolutePath().normalize();
        if (home.toString().indexOf(';') >= 0) {
            throw new LedgerUnavailable(
                    "The ledger cannot be kept in " + home + ": its name has a semicolon.",
                    "Choose another folder.",
                    null);
        }
        prepare(home, readOnly);
        FolderLock lock = readOnly && !Files.isWritable(home) ? null : FolderLock.take(home);
        try {
            return open(home, lock, durable, readOnly);
        } catch (SQLException e) {
            release(lock);
            throw e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? new LedgerInUse(home, "another process", e)
                    : new LedgerUnavailable(
                            "The ledger in " + home + " cannot be opened: " + e.getMessage() + ".",
                            "Restore it from a backup if the file is damaged.",
                            e);
        } catch (IOException e) {
            release(lock);
            throw notWritable(home, e);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    private static EmbeddedDatabase open(Path home, @Nullable FolderLock lock, boolean durable, boolean readOnly)
            throws IOException, SQLException {
        Path file = home.resolve("ledger.mv.db");
        String options = ";DB_CLOSE_ON_EXIT=FALSE" + (readOnly ? ";ACCESS_MODE_DATA=r" : "");
        DatabaseUsers users = users(home, file);
        if (!Files.exists(file)) {
            make(home, file, users);
        }
        String url = LedgerFiles.url(home, "ledger") + options + ";IFEXISTS=TRUE";
        Connection keeper = connect(url, users.service());
        try {
            if (!Schema.isCurrent(keeper)) {
                Schema.bringUpToDate("h2", url, users.owner(), users.service(), readOnly);
            }
            return new EmbeddedDatabase(
                    home, lock, Database.pool(url, users.service(), null), keeper, durable && !readOnly);
        } catch (RuntimeException e) {
            keeper.close();
            throw e;
        }
    }

    private static void prepare(Path home, boolean readOnly) {
        if (readOnly && !Files.exists(home.resolve("ledger.mv.db"))) {
            throw new LedgerUnavailable(
                    "There is no ledger in " + home + ".",
                    "Name its folder with --data, or record something first.",
                    null);
        }
        try {
            DurableFolder.make(home);
        } catch (IOException e) {
            throw notWritable(home, e);
        }
        if (!readOnly && !Files.isWritable(home)) {
            throw notWritable(home, null);
        }
    }

    /** A folder made by a run that was killed before it had a database may hold users already; they are used. */
    private static DatabaseUsers users(Path home, Path file) throws IOException {
        if (DatabaseUsers.existIn(home)) {
            return DatabaseUsers.readFrom(home);
        }
        if (Files.exists(file)) {
            throw new LedgerUnavailable(
                    "The passwords of the ledger in " + home + " are missing.",
                    "Put database-users.properties back beside ledger.mv.db, from a backup.",
                    null);
        }
        return DatabaseUsers.make(home);
    }

    /** Made under another name, so that a database that was not finished is never taken for the ledger. */
    private static void make(Path home, Path file, DatabaseUsers users) throws IOException, SQLException {
        Path draft = home.resolve("making.mv.db");
        Files.deleteIfExists(draft);
        Files.deleteIfExists(home.resolve("making.journal"));
        String url = LedgerFiles.url(home, "making") + ";DB_CLOSE_ON_EXIT=FALSE";
        try (Connection owner = connect(url, users.owner());
                Statement statement = owner.createStatement()) {
            statement.execute("set write_delay 0");
            statement.execute("create user " + users.service().user() + " password '"
                    + users.service().password() + "'");
            Schema.bringUpToDate("h2", url, users.owner(), users.service(), false);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        DurableFolder.sync(home);
    }

    private static Connection connect(String url, Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }

    static LedgerUnavailable notWritable(Path folder, @Nullable Throwable cause) {
        return new LedgerUnavailable(
                "The ledger cannot write in " + folder + ".",
                "Make the folder writable for this user, free space on the disk, or name another folder with --data.",
                cause);
    }

    private static void release(@Nullable FolderLock lock) {
        if (lock != null) {
            lock.close();
        }
    }

    @Override
    public DataSource tables() {
        return pool;
    }

    @Override
    public Connection connect() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Tail lockForWriting(Connection connection) throws SQLException {
        // The folder is ours alone, and one thread writes.
        return new Rows(connection).tail();
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public void requireRoom() throws IOException {
        long left = Files.getFileStore(home).getUsableSpace();
        if (left < LEAST_ROOM) {
            throw new LedgerUnavailable(
                    "The entry was not recorded: only " + (left >> 20) + " MB are free on the disk of " + home + ".",
                    "Free at least " + (LEAST_ROOM >> 20) + " MB and send it again; nothing has to be started again.",
                    null);
        }
    }

    @Override
    public void sync() throws IOException {
        if (durable) {
            try {
                storeAll();
                store.executeFilestoreOperation(() -> {});
                store.sync();
            } catch (RuntimeException e) {
                throw new IOException("the database did not write: " + e.getMessage(), e);
            }
        }
    }

    /**
     * Has the database store what is not stored. Its own commit gives up without a word when one of its threads stored
     * meanwhile, even if that thread had not seen the newest changes; so it is asked until it has stored itself (then
     * it tells the version), or nothing is left to store.
     */
    private void storeAll() throws IOException {
        for (int attempt = 0; store.commit() < 0 && store.hasUnsavedChanges(); attempt++) {
            if (store.isClosed() || attempt == MOST_ATTEMPTS) {
                throw new IOException("the database leaves changes unsaved");
            }
            Thread.onSpinWait();
        }
    }

    private static MVStore storeOf(Connection connection) {
        return ((SessionLocal) ((JdbcConnection) connection).getSession())
                .getDatabase()
                .getStore()
                .getMvStore();
    }

    @Override
    public void close() {
        pool.close();
        try {
            keeper.close();
        } catch (SQLException e) {
            throw new LedgerUnavailable(
                    "The ledger did not close in good order: " + e.getMessage() + ".",
                    "What was acknowledged is safe; open it again.",
                    e);
        } finally {
            release(lock);
        }
    }
}
