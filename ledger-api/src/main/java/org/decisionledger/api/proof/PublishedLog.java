package org.decisionledger.api.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.Proofs;
import org.decisionledger.core.transparency.Tile;

/** The log of another ledger, as it publishes its tiles (C2SP tlog-tiles). */
public final class PublishedLog {

    private final Function<String, Optional<byte[]>> files;

    /** @param files what is published under a path such as {@code tile/0/000}; empty when nothing is */
    public PublishedLog(Function<String, Optional<byte[]>> files) {
        this.files = files;
    }

    /**
     * The proof that the tree of {@code size} entries begins with that of {@code old}, worked out from the tiles.
     *
     * @throws LogDoesNotHold a tile that is needed is missing or cut
     */
    public List<Hash> consistency(long old, long size) {
        return Proofs.consistency(old, size, new TileTree(this::hashes, Tile::path, size));
    }

    private Optional<List<Hash>> hashes(Tile tile) {
        int length = tile.width() * Hash.LENGTH;
        return files.apply(tile.path())
                .or(() -> files.apply(new Tile(tile.level(), tile.number(), Tile.FULL).path()))
                .filter(bytes -> bytes.length >= length)
                .map(bytes -> TileFiles.hashes(bytes, tile.width()));
    }
}
