package org.decisionledger.api.proof;

import java.util.List;
import java.util.Optional;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.api.proof.SignedLeaves.Source;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.Proofs;
import org.decisionledger.core.transparency.Proofs.NotProved;

/** Holds the log and the stored entries against checkpoints other than the log's newest. */
final class CheckpointsCheck {

    private final SignedLeaves leaves;
    private final TileFiles files;
    private final StoredTree stored;
    private final List<Finding> findings;

    CheckpointsCheck(SignedLeaves leaves, TileFiles files, StoredTree stored, List<Finding> findings) {
        this.leaves = leaves;
        this.files = files;
        this.stored = stored;
        this.findings = findings;
    }

    void run(List<KnownCheckpoint> known, Optional<KnownCheckpoint> reference) {
        for (KnownCheckpoint one : known) {
            if (!Optional.of(one).equals(reference)) {
                long size = one.checkpoint().size();
                if (size < leaves.from()) {
                    begins(one);
                } else if (size <= leaves.size() && leaves.source() != Source.NEITHER) {
                    fits(one, size == 0 ? Optional.of(Hash.EMPTY_TREE) : leaves.root(size));
                } else if (size <= stored.unbroken()) {
                    fits(one, stored.root(size));
                    reference.ifPresent(own -> older(own, one));
                } else {
                    cut(one);
                }
            }
        }
    }

    private void fits(KnownCheckpoint one, Optional<Hash> root) {
        if (!root.equals(Optional.of(one.checkpoint().root()))) {
            rewritten(one);
        }
    }

    /** The log signs before it copies, so what it has itself is never older than a copy. */
    private void older(KnownCheckpoint own, KnownCheckpoint one) {
        findings.add(Finding.of(
                Kind.CHECKPOINT,
                "The checkpoint in " + own.where() + " covers "
                        + own.checkpoint().size() + " entries, and the one in "
                        + one.where() + " " + one.checkpoint().size()
                        + ": an older one was put in place of a newer one."));
    }

    /** By the hashes in the tiles alone, since the leaves it covers were not gone through. */
    private void begins(KnownCheckpoint one) {
        Checkpoint old = one.checkpoint();
        try {
            Proofs.checkConsistency(
                    old.size(),
                    old.root(),
                    leaves.size(),
                    leaves.edge().root(),
                    Proofs.consistency(old.size(), leaves.size(), new TileTree(files, leaves.size())));
        } catch (NotProved | LogDoesNotHold e) {
            rewritten(one);
        }
    }

    private void rewritten(KnownCheckpoint one) {
        findings.add(Finding.of(
                Kind.CHECKPOINT,
                "The first " + one.checkpoint().size() + " entries are not those that the checkpoint in " + one.where()
                        + " was signed over: what it covers was rewritten after it was signed."));
    }

    private void cut(KnownCheckpoint one) {
        long size = one.checkpoint().size();
        findings.add(Finding.of(
                Kind.CUT,
                "The checkpoint in " + one.where() + " covers " + size + " entries; those at the positions "
                        + (stored.unbroken() + 1) + " to " + size + " are not all there."));
    }
}
