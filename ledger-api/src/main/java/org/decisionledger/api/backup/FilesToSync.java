package org.decisionledger.api.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Many files that mean nothing until a last one names them: each is written aside and moved, and all are put on disk
 * together, before that last one is written.
 */
final class FilesToSync {

    private final Path base;
    private final Set<Path> files = new LinkedHashSet<>();
    private final Set<Path> folders = new LinkedHashSet<>();

    /** @param base the folder that all of them are in */
    FilesToSync(Path base) {
        this.base = base.toAbsolutePath().normalize();
    }

    void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder != null && !folders.contains(folder)) {
            Files.createDirectories(folder);
            for (Path in = folder; in != null && in.startsWith(base); in = in.getParent()) {
                folders.add(in);
            }
        }
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        files.add(file);
    }

    /** Returns when all that was written is on disk. */
    void sync() throws IOException {
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        folders.forEach(FilesToSync::syncFolder);
        files.clear();
    }

    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system lets a folder be synced; those that do not need no asking.
        }
    }
}
