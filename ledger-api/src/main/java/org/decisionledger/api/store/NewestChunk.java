package org.decisionledger.api.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

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
        // H2 puts a number there when it writes the header; when it reads one, and here, it is text.
        if (file.getStoreHeader().get(VERSION) instanceof Long) {
            try {
                writeHeader.invoke(file);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            file.getStoreHeader().computeIfPresent(VERSION, (key, number) -> Long.toHexString((Long) number));
        }
    }
}
