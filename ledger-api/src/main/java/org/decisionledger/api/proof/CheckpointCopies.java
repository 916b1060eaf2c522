package org.decisionledger.api.proof;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.store.DurableFile;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.Proofs;
import org.decisionledger.core.transparency.Proofs.NotProved;
import org.decisionledger.core.transparency.SignedNote;
import org.decisionledger.core.transparency.Subtrees;
import org.jspecify.annotations.Nullable;

/**
 * Checkpoints in folders elsewhere: the newest, and each one that was ever signed, by its size. What is there already
 * must be the beginning of what is signed next; so an older state of the ledger put in its place is noticed.
 */
final class CheckpointCopies {

    private static final Logger LOG = System.getLogger(CheckpointCopies.class.getName());

    private final List<Path> folders;
    private volatile List<CheckpointCopy> last = List.of();

    CheckpointCopies(List<Path> folders) {
        this.folders = folders;
    }

    /** Refuses when a folder holds a checkpoint that {@code next} does not go on from. */
    void check(Checkpoint next, Subtrees tree, NoteKey key) {
        for (Path folder : folders) {
            Path file = folder.resolve(TileFiles.CHECKPOINT);
            if (Files.exists(file)) {
                try {
                    check(file, Files.readString(file), next, tree, key);
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "copy={0} error=\"{1}\"", file, e.getMessage());
                }
            }
        }
    }

    private static void check(Path file, String text, Checkpoint next, Subtrees tree, NoteKey key) {
        Checkpoint there = read(file, text, key);
        try {
            if (there.size() > next.size()) {
                throw new LogDoesNotHold("The checkpoint in " + file + " covers " + there.size()
                        + " entries, and the ledger holds " + next.size() + ".");
            }
            Proofs.checkConsistency(
                    there.size(),
                    there.root(),
                    next.size(),
                    next.root(),
                    Proofs.consistency(there.size(), next.size(), tree));
        } catch (NotProved e) {
            throw new LogDoesNotHold("The first " + there.size() + " entries are not those that the checkpoint in "
                    + file + " was signed over.");
        }
    }

    private static Checkpoint read(Path file, String text, NoteKey key) {
        try {
            return Checkpoint.parse(Checkpoints.checked(text, key).text());
        } catch (LogDoesNotHold e) {
            throw new LogDoesNotHold("In " + file + ": " + e.reason());
        }
    }

    /** Copies to each folder; one that cannot be reached is told in the program's own log and tried again next time. */
    void put(SignedNote signed, Checkpoint checkpoint) {
        byte[] bytes = signed.toString().getBytes(StandardCharsets.UTF_8);
        List<CheckpointCopy> made = new ArrayList<>();
        for (Path folder : folders) {
            @Nullable String failed = null;
            try {
                Path own = folder.resolve(TileFiles.CHECKPOINT + "-" + checkpoint.size());
                if (Files.notExists(own) || hasFewerSignatures(own, signed)) {
                    DurableFile.write(own, bytes);
                    DurableFile.write(folder.resolve(TileFiles.CHECKPOINT), bytes);
                }
            } catch (IOException e) {
                failed = e.getClass().getSimpleName() + ": " + e.getMessage();
                LOG.log(Level.WARNING, "copy={0} error=\"{1}\"", folder, e.getMessage());
            }
            made.add(new CheckpointCopy(folder.toString(), checkpoint.size(), failed));
        }
        last = List.copyOf(made);
    }

    /** What became of the last copies; empty before the first. */
    List<CheckpointCopy> last() {
        return last;
    }

    /** Countersignatures come after the signature of the log. */
    private static boolean hasFewerSignatures(Path file, SignedNote signed) throws IOException {
        try {
            SignedNote there = SignedNote.parse(Files.readString(file));
            return there.text().equals(signed.text())
                    && there.signatures().size() < signed.signatures().size();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
