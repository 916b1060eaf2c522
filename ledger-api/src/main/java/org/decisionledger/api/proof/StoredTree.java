package org.decisionledger.api.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.decisionledger.api.proof.SignedLeaves.Source;
import org.decisionledger.core.transparency.Frontier;
import org.decisionledger.core.transparency.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The tree of the rows as they are, up to the first hole, and its roots at the sizes asked for. As long as every row is
 * what the log's files say was signed, their tree is this one and nothing is hashed for it.
 */
final class StoredTree {

    private final SignedLeaves leaves;
    private final Set<Long> sizes;
    private final Map<Long, Hash> roots = new HashMap<>();
    private Frontier tree = Frontier.empty();
    private long unbroken;
    private boolean broken;

    /** Whether {@code tree} is to be believed; with the files' help it is from the end of what they cover on. */
    private boolean known;

    StoredTree(SignedLeaves leaves, Collection<Long> sizes) {
        this.leaves = leaves;
        this.sizes = new HashSet<>(sizes);
        this.unbroken = leaves.from();
        this.known = leaves.from() == 0 || leaves.source() != Source.NEITHER;
    }

    /** @param leaf of the next row; {@code null} when there is none, or it holds no text */
    void add(@Nullable Hash leaf, @Nullable Hash signed) {
        if (leaf == null) {
            broken = true;
        }
        if (broken) {
            return;
        }
        unbroken++;
        if (leaves.source() != Source.NEITHER && unbroken <= leaves.size()) {
            known &= leaf != null && Objects.equals(leaf, signed);
            return;
        }
        if (leaves.source() != Source.NEITHER && unbroken == leaves.size() + 1) {
            tree = Frontier.of(leaves.size(), leaves.edge().roots());
        }
        if (known && leaf != null) {
            tree.add(leaf);
            if (sizes.contains(unbroken)) {
                roots.put(unbroken, tree.root());
            }
        }
    }

    void hole() {
        broken = true;
    }

    /** How many rows there are before the first hole. */
    long unbroken() {
        return unbroken;
    }

    /** The root over the first rows; empty when there are not so many, or they are not what was signed. */
    Optional<Hash> root(long ofSize) {
        return Optional.ofNullable(roots.get(ofSize));
    }
}
