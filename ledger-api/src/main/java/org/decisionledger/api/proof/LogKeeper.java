package org.decisionledger.api.proof;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.decisionledger.api.store.DurableFolder;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.PutBack;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.SignedNote;
import org.decisionledger.core.transparency.Tile;

/**
 * Takes new entries into the log and signs: bundles and tiles first, the checkpoint last, each on disk before the next.
 * The entries are read back from the database. Goes on from the last signed checkpoint only when the tiles still give
 * its root, and signs only what begins with it.
 */
final class LogKeeper {

    private final EntryLog log;
    private final TileFiles files;
    private final Path folder;
    private final Supplier<LogKey> key;
    private final CheckpointCopies copies;

    LogKeeper(EntryLog log, ProofSettings settings, Supplier<LogKey> key) {
        this(log, settings, key, new TileFiles(settings.log()));
    }

    LogKeeper(EntryLog log, ProofSettings settings, Supplier<LogKey> key, TileFiles files) {
        this.log = log;
        this.folder = settings.log();
        this.files = files;
        this.key = key;
        this.copies = new CheckpointCopies(settings.copies());
    }

    /** The newest checkpoint, which covers every entry there was when this was asked. */
    SignedNote integrate() {
        return locked(this::integrated);
    }

    /** Keeps a checkpoint with countersignatures, unless a newer one was signed meanwhile. */
    void keep(SignedNote cosigned) {
        locked(() -> {
            Optional<SignedNote> newest = files.checkpoint().map(SignedNote::parse);
            if (newest.isPresent() && newest.get().text().equals(cosigned.text())) {
                SignedNote both = newest.get().with(cosigned.signatures());
                files.write(both);
                copies.put(both, Checkpoint.parse(both.text()));
            }
            return cosigned;
        });
    }

    private synchronized SignedNote locked(Supplier<SignedNote> work) {
        try {
            DurableFolder.make(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw busy();
                }
                return work.get();
            } catch (OverlappingFileLockException e) {
                throw busy();
            }
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "The log cannot be written in " + folder + ": " + e.getMessage() + ".",
                    "Make the folder writable for this user, or free space on the disk.",
                    e);
        }
    }

    List<CheckpointCopy> copies() {
        return copies.last();
    }

    private LedgerUnavailable busy() {
        return new LedgerUnavailable("The log in " + folder + " is being written already.", "Try again.", null);
    }

    private SignedNote integrated() {
        refuseUnsettled();
        LogKey signer = key.get();
        Optional<SignedNote> newest = files.checkpoint().map(text -> Checkpoints.checked(text, signer.verifier()));
        Checkpoint old = newest.map(note -> Checkpoint.parse(note.text()))
                .orElse(new Checkpoint(signer.verifier().name(), 0, Hash.EMPTY_TREE));
        long head = log.head();
        if (head < old.size()) {
            throw new LogDoesNotHold("The newest signed checkpoint covers " + old.size()
                    + " entries, and the ledger holds " + head + ".");
        }
        Checkpoint next = grown(old, head);
        copies.check(next, new TileTree(files, head), signer.verifier());
        SignedNote signed = newest.isPresent() && head == old.size() ? newest.get() : signer.sign(next);
        files.write(signed);
        Tile.between(old.size(), head).stream().filter(Tile::full).forEach(files::removePartials);
        copies.put(signed, next);
        return signed;
    }

    private void refuseUnsettled() {
        if (Files.exists(folder.resolve(ProofLog.ROLLED_BACK))) {
            throw new LogDoesNotHold("This ledger was restored from a backup older than the checkpoint in "
                    + folder.resolve(ProofLog.ROLLED_BACK) + ".");
        }
        if (Files.exists(folder.resolve(PutBack.MARK))) {
            throw new LogDoesNotHold("Restoring the log in " + folder + " was not finished.");
        }
    }

    private Checkpoint grown(Checkpoint old, long head) {
        try (RowsAhead ahead = new RowsAhead(log, old.size());
                FilesBehind behind = new FilesBehind(files)) {
            Checkpoint next = grown(old, head, new StoredRows(ahead, new ArrayList<>()), behind);
            behind.finish();
            return reread(old, next);
        }
    }

    private Checkpoint grown(Checkpoint old, long head, StoredRows rows, FilesBehind behind) {
        List<String> bundle = edgeEntries(old.size());
        TreeWriter tree = TreeWriter.after(old.size(), files, old.size(), (tile, hashes) -> {
            if (tile.level() == 0) {
                behind.write(tile.entriesPath(), Bundle.write(bundle));
                bundle.clear();
            }
            behind.write(tile.path(), TileFiles.bytes(hashes));
        });
        if (!tree.root().equals(old.root())) {
            throw new LogDoesNotHold("The tiles in " + folder + " do not give the root that was signed over the first "
                    + old.size() + " entries.");
        }
        for (long position = old.size() + 1; position <= head; position++) {
            StoredRow row = rows.at(position);
            if (row == null) {
                throw new LogDoesNotHold(
                        rows.isUnreadable(position)
                                ? "The entry at position " + position + " cannot be read."
                                : "The ledger has no entry at position " + position + ".");
            }
            String entry = logEntry(row);
            Hash leaf = SignedLeaves.leaf(entry);
            if (!row.wasWrittenAs(leaf.hex())) {
                throw new LogDoesNotHold("The entry at position " + position
                        + " is not what was written: it does not give the hash that was stored with it.");
            }
            bundle.add(entry);
            tree.add(leaf);
        }
        tree.finish();
        return new Checkpoint(old.origin(), head, tree.root());
    }

    static String logEntry(StoredRow row) {
        try {
            return row.logEntry();
        } catch (IllegalArgumentException e) {
            throw new LogDoesNotHold("The entry at position " + row.position() + " holds what is no text.");
        }
    }

    /** The entries of the last bundle that is not full, which must be those stored. */
    private List<String> edgeEntries(long size) {
        int width = (int) (size % Tile.FULL);
        if (width == 0) {
            return new ArrayList<>();
        }
        Tile edge = new Tile(0, size / Tile.FULL, width);
        List<String> kept = files.entries(edge)
                .orElseThrow(() -> new LogDoesNotHold(
                        "The file " + files.file(edge.entriesPath()) + " of the log is missing or cut."));
        long first = size - width + 1;
        List<String> stored =
                log.rowsBetween(first, size).map(LogKeeper::logEntry).toList();
        for (int i = 0; i < width; i++) {
            if (i >= stored.size() || !stored.get(i).equals(kept.get(i))) {
                throw new LogDoesNotHold(
                        "The entry at position " + (first + i) + " is not the one that the log holds.");
            }
        }
        return new ArrayList<>(kept);
    }

    /** What is signed is worked out once more, from the new leaves up, from the files as they are now. */
    private Checkpoint reread(Checkpoint old, Checkpoint next) {
        long from = old.size() / Tile.FULL * Tile.FULL;
        SignedLeaves leaves = SignedLeaves.under(next, files, from, List.of(old.size()));
        if (leaves.source() != SignedLeaves.Source.TILES || !leaves.damage().isEmpty()) {
            throw new LogDoesNotHold("The tiles written do not give the root they should.");
        }
        if (old.size() > 0 && !leaves.root(old.size()).equals(Optional.of(old.root()))) {
            throw new LogDoesNotHold("The log does not begin with what was signed before.");
        }
        for (long number = from / Tile.FULL; number * Tile.FULL < next.size(); number++) {
            Tile tile = leaves.tile(number);
            Optional<List<Hash>> copies = files.entries(tile)
                    .map(entries -> entries.stream().map(SignedLeaves::leaf).toList());
            if (!copies.equals(leaves.of(tile))) {
                throw new LogDoesNotHold("The file " + files.file(tile.entriesPath())
                        + " of the log does not hold the entries that were written to it.");
            }
        }
        return next;
    }
}
