package org.decisionledger.api.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import org.jspecify.annotations.Nullable;

/** Folders that are still there after a power cut: a name is on disk when the folder it stands in was synced. */
public final class DurableFolder {

    private DurableFolder() {}

    /** Makes {@code folder} and every one above it that is missing, and has their names put on disk. */
    public static void make(Path folder, FileAttribute<?>... attributes) throws IOException {
        Path whole = folder.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            return;
        }
        @Nullable Path parent = whole.getParent();
        if (parent != null) {
            make(parent);
        }
        try {
            Files.createDirectory(whole, attributes);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(whole)) {
                throw e;
            }
        }
        if (parent != null) {
            sync(parent);
        }
    }

    /** Has the names in {@code folder} put on disk. */
    public static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system lets a folder be synced; those that do not need no asking.
        }
    }
}
