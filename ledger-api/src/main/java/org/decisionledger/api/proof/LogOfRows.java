package org.decisionledger.api.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.Tile;

/**
 * The files of the log over rows, from the first row on: tiles and bundles as they fill, and those that are not full when
 * asked to finish. Whoever uses it says where they are put.
 */
public final class LogOfRows {

    /** What the path of a bundle begins with. */
    public static final String ENTRIES = "tile/entries/";

    private final List<String> bundle = new ArrayList<>(Tile.FULL);
    private final TreeWriter tree;

    /** @param files told each file: its path as C2SP tlog-tiles lays it out, and its bytes */
    public LogOfRows(BiConsumer<String, byte[]> files) {
        this.tree = TreeWriter.anew((tile, hashes) -> {
            if (tile.level() == 0) {
                files.accept(tile.entriesPath(), Bundle.write(bundle));
                bundle.clear();
            }
            files.accept(tile.path(), TileFiles.bytes(hashes));
        });
    }

    /** Adds the next row, hashed anew; what is no text is refused with {@link LogDoesNotHold}. */
    public void add(StoredRow row) {
        String entry = LogKeeper.logEntry(row);
        bundle.add(entry);
        tree.add(Hash.leaf(entry.getBytes(StandardCharsets.UTF_8)));
    }

    /** Hands out the files at the right edge that are not full. */
    public void finish() {
        tree.finish();
    }

    /** Number of rows added. */
    public long size() {
        return tree.size();
    }

    /** The root over the rows added. */
    public Hash root() {
        return tree.root();
    }
}
