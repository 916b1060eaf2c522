package org.decisionledger.api.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.decisionledger.api.store.Numbering.Tail;

/** A database that fails when told to. */
final class TroubledDatabase implements Database {

    private final Database real;
    volatile boolean gone;
    volatile boolean diskFails;

    /** How often it was asked to have everything on disk. */
    final AtomicInteger syncs = new AtomicInteger();

    private volatile CountDownLatch reached = new CountDownLatch(0);
    private volatile CountDownLatch held = new CountDownLatch(0);

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

    /** The next sync does not return before {@link #goOn}. */
    void hold() {
        reached = new CountDownLatch(1);
        held = new CountDownLatch(1);
        syncs.set(0);
    }

    /** Waits until the sync that is held has begun. */
    void awaitHeld() throws InterruptedException {
        reached.await();
    }

    void goOn() {
        held.countDown();
    }

    @Override
    public void sync() throws IOException {
        syncs.incrementAndGet();
        reached.countDown();
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
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
