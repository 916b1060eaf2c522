package org.decisionledger.api.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that are there whole or not at all: written under another name, put on disk, and then given their own. */
public final class DurableFile {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private DurableFile() {}

    public static void write(Path file, byte[] bytes) throws IOException {
        DurableFolder.sync(writeUnnamed(file, bytes));
    }

    /**
     * The same, but that its name may be gone after a power cut until the folder that is returned has been synced: for
     * many files that are of use only together.
     */
    public static Path writeUnnamed(Path file, byte[] bytes) throws IOException {
        DurableFolder.make(folderOf(file));
        put(file, bytes);
        return folderOf(file);
    }

    /** The same, readable and writable by the user of this process alone, as is the folder when it is made here. */
    public static void writePrivately(Path file, byte[] bytes) throws IOException {
        Path folder = folderOf(file);
        DurableFolder.make(folder, ownersOnly(folder, "rwx------"));
        put(file, bytes, ownersOnly(folder, "rw-------"));
        DurableFolder.sync(folder);
    }

    private static void put(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (FileChannel channel = FileChannel.open(draft, NEW, attributes)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static FileAttribute<?>[] ownersOnly(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
