package org.decisionledger.core.transparency;

/**
 * Where the hashes of whole subtrees are read from. A subtree of height h and number n is the one over the leaves from
 * n × 2^h on, 2^h of them; height 0 is a leaf hash.
 */
@FunctionalInterface
public interface Subtrees {

    /**
     * The hash of a whole subtree. Asked only for subtrees that lie wholly in the tree.
     *
     * @param height 0 to 62
     * @param number counted from 0
     */
    Hash root(int height, long number);
}
