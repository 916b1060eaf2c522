package org.decisionledger.api.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.api.store.DurableFile;

/**
 * The folder of the search index: each index in a folder of its own, numbered, and the file {@code current} with the
 * number of the one in use. Nothing in it is needed: removed, it is made anew.
 */
final class SearchFolder {

    private static final String CURRENT = "current";

    private final Path folder;

    SearchFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether an index was ever made here. */
    boolean isThere() {
        return Files.exists(folder.resolve(CURRENT));
    }

    /** The index in use; the first when there is none. */
    Path inUse() {
        return folder.resolve(String.valueOf(number()));
    }

    /** Where another can be made beside it; what stood there is removed. */
    Path beside() {
        Path beside = folder.resolve(String.valueOf(number() + 1));
        remove(beside);
        return beside;
    }

    /** From now on the index in {@code other} is in use. */
    void use(Path other) {
        try {
            DurableFile.write(
                    folder.resolve(CURRENT), other.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes every index that is not in use. */
    void tidy() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path used = inUse();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isDirectory).filter(p -> !p.equals(used)).toList().forEach(SearchFolder::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int number() {
        try {
            Path current = folder.resolve(CURRENT);
            return Files.exists(current)
                    ? Integer.parseInt(Files.readString(current).strip())
                    : 1;
        } catch (NumberFormatException e) {
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
