package org.decisionledger.api.proof;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.decisionledger.api.store.DurableFolder;
import org.decisionledger.api.store.LedgerUnavailable;

/**
 * Writes files of the log in their order, on a thread of its own, while what comes after them is worked out. They are to
 * be relied on only once {@link #finish} has returned: names are put on disk last, once for each folder.
 */
final class FilesBehind implements AutoCloseable {

    private static final int MOST_WAITING = 64;

    private final TileFiles files;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().name("files-behind").daemon().unstarted(task));
    private final Queue<Future<Path>> waiting = new ArrayDeque<>();
    private final Set<Path> folders = new HashSet<>();

    FilesBehind(TileFiles files) {
        this.files = files;
    }

    /**
     * Has a file written, and waits when many are waiting already.
     *
     * @throws LedgerUnavailable an earlier one could not be written
     */
    void write(String path, byte[] bytes) {
        if (waiting.size() == MOST_WAITING) {
            takeOne();
        }
        waiting.add(thread.submit(() -> files.put(path, bytes)));
    }

    /**
     * Returns when all of them, and their names, are on disk.
     *
     * @throws LedgerUnavailable one of them could not be written
     */
    void finish() {
        while (!waiting.isEmpty()) {
            takeOne();
        }
        folders.forEach(DurableFolder::sync);
        folders.clear();
    }

    private void takeOne() {
        try {
            folders.add(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable("Writing the log was stopped.", "Begin again.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What was not begun is given up; what is being written is waited for, so that nothing is written afterwards. */
    @Override
    public void close() {
        waiting.forEach(file -> file.cancel(false));
        thread.close();
    }
}
