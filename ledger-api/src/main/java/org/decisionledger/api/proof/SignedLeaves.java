package org.decisionledger.api.proof;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Frontier;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.Tile;

/**
 * The leaf hashes under a checkpoint as the log's own files tell them: from the tiles when these give the signed root,
 * else from the bundles when those do; else from what there is, which then proves nothing.
 */
final class SignedLeaves {

    /** What can be relied on. */
    enum Source {
        TILES,
        BUNDLES,
        NEITHER
    }

    private final TileFiles files;
    private final long size;
    private final Source source;

    private SignedLeaves(TileFiles files, long size, Source source) {
        this.files = files;
        this.size = size;
        this.source = source;
    }

    static SignedLeaves under(Checkpoint checkpoint, TileFiles files) {
        long size = checkpoint.size();
        Source source = new SignedLeaves(files, size, Source.TILES).gives(checkpoint.root())
                ? Source.TILES
                : new SignedLeaves(files, size, Source.BUNDLES).gives(checkpoint.root())
                        ? Source.BUNDLES
                        : Source.NEITHER;
        return new SignedLeaves(files, size, source);
    }

    private boolean gives(Hash root) {
        Frontier frontier = Frontier.empty();
        for (long number = 0; number * Tile.FULL < size; number++) {
            Optional<List<Hash>> hashes = of(tile(number));
            if (hashes.isEmpty()) {
                return false;
            }
            hashes.get().forEach(frontier::add);
        }
        return frontier.root().equals(root);
    }

    /** The tile of level 0 with that number, as wide as it is at this size. */
    Tile tile(long number) {
        return new Tile(0, number, (int) Math.min(Tile.FULL, size - number * Tile.FULL));
    }

    /** The leaf hashes under the tile; empty when no file tells them. */
    Optional<List<Hash>> of(Tile tile) {
        return switch (source) {
            case TILES -> files.hashes(tile);
            case BUNDLES -> hashed(tile);
            case NEITHER -> files.hashes(tile).or(() -> hashed(tile));
        };
    }

    private Optional<List<Hash>> hashed(Tile tile) {
        return files.entries(tile)
                .map(entries -> entries.stream().map(SignedLeaves::leaf).toList());
    }

    static Hash leaf(String logEntry) {
        return Hash.leaf(logEntry.getBytes(StandardCharsets.UTF_8));
    }

    Source source() {
        return source;
    }

    long size() {
        return size;
    }

    /** The roots over the first leaves, for each of the sizes asked for that is not greater than this one. */
    Map<Long, Hash> roots(Collection<Long> sizes) {
        Map<Long, Hash> roots = new HashMap<>();
        roots.put(0L, Hash.EMPTY_TREE);
        Frontier frontier = Frontier.empty();
        for (long number = 0; number * Tile.FULL < size; number++) {
            for (Hash leaf : of(tile(number)).orElse(List.of())) {
                frontier.add(leaf);
                if (sizes.contains(frontier.size())) {
                    roots.put(frontier.size(), frontier.root());
                }
            }
        }
        return roots;
    }
}
