package org.decisionledger.api.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.decisionledger.core.transparency.Frontier;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.Subtrees;
import org.decisionledger.core.transparency.Tile;

/** The tree of one size, read from its tiles. */
final class TileTree implements Subtrees {

    private static final int KEPT = 64;

    private final Function<Tile, Optional<List<Hash>>> tiles;
    private final Function<Tile, String> where;
    private final long size;
    private final Map<Tile, List<Hash>> read = new LinkedHashMap<>(KEPT, 0.75f, true);

    TileTree(TileFiles files, long size) {
        this(files::hashes, tile -> files.file(tile.path()).toString(), size);
    }

    /**
     * @param tiles the hashes of a tile; empty when it is not there or too short
     * @param where a tile is read, for people
     */
    TileTree(Function<Tile, Optional<List<Hash>>> tiles, Function<Tile, String> where, long size) {
        this.tiles = tiles;
        this.where = where;
        this.size = size;
    }

    @Override
    public Hash root(int height, long number) {
        int level = height / Tile.HEIGHT;
        int inside = height % Tile.HEIGHT;
        long first = number << inside;
        Frontier part = Frontier.empty();
        List<Hash> hashes = tile(level, first / Tile.FULL);
        int from = (int) (first % Tile.FULL);
        for (int i = from; i < from + (1 << inside); i++) {
            part.add(hashes.get(i));
        }
        return part.root();
    }

    /** The hashes of the tile with that number, as wide as it is at this size. */
    private List<Hash> tile(int level, long number) {
        long there = (size >> (level * Tile.HEIGHT)) - number * Tile.FULL;
        Tile tile = new Tile(level, number, (int) Math.min(Tile.FULL, there));
        List<Hash> known = read.get(tile);
        if (known != null) {
            return known;
        }
        List<Hash> hashes = tiles.apply(tile)
                .orElseThrow(
                        () -> new LogDoesNotHold("The file " + where.apply(tile) + " of the log is missing or cut."));
        if (read.size() == KEPT) {
            read.remove(read.keySet().iterator().next());
        }
        read.put(tile, hashes);
        return hashes;
    }
}
