package org.decisionledger.api.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;

/**
 * Has H2's file say where its newest chunk is. When H2 puts a chunk where the one before did not foretell, it writes the
 * file's header anew, but H2 2.5.252 does so before it takes note of the chunk, and names the one before: a process that
 * dies then loses the newest chunk, though it is in the file. So a header that H2 has written is written once more.
 * There is no public way to ask for it.
 */
final class NewestChunk {

    private static final String VERSION = "version";

    private final RandomAccessStore file;
    private final MethodHandle writeHeader;
    private @Nullable Object written;

    NewestChunk(MVStore store) {
        this.file = (RandomAccessStore) store.getFileStore();
        this.writeHeader = header();
    }

    private static MethodHandle header() {
        try {
            Method method = RandomAccessStore.class.getDeclaredMethod("writeStoreHeader");
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another version of H2 than the one that was tried", e);
        }
    }

    /** To be called while nothing is being stored. */
    void name() {
        Object there = file.getStoreHeader().get(VERSION);
        if (there == null || !there.equals(written)) {
            try {
                writeHeader.invoke(file);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            written = file.getStoreHeader().get(VERSION);
        }
    }
}
