package org.decisionledger.api.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a backup while it is taken. What an earlier backup in the same folder vouches for is never changed: it is
 * kept when it is as it should be, and written again when it is damaged and the ledger still has the same.
 */
final class BackupFiles {

    private final Path folder;
    private final SortedMap<String, String> before;
    private final SortedMap<String, String> now = new TreeMap<>();
    private final FilesToSync written;

    BackupFiles(Path folder, Optional<Manifest> earlier) {
        this.folder = folder;
        this.before = earlier.map(Manifest::files).orElse(new TreeMap<>());
        this.written = new FilesToSync(folder);
    }

    void put(String path, byte[] bytes) {
        String hash = Sha256.of(bytes);
        String kept = before.get(path);
        if (kept != null && !kept.equals(hash)) {
            throw new BackupDoesNotHold("The backup in " + folder + " vouches for another " + path
                    + " than the ledger gives: one of the two was altered, or they are not the same ledger."
                    + " The backup is left as it was.");
        }
        now.put(path, hash);
        Path file = folder.resolve(path);
        try {
            if (Files.notExists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                written.write(file, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sync() throws IOException {
        written.sync();
    }

    SortedMap<String, String> all() {
        return now;
    }

    /** Removes what is in one of the folders and no part of the backup any more, such as tiles that have grown. */
    void removeOthers(Path log, List<String> spared) throws IOException {
        if (Files.notExists(log)) {
            return;
        }
        try (Stream<Path> there = Files.walk(log)) {
            for (Path file : there.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!now.containsKey(path) && !spared.contains(path)) {
                    Files.delete(file);
                }
            }
        }
    }
}
