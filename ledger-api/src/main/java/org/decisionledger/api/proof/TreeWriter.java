package org.decisionledger.api.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.decisionledger.core.transparency.Frontier;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.Tile;

/**
 * Adds leaves at the right of a tree and hands out its tiles as they fill: each full one once, and those that are not
 * full when asked to finish. What it keeps are the tiles at the right edge, one of each level.
 */
final class TreeWriter {

    private final List<List<Hash>> edges;
    private final BiConsumer<Tile, List<Hash>> tiles;
    private long size;

    private TreeWriter(long size, List<List<Hash>> edges, BiConsumer<Tile, List<Hash>> tiles) {
        this.size = size;
        this.edges = edges;
        this.tiles = tiles;
    }

    static TreeWriter anew(BiConsumer<Tile, List<Hash>> tiles) {
        return new TreeWriter(0, new ArrayList<>(), tiles);
    }

    /**
     * Goes on from the tree of {@code size} leaves.
     *
     * @param files hold the tiles of a tree that begins with it
     * @param whole the number of leaves of that tree, {@code size} or more
     */
    static TreeWriter after(long size, TileFiles files, long whole, BiConsumer<Tile, List<Hash>> tiles) {
        List<List<Hash>> edges = new ArrayList<>();
        for (int level = 0; size >> (level * Tile.HEIGHT) > 0; level++) {
            long count = size >> (level * Tile.HEIGHT);
            int width = (int) (count % Tile.FULL);
            long number = count / Tile.FULL;
            int there = (int) Math.min(Tile.FULL, (whole >> (level * Tile.HEIGHT)) - number * Tile.FULL);
            edges.add(width == 0 ? new ArrayList<>() : edge(new Tile(level, number, there), width, files));
        }
        return new TreeWriter(size, edges, tiles);
    }

    private static List<Hash> edge(Tile tile, int width, TileFiles files) {
        return new ArrayList<>(files.hashes(tile)
                .orElseThrow(() ->
                        new LogDoesNotHold("The file " + files.file(tile.path()) + " of the log is missing or cut."))
                .subList(0, width));
    }

    void add(Hash leaf) {
        size++;
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
            Hash whole = whole(edge).getFirst();
            edge.clear();
            push(level + 1, whole);
        }
    }

    /** The roots of the whole subtrees over these hashes, the largest first. */
    private static List<Hash> whole(List<Hash> hashes) {
        Frontier frontier = Frontier.empty();
        hashes.forEach(frontier::add);
        return frontier.roots();
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
        return size;
    }

    Hash root() {
        return frontier().root();
    }

    /** A right edge of the same tree, to be gone on with apart from this. */
    Frontier frontier() {
        List<Hash> roots = new ArrayList<>();
        edges.reversed().forEach(edge -> roots.addAll(whole(edge)));
        return Frontier.of(size, roots);
    }
}
