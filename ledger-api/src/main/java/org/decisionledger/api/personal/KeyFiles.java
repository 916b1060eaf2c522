package org.decisionledger.api.personal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Small files for the user of this process alone, on disk when a method returns, and gone when they are destroyed. */
final class KeyFiles {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private KeyFiles() {}

    /** Writes a file whole or not at all, with the folders it needs. */
    static void write(Path file, String text) throws IOException {
        Path folder = folderOf(file);
        makeFolder(folder);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (FileChannel channel = FileChannel.open(draft, NEW, ownersOnly(folder, "rw-------"))) {
            fill(channel, text.getBytes(StandardCharsets.UTF_8));
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
    }

    /** Overwrites a file, deletes it, and has both on disk. A draft of it goes the same way. */
    static void destroy(Path file) throws IOException {
        for (Path one : List.of(file, file.resolveSibling(file.getFileName() + ".new"))) {
            if (Files.exists(one)) {
                try (FileChannel channel = FileChannel.open(one, StandardOpenOption.WRITE)) {
                    fill(channel, new byte[(int) channel.size()]);
                }
                Files.delete(one);
            }
        }
        sync(folderOf(file));
    }

    /** The files of a folder, by name; none when it is not there. */
    static List<Path> in(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void fill(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
        channel.force(true);
    }

    private static void makeFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Path above = folderOf(folder);
            makeFolder(above);
            Files.createDirectories(folder, ownersOnly(above, "rwx------"));
            sync(above);
        }
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

    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system lets a folder be synced; those that do not need no asking.
        }
    }
}
