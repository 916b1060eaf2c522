package org.decisionledger.api.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.api.proof.Checkpoints;
import org.decisionledger.api.proof.LogDoesNotHold;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;

/** Signed checkpoints of one log that were kept away from it: what a backup is held against. */
public final class Elsewhere {

    /** A checkpoint kept elsewhere, and where. */
    record Kept(SignedNote note, Checkpoint checkpoint, String where) {}

    private final NoteKey key;
    private final List<Kept> kept = new ArrayList<>();
    private final Map<Long, Hash> roots = new HashMap<>();

    /** @param key of the log; what it did not sign is refused */
    public Elsewhere(NoteKey key) {
        this.key = key;
    }

    /**
     * Adds the checkpoint in a file, or all in a folder that {@code --checkpoint-to} named.
     *
     * @throws LogDoesNotHold one of them is not signed by the key
     */
    public void add(Path place) {
        try {
            if (!Files.isDirectory(place)) {
                add(Files.readString(place), place.toString());
                return;
            }
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.filter(Elsewhere::isCheckpoint).sorted().toList()) {
                    add(Files.readString(file), file.toString());
                }
            }
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "The checkpoint in " + place + " cannot be read: " + e.getMessage() + ".",
                    "Name a file, a folder or an address that holds one.",
                    e);
        }
    }

    private static boolean isCheckpoint(Path file) {
        return String.valueOf(file.getFileName()).matches("checkpoint(-[0-9]+)?");
    }

    /** Adds a checkpoint that was read from {@code where}. */
    public void add(String published, String where) {
        try {
            SignedNote note = Checkpoints.checked(published, key);
            kept.add(new Kept(note, Checkpoint.parse(note.text()), where));
        } catch (LogDoesNotHold e) {
            throw new BackupDoesNotHold("In " + where + ": " + e.reason() + " Nothing was restored.");
        }
    }

    int count() {
        return kept.size();
    }

    /** To be told of each size that the restored log comes to, with a way to its root at that size. */
    void passing(LogSoFar log) {
        if (kept.stream().anyMatch(one -> one.checkpoint().size() == log.size())) {
            roots.put(log.size(), log.root());
        }
    }

    /** How far the log has come. */
    interface LogSoFar {
        long size();

        Hash root();
    }

    /** Refuses what was signed over other entries than those told of. */
    void refuseOthers(long size) {
        for (Kept one : kept) {
            Checkpoint signed = one.checkpoint();
            if (signed.size() > 0
                    && signed.size() <= size
                    && !Objects.equals(roots.get(signed.size()), signed.root())) {
                throw new BackupDoesNotHold("The first " + signed.size()
                        + " entries of the backup are not those that the checkpoint in " + one.where()
                        + " was signed over: one of the two is not of this ledger, or was rewritten."
                        + " Nothing was restored.");
            }
        }
    }

    /** The newest of them, when it covers more than {@code size} entries. */
    Optional<Kept> newerThan(long size) {
        return kept.stream()
                .max(Comparator.comparingLong(one -> one.checkpoint().size()))
                .filter(newest -> newest.checkpoint().size() > size);
    }
}
