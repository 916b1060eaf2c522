package org.decisionledger.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/** Syncs a file once for all who wait, which is the best that plain JDBC callers can do. */
final class GroupSync {

    private final FileChannel file;
    private final MVStore store;
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock one = new ReentrantLock();
    private volatile long done;

    GroupSync(FileChannel file, Connection connection) {
        this.file = file;
        this.store = ((SessionLocal) ((JdbcConnection) connection).getSession())
                .getDatabase()
                .getStore()
                .getMvStore();
    }

    void sync() throws IOException {
        long mine = asked.incrementAndGet();
        if (done >= mine) {
            return;
        }
        one.lock();
        try {
            if (done < mine) {
                long all = asked.get();
                // Without these two the file does not yet hold what was committed.
                store.commit();
                store.executeFilestoreOperation(() -> {});
                file.force(false);
                done = all;
            }
        } finally {
            one.unlock();
        }
    }
}
