package org.decisionledger.core.transparency;

import java.util.ArrayList;
import java.util.List;

/** Makes and checks proofs (RFC 9162, sections 2.1.3 and 2.1.4). Indexes count from 0; sizes are numbers of leaves. */
public final class Proofs {

    private Proofs() {}

    /** Thrown when a proof does not show what it should. */
    public static final class NotProved extends Exception {

        private static final long serialVersionUID = 1L;

        NotProved(String why) {
            super(why);
        }
    }

    /**
     * The hashes that show that leaf {@code index} is in the tree of {@code size} leaves, from the leaf to the root.
     *
     * @param index from 0, less than {@code size}
     */
    public static List<Hash> inclusion(long index, long size, Subtrees subtrees) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        List<Hash> proof = new ArrayList<>();
        path(index, 0, size, subtrees, proof);
        return List.copyOf(proof);
    }

    private static void path(long index, long from, long to, Subtrees subtrees, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, subtrees, proof);
            proof.add(root(middle, to, subtrees));
        } else {
            path(index, middle, to, subtrees, proof);
            proof.add(root(from, middle, subtrees));
        }
    }

    /**
     * The hashes that show that the tree of {@code size} leaves begins with the tree of {@code old} leaves; none when
     * {@code old} is 0 or equal to {@code size}.
     */
    public static List<Hash> consistency(long old, long size, Subtrees subtrees) {
        if (old < 0 || old > size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves does not begin with one of " + old);
        }
        List<Hash> proof = new ArrayList<>();
        if (old > 0 && old < size) {
            begins(old, 0, size, true, subtrees, proof);
        }
        return List.copyOf(proof);
    }

    private static void begins(long old, long from, long to, boolean whole, Subtrees subtrees, List<Hash> proof) {
        if (old == to) {
            if (!whole) {
                proof.add(root(from, to, subtrees));
            }
            return;
        }
        long middle = from + split(to - from);
        if (old <= middle) {
            begins(old, from, middle, whole, subtrees, proof);
            proof.add(root(middle, to, subtrees));
        } else {
            begins(old, middle, to, false, subtrees, proof);
            proof.add(root(from, middle, subtrees));
        }
    }

    /** The root over the leaves from {@code from}, inclusive, to {@code to}, exclusive; {@code from} is where a split is. */
    static Hash root(long from, long to, Subtrees subtrees) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int height = Long.numberOfTrailingZeros(size);
            return subtrees.root(height, from >> height);
        }
        long middle = from + split(size);
        return Hash.node(root(from, middle, subtrees), root(middle, to, subtrees));
    }

    /** The root of the tree of {@code size} leaves. */
    public static Hash root(long size, Subtrees subtrees) {
        return size == 0 ? Hash.EMPTY_TREE : root(0, size, subtrees);
    }

    /** The largest power of two smaller than {@code size}, which is at least 2. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    /** Checks that the leaf stands at {@code index} of the tree of {@code size} leaves with that root. */
    public static void checkInclusion(Hash leaf, long index, long size, List<Hash> proof, Hash root) throws NotProved {
        if (index < 0 || index >= size) {
            throw new NotProved("leaf " + index + " is not in a tree of " + size);
        }
        long place = index;
        long last = size - 1;
        Hash found = leaf;
        for (Hash hash : proof) {
            if (last == 0) {
                throw new NotProved("the proof is too long");
            }
            if ((place & 1) == 1 || place == last) {
                found = Hash.node(hash, found);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                found = Hash.node(found, hash);
            }
            place >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw new NotProved("the proof is too short");
        }
        if (!found.equals(root)) {
            throw new NotProved("the proof leads to another root");
        }
    }

    /** Checks that the tree of {@code size} leaves begins with the tree of {@code old} leaves. */
    public static void checkConsistency(long old, Hash oldRoot, long size, Hash root, List<Hash> proof)
            throws NotProved {
        if (old < 0 || old > size) {
            throw new NotProved("a tree of " + size + " leaves does not begin with one of " + old);
        }
        if (old == 0 || old == size) {
            if (!proof.isEmpty()) {
                throw new NotProved("the proof is too long");
            }
            if (old == 0 ? !oldRoot.equals(Hash.EMPTY_TREE) : !oldRoot.equals(root)) {
                throw new NotProved("two roots are given for one size");
            }
            return;
        }
        List<Hash> hashes = new ArrayList<>(proof);
        if (Long.bitCount(old) == 1) {
            hashes.addFirst(oldRoot);
        }
        if (hashes.isEmpty()) {
            throw new NotProved("the proof is too short");
        }
        follow(old, oldRoot, size, root, hashes);
    }

    private static void follow(long old, Hash oldRoot, long size, Hash root, List<Hash> hashes) throws NotProved {
        long place = old - 1;
        long last = size - 1;
        while ((place & 1) == 1) {
            place >>= 1;
            last >>= 1;
        }
        Hash first = hashes.getFirst();
        Hash second = first;
        for (Hash hash : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                throw new NotProved("the proof is too long");
            }
            if ((place & 1) == 1 || place == last) {
                first = Hash.node(hash, first);
                second = Hash.node(hash, second);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                second = Hash.node(second, hash);
            }
            place >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw new NotProved("the proof is too short");
        }
        if (!first.equals(oldRoot)) {
            throw new NotProved("the proof leads to another earlier root");
        }
        if (!second.equals(root)) {
            throw new NotProved("the proof leads to another root");
        }
    }
}
