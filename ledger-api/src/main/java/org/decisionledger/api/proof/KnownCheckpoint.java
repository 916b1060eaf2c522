package org.decisionledger.api.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    static Optional<KnownCheckpoint> read(Path file, NoteKey key, List<Finding> findings) {
        try {
            String text = Files.readString(file);
            Checkpoint checkpoint =
                    Checkpoint.parse(Checkpoints.checked(text, key).text());
            return Optional.of(new KnownCheckpoint(checkpoint, file.toString()));
        } catch (LogDoesNotHold e) {
            findings.add(Finding.of(Kind.CHECKPOINT, file + ": " + e.reason()));
            return Optional.empty();
        } catch (IOException e) {
            findings.add(Finding.of(Kind.CHECKPOINT, file + " cannot be read as a signed checkpoint."));
            return Optional.empty();
        }
    }
}
