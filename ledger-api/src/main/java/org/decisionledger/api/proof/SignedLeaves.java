package org.decisionledger.api.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Frontier;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.Tile;

/**
 * The leaf hashes under a checkpoint as the log's own files tell them: from the tiles when these give the signed root,
 * else from the bundles when those do; else from what there is, which then proves nothing. In one pass the tiles above
 * are held against them, and the roots over fewer leaves are worked out.
 */
final class SignedLeaves {

    /** What can be relied on. */
    enum Source {
        TILES,
        BUNDLES,
        NEITHER
    }

    private final TileFiles files;
    private final long from;
    private final long size;
    private final Source source;
    private final Map<Long, Hash> roots = new HashMap<>();
    private final List<Finding> damage = new ArrayList<>();
    private Frontier edge = Frontier.empty();

    private SignedLeaves(TileFiles files, long from, long size, Source source) {
        this.files = files;
        this.from = from;
        this.size = size;
        this.source = source;
    }

    /**
     * @param from leaves that are not looked at one by one, a multiple of 256: that the log begins with what was signed
     *     of them follows from the tiles at its right edge there
     * @param sizes sizes whose roots are wanted
     */
    static SignedLeaves under(Checkpoint checkpoint, TileFiles files, long from, Collection<Long> sizes) {
        for (Source source : List.of(Source.TILES, Source.BUNDLES)) {
            SignedLeaves leaves = new SignedLeaves(files, from, checkpoint.size(), source);
            if (leaves.gives(checkpoint.root(), new TreeSet<>(sizes))) {
                return leaves;
            }
        }
        return new SignedLeaves(files, from, checkpoint.size(), Source.NEITHER);
    }

    private boolean gives(Hash root, TreeSet<Long> sizes) {
        TreeWriter tree;
        try {
            tree = TreeWriter.after(from, files, size, this::compare);
        } catch (LogDoesNotHold e) {
            return false;
        }
        sizes.headSet(from, false).clear();
        long wanted = reached(tree, sizes);
        for (long number = from / Tile.FULL; number * Tile.FULL < size; number++) {
            Optional<List<Hash>> hashes = of(tile(number));
            if (hashes.isEmpty()) {
                return false;
            }
            for (Hash leaf : hashes.get()) {
                tree.add(leaf);
                if (tree.size() == wanted) {
                    wanted = reached(tree, sizes);
                }
            }
        }
        tree.finish();
        edge = tree.frontier();
        return edge.root().equals(root);
    }

    /** Keeps the root if it is wanted, and tells the next size whose root is. */
    private long reached(TreeWriter tree, TreeSet<Long> sizes) {
        if (!sizes.isEmpty() && sizes.first() == tree.size()) {
            roots.put(tree.size(), tree.frontier().root());
            sizes.pollFirst();
        }
        return sizes.isEmpty() ? Long.MAX_VALUE : sizes.first();
    }

    private void compare(Tile tile, List<Hash> signed) {
        if (source == Source.BUNDLES || tile.level() > 0) {
            Optional<List<Hash>> there = files.hashes(tile);
            if (there.isEmpty()) {
                damage.add(missing(tile.path()));
            } else if (!there.get().equals(signed)) {
                damage.add(differs(tile, there.get(), signed));
            }
        }
    }

    private Finding differs(Tile tile, List<Hash> there, List<Hash> signed) {
        int place = 0;
        while (there.get(place).equals(signed.get(place))) {
            place++;
        }
        long span = 1L << tile.level() * Tile.HEIGHT;
        long first = (tile.number() * Tile.FULL + place) * span + 1;
        String over = span == 1 ? "that of the entry at position " + first : "over the entries from position " + first;
        return Finding.of(
                Kind.FILE,
                "The file " + files.file(tile.path()) + " of the log does not hold what was signed: its hash "
                        + (place + 1) + ", " + over + ", is another.");
    }

    /** That a file of the log is not there as it must be. */
    Finding missing(String path) {
        return Finding.of(
                Kind.FILE, "The file " + files.file(path) + " of the log is missing, cut, or longer than it must be.");
    }

    /** That a copy of an entry is not what was signed. */
    Finding copyDiffers(Tile tile, int index) {
        return Finding.of(
                Kind.FILE,
                "The file " + files.file(tile.entriesPath()) + " of the log does not hold what was signed: its entry "
                        + (index + 1) + ", a copy of that at position " + (tile.number() * Tile.FULL + index + 1)
                        + ", is another.");
    }

    /** What is wrong with the tiles, when another source tells what was signed. */
    List<Finding> damage() {
        return source == Source.NEITHER ? List.of() : damage;
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

    long from() {
        return from;
    }

    long size() {
        return size;
    }

    /** The right edge of the tree that was signed; empty when no source tells it. */
    Frontier edge() {
        return edge;
    }

    /** The root over the first leaves at a size that was asked for; empty when it is not known. */
    Optional<Hash> root(long ofSize) {
        return Optional.ofNullable(roots.get(ofSize));
    }
}
