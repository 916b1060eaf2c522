package org.decisionledger.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Syncs a file once for all who wait, which is the best that plain JDBC callers can do. */
final class GroupSync {

    private final FileChannel file;
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock one = new ReentrantLock();
    private volatile long done;

    GroupSync(FileChannel file) {
        this.file = file;
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
                file.force(false);
                done = all;
            }
        } finally {
            one.unlock();
        }
    }
}
