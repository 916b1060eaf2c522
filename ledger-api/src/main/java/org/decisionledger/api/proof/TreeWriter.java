package org.decisionledger.api.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.decisionledger.core.transparency.Frontier;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.Tile;

/**
 * Adds leaves at the right of a tree and hands out its tiles as they fill: each full one once, and those that are not
 * full when asked to finish.
 */
final class TreeWriter {

    private final Frontier frontier;
    private final List<List<Hash>> edges;
    private final BiConsumer<Tile, List<Hash>> tiles;

    private TreeWriter(Frontier frontier, List<List<Hash>> edges, BiConsumer<Tile, List<Hash>> tiles) {
        this.frontier = frontier;
        this.edges = edges;
        this.tiles = tiles;
    }

    static TreeWriter anew(BiConsumer<Tile, List<Hash>> tiles) {
        return new TreeWriter(Frontier.empty(), new ArrayList<>(), tiles);
    }

    /** Goes on from the tree of {@code size} leaves whose tiles are in {@code files}. */
    static TreeWriter after(long size, TileFiles files, BiConsumer<Tile, List<Hash>> tiles) {
        TileTree tree = new TileTree(files, size);
        List<Hash> roots = new ArrayList<>();
        long from = 0;
        for (int height = Long.SIZE - 2; height >= 0; height--) {
            if ((size >> height & 1) == 1) {
                roots.add(tree.root(height, from >> height));
                from += 1L << height;
            }
        }
        List<List<Hash>> edges = new ArrayList<>();
        for (int level = 0; size >> (level * Tile.HEIGHT) > 0; level++) {
            long count = size >> (level * Tile.HEIGHT);
            int width = (int) (count % Tile.FULL);
            edges.add(
                    width == 0
                            ? new ArrayList<>()
                            : new ArrayList<>(files.hashes(new Tile(level, count / Tile.FULL, width))
                                    .orElseThrow(() -> new LogDoesNotHold("A tile of the log is missing."))));
        }
        return new TreeWriter(Frontier.of(size, roots), edges, tiles);
    }

    void add(String logEntry) {
        add(Hash.leaf(logEntry.getBytes(StandardCharsets.UTF_8)));
    }

    void add(Hash leaf) {
        frontier.add(leaf);
        push(0, leaf);
    }

    private void push(int level, Hash hash) {
        if (edges.size() == level) {
            edges.add(new ArrayList<>(Tile.FULL));
        }
        List<Hash> edge = edges.get(level);
        edge.add(hash);
        if (edge.size() == Tile.FULL) {
            tiles.accept(new Tile(level, number(level) - 1, Tile.FULL), List.copyOf(edge));
            Frontier whole = Frontier.empty();
            edge.forEach(whole::add);
            edge.clear();
            push(level + 1, whole.root());
        }
    }

    /** Hands out the tiles at the right edge that are not full. */
    void finish() {
        for (int level = 0; level < edges.size(); level++) {
            List<Hash> edge = edges.get(level);
            if (!edge.isEmpty()) {
                tiles.accept(new Tile(level, number(level), edge.size()), List.copyOf(edge));
            }
        }
    }

    /** How many full tiles the level has. */
    private long number(int level) {
        return size() >> (level + 1) * Tile.HEIGHT;
    }

    long size() {
        return frontier.size();
    }

    Hash root() {
        return frontier.root();
    }
}
