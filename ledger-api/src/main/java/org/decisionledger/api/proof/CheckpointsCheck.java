package org.decisionledger.api.proof;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.api.proof.SignedLeaves.Source;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Hash;
import org.jspecify.annotations.Nullable;

/** Holds the log and the stored entries against checkpoints other than the log's newest. */
final class CheckpointsCheck {

    private final SignedLeaves leaves;
    private final Map<Long, Hash> storedRoots;
    private final long unbroken;
    private final List<Finding> findings;

    /**
     * @param storedRoots roots over the first stored entries, by their number
     * @param unbroken how many entries are stored before the first hole
     */
    CheckpointsCheck(SignedLeaves leaves, Map<Long, Hash> storedRoots, long unbroken, List<Finding> findings) {
        this.leaves = leaves;
        this.storedRoots = storedRoots;
        this.unbroken = unbroken;
        this.findings = findings;
    }

    void run(List<KnownCheckpoint> known, Optional<KnownCheckpoint> reference) {
        Map<Long, Hash> signedRoots =
                leaves.roots(known.stream().map(k -> k.checkpoint().size()).toList());
        for (KnownCheckpoint one : known) {
            if (!Optional.of(one).equals(reference)) {
                Checkpoint checkpoint = one.checkpoint();
                if (checkpoint.size() <= leaves.size() && leaves.source() != Source.NEITHER) {
                    fits(one, signedRoots.get(checkpoint.size()));
                } else if (checkpoint.size() <= unbroken) {
                    fits(one, storedRoots.get(checkpoint.size()));
                } else {
                    cut(one);
                }
            }
        }
    }

    private void fits(KnownCheckpoint one, @Nullable Hash root) {
        Checkpoint checkpoint = one.checkpoint();
        if (!Objects.equals(checkpoint.root(), root)) {
            findings.add(Finding.of(
                    Kind.CHECKPOINT,
                    "The first " + checkpoint.size() + " entries are not those that the checkpoint in " + one.where()
                            + " was signed over: what it covers was rewritten after it was signed."));
        }
    }

    private void cut(KnownCheckpoint one) {
        long size = one.checkpoint().size();
        findings.add(Finding.of(
                Kind.CUT,
                "The checkpoint in " + one.where() + " covers " + size + " entries; those at the positions "
                        + (unbroken + 1) + " to " + size + " are not all there."));
    }
}
