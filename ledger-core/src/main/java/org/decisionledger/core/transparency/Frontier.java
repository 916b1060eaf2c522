package org.decisionledger.core.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a tree: the roots of the whole subtrees that its size is made of, the largest first. It is all that
 * must be kept to add leaves and to tell the root; its length is the number of ones in the size written in binary.
 */
public final class Frontier {

    private final List<Hash> roots;
    private long size;

    private Frontier(long size, List<Hash> roots) {
        this.size = size;
        this.roots = roots;
    }

    /** The edge of the tree without leaves. */
    public static Frontier empty() {
        return new Frontier(0, new ArrayList<>());
    }

    /**
     * The edge of a tree already built.
     *
     * @param size number of leaves, 0 or more
     * @param roots one for each one in {@code size} written in binary, the largest subtree first
     */
    public static Frontier of(long size, List<Hash> roots) {
        if (size < 0 || Long.bitCount(size) != roots.size()) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has an edge of " + Long.bitCount(size)
                    + " subtrees, not " + roots.size());
        }
        return new Frontier(size, new ArrayList<>(roots));
    }

    /** Adds a leaf at the right. */
    public void add(Hash leaf) {
        if (size == Long.MAX_VALUE) {
            throw new IllegalStateException("the log is full");
        }
        Hash carried = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            carried = Hash.node(roots.removeLast(), carried);
        }
        roots.add(carried);
        size++;
    }

    /** The root of the tree (RFC 6962, section 2.1). */
    public Hash root() {
        if (roots.isEmpty()) {
            return Hash.EMPTY_TREE;
        }
        Hash root = roots.getLast();
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = Hash.node(roots.get(i), root);
        }
        return root;
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    public List<Hash> roots() {
        return List.copyOf(roots);
    }
}
