package org.decisionledger.api.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.decisionledger.api.store.Numbering.Tail;

/** A database that fails when told to. */
final class TroubledDatabase implements Database {

    private final Database real;
    volatile boolean gone;
    volatile boolean diskFails;

    TroubledDatabase(Database real) {
        this.real = real;
    }

    @Override
    public Connection connect() throws SQLException {
        if (gone) {
            throw new SQLException("the server does not answer");
        }
        return real.connect();
    }

    @Override
    public DataSource tables() {
        return real.tables();
    }

    @Override
    public Tail lockForWriting(Connection connection) throws SQLException {
        return real.lockForWriting(connection);
    }

    @Override
    public boolean shared() {
        return real.shared();
    }

    @Override
    public void requireRoom() throws IOException {
        real.requireRoom();
    }

    @Override
    public void sync() throws IOException {
        if (diskFails) {
            throw new IOException("input/output error");
        }
        real.sync();
    }

    @Override
    public void close() {
        real.close();
    }
}
