package org.decisionledger.api.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.decisionledger.api.store.DurableFile;
import org.decisionledger.api.store.DurableFolder;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.SignedNote;
import org.decisionledger.core.transparency.Tile;

/** The files of the log in one folder, laid out as C2SP tlog-tiles says. */
class TileFiles {

    static final String CHECKPOINT = "checkpoint";

    private final Path folder;

    TileFiles(Path folder) {
        this.folder = folder;
    }

    /** The hashes of a tile; empty when its file is missing or not as long as it must be. A wider tile has those of a narrower one. */
    Optional<List<Hash>> hashes(Tile tile) {
        return ownOrWider(tile, Tile::path, (bytes, width) -> width * Hash.LENGTH == bytes.length)
                .map(bytes -> hashes(bytes, tile.width()));
    }

    static List<Hash> hashes(byte[] bytes, int count) {
        List<Hash> hashes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            hashes.add(Hash.of(bytes, i * Hash.LENGTH));
        }
        return hashes;
    }

    /** The log entries under a tile of level 0; empty when their file is missing, cut, or holds more than them. */
    Optional<List<String>> entries(Tile tile) {
        return ownOrWider(tile, Tile::entriesPath, (bytes, width) -> Bundle.holds(bytes, width))
                .flatMap(bytes -> Bundle.read(bytes, tile.width()));
    }

    /** The narrower file may be gone once the wider one is there. */
    private Optional<byte[]> ownOrWider(Tile tile, Function<Tile, String> path, BiPredicate<byte[], Integer> whole) {
        Optional<byte[]> own = bytes(path.apply(tile)).filter(bytes -> whole.test(bytes, tile.width()));
        return own.isPresent() || tile.full()
                ? own
                : bytes(path.apply(new Tile(tile.level(), tile.number(), Tile.FULL)))
                        .filter(bytes -> whole.test(bytes, Tile.FULL));
    }

    /** What stands under a path of the layout, byte for byte. */
    Optional<byte[]> bytes(String path) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    void write(String path, byte[] bytes) {
        DurableFolder.sync(put(path, bytes));
    }

    /** Writes a file and returns its folder, which is to be synced before the file is relied on. */
    Path put(String path, byte[] bytes) {
        Path file = folder.resolve(path);
        try {
            return bytes(path).filter(there -> Arrays.equals(there, bytes)).isPresent()
                    ? file.resolveSibling("")
                    : DurableFile.writeUnnamed(file, bytes);
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "The log cannot be written in " + folder + ": " + e.getMessage() + ".",
                    "Make the folder writable for this user, or free space on the disk.",
                    e);
        }
    }

    void write(Tile tile, List<Hash> hashes) {
        write(tile.path(), bytes(hashes));
    }

    static byte[] bytes(List<Hash> hashes) {
        byte[] bytes = new byte[hashes.size() * Hash.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            hashes.get(i).putInto(bytes, i * Hash.LENGTH);
        }
        return bytes;
    }

    /** Removes the narrower forms of a tile that is full now. */
    void removePartials(Tile full) {
        remove(folder.resolve(full.path() + ".p"));
        if (full.level() == 0) {
            remove(folder.resolve(full.entriesPath() + ".p"));
        }
    }

    private static void remove(Path partials) {
        if (Files.notExists(partials)) {
            return;
        }
        try (Stream<Path> files = Files.list(partials)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(partials);
        } catch (IOException e) {
            // They are of no use and do no harm; the next full tile does not depend on them.
        }
    }

    /** The newest checkpoint as it stands in its file. */
    Optional<String> checkpoint() {
        return bytes(CHECKPOINT).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    void write(SignedNote checkpoint) {
        write(CHECKPOINT, checkpoint.toString().getBytes(StandardCharsets.UTF_8));
    }

    private LedgerUnavailable unreadable(IOException e) {
        return new LedgerUnavailable(
                "The log in " + folder + " cannot be read: " + e.getMessage() + ".", "Check the disk.", e);
    }
}
