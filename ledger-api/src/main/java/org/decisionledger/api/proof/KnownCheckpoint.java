package org.decisionledger.api.proof;

import java.util.List;
import java.util.Optional;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.NoteKey;

/**
 * A checkpoint that entries are held against.
 *
 * @param where the file it was read from
 */
record KnownCheckpoint(Checkpoint checkpoint, String where) {

    /** Reads and checks one; what is wrong with it goes to {@code findings}. */
    static Optional<KnownCheckpoint> read(Kept kept, NoteKey key, List<Finding> findings) {
        String text = kept.text();
        if (text == null) {
            findings.add(Finding.of(Kind.CHECKPOINT, kept.where() + " cannot be read as a signed checkpoint."));
            return Optional.empty();
        }
        try {
            Checkpoint checkpoint =
                    Checkpoint.parse(Checkpoints.checked(text, key).text());
            return Optional.of(new KnownCheckpoint(checkpoint, kept.where()));
        } catch (LogDoesNotHold e) {
            findings.add(Finding.of(Kind.CHECKPOINT, kept.where() + ": " + e.reason()));
            return Optional.empty();
        }
    }
}
