package org.decisionledger.api.disk;

import java.nio.file.Path;

/** Something a program has a disk do. Paths are absolute; the bytes are a copy. */
public sealed interface DiskStep {

    Path path();

    /** A file that was not there before. */
    record Made(Path path) implements DiskStep {}

    record FolderMade(Path path) implements DiskStep {}

    record Written(Path path, long offset, byte[] bytes) implements DiskStep {}

    record Cut(Path path, long size) implements DiskStep {}

    /** A file gets another name in the same folder; what had that name is gone. */
    record Renamed(Path path, Path to) implements DiskStep {}

    record Removed(Path path) implements DiskStep {}

    /** A file's content, or a folder's names, are put on the disk. */
    record Synced(Path path) implements DiskStep {}
}
