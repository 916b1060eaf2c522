package org.decisionledger.api.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.decisionledger.api.backup.Elsewhere.Kept;
import org.decisionledger.api.backup.Restored.Rollback;
import org.decisionledger.api.document.DocumentFolder;
import org.decisionledger.api.proof.Checkpoints;
import org.decisionledger.api.proof.LogOfRows;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.store.DurableFile;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.PutBack;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.NoteKey;
import org.jspecify.annotations.Nullable;

/**
 * Makes a ledger from a backup: a new one, all or nothing. The rows are put back as they were stored, read back, hashed
 * anew and held against the checkpoint in the backup and against those kept elsewhere, before any of it counts.
 */
public final class Restore {

    private final BackupFolder backup;
    private final StoreSettings store;
    private final ProofSettings proof;
    private final NoteKey key;
    private final Elsewhere elsewhere;
    private final Path mark;
    private final SortedSet<String> kept = new TreeSet<>();
    private @Nullable Path documents;
    private @Nullable Path users;

    private Restore(BackupFolder backup, StoreSettings store, ProofSettings proof, NoteKey key) {
        this.backup = backup;
        this.store = store;
        this.proof = proof;
        this.key = key;
        this.elsewhere = new Elsewhere(key);
        this.mark = switch (store.location()) {
            case StoreSettings.Embedded embedded -> embedded.folder().resolve(PutBack.MARK);
            case StoreSettings.Postgres shared -> proof.log().resolve(PutBack.MARK);
        };
    }

    /**
     * Reads a backup, holds all its files against its manifest, and checks who signed it. Nothing is made yet.
     *
     * @param folder the backup
     * @param store where the entries are to be put back
     * @param proof where the log is to be made, and where the key may be
     * @param known the log's verifier key, had from elsewhere; {@code null} for the one in place, or else the backup's
     * @throws BackupDoesNotHold it is damaged; the message names the file
     */
    public static Restore of(Path folder, StoreSettings store, ProofSettings proof, @Nullable NoteKey known) {
        BackupFolder backup = BackupFolder.open(folder);
        backup.check();
        NoteKey key =
                Optional.ofNullable(known).or(() -> ProofLog.existingKey(proof)).orElseGet(backup::key);
        Checkpoints.checked(backup.checkpoint().toString(), key);
        return new Restore(backup, store, proof, key);
    }

    /** Checkpoints to hold the backup against; empty at first. */
    public Elsewhere elsewhere() {
        return elsewhere;
    }

    /**
     * Puts back as well what the backup has beside the entries.
     *
     * @param intoDocuments where the files of documents belong
     * @param intoUsers where those who may sign in belong, and who recorded what; {@code null} for nowhere
     */
    public Restore beside(Path intoDocuments, @Nullable Path intoUsers) {
        documents = intoDocuments;
        users = intoUsers;
        return this;
    }

    /** How many entries the backup has. */
    public long entries() {
        return backup.head().size();
    }

    /**
     * Makes the ledger.
     *
     * @param acceptRollback whether the log may go on although a checkpoint kept elsewhere covers more
     * @param progress told the position come to
     * @throws IllegalArgumentException there is a ledger already
     * @throws BackupDoesNotHold a checkpoint kept elsewhere contradicts the backup; nothing is made
     */
    public Restored run(boolean acceptRollback, LongConsumer progress) {
        try {
            if (Files.exists(mark)) {
                clear();
            }
            refuseWhatIsThere();
            DurableFile.write(mark, "A ledger is being restored here.\n".getBytes(StandardCharsets.UTF_8));
            try {
                return made(acceptRollback, progress);
            } catch (RuntimeException | IOException e) {
                clear();
                Files.deleteIfExists(mark);
                throw e;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new LedgerUnavailable(
                    "The ledger cannot be restored: " + e.getMessage() + ".",
                    "Make the folders writable, or free space on the disk. Nothing was restored.",
                    e);
        }
    }

    private Restored made(boolean acceptRollback, LongConsumer progress) throws IOException {
        Checkpoint head = backup.head();
        PutBack.run(store, head.size(), backup::rows, rows -> check(rows, head, progress));
        DurableFile.write(
                proof.log().resolve("checkpoint"),
                backup.checkpoint().toString().getBytes(StandardCharsets.UTF_8));
        if (backup.has(Backup.PRIVATE_KEY) && ProofLog.existingKey(proof).isEmpty()) {
            DurableFile.writePrivately(proof.keys().resolve(Backup.PRIVATE_KEY), backup.bytes(Backup.PRIVATE_KEY));
        }
        List<String> missing = putDocuments();
        List<String> usersPut = putUsers();
        Optional<Kept> newer = elsewhere.newerThan(head.size());
        if (newer.isPresent() && !acceptRollback) {
            DurableFile.write(
                    proof.log().resolve(ProofLog.ROLLED_BACK),
                    newer.get().note().toString().getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(mark);
        FilesToSync.syncFolder(mark.resolveSibling("."));
        return new Restored(
                head.origin(),
                head.size(),
                backup.manifest().taken(),
                elsewhere.count(),
                newer.map(one -> rollback(one, head, acceptRollback)).orElse(null),
                key.toString(),
                ProofLog.existingKey(proof).isPresent(),
                documents == null ? 0 : kept.size() - missing.size(),
                missing,
                usersPut);
    }

    /**
     * The files of documents that the entries put back say are kept; one that is there already and as it should be
     * stays. Returns the digests of those that are missing.
     */
    private List<String> putDocuments() {
        List<String> missing = new ArrayList<>();
        if (documents == null) {
            return missing;
        }
        DocumentFolder folder = new DocumentFolder(documents);
        for (String sha256 : kept) {
            if (backup.has(KeptFiles.path(sha256))) {
                byte[] bytes = backup.bytes(KeptFiles.path(sha256));
                if (!KeptFiles.isAsNamed(sha256, bytes)) {
                    throw new BackupDoesNotHold("The file " + KeptFiles.path(sha256)
                            + " of the backup is not the one that the entry was recorded about. Nothing was restored.");
                }
                folder.keep(bytes);
            }
            if (folder.fixity(sha256) != DocumentFolder.Fixity.AS_RECORDED) {
                missing.add(sha256);
            }
        }
        return missing;
    }

    /** What is there is never written over. Returns the names of the files put back. */
    private List<String> putUsers() throws IOException {
        List<String> put = new ArrayList<>();
        for (String path : backup.manifest().files().keySet()) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (users != null && path.startsWith("users/") && Files.notExists(users.resolve(name))) {
                DurableFile.writePrivately(users.resolve(name), backup.bytes(path));
                put.add(name);
            }
        }
        return put;
    }

    private static Rollback rollback(Kept newer, Checkpoint head, boolean accepted) {
        long covers = newer.checkpoint().size();
        return new Rollback(newer.where(), covers, head.size() + 1, covers, accepted);
    }

    /** Makes the log of the rows as they are in the database now. */
    private void check(Stream<StoredRow> rows, Checkpoint head, LongConsumer progress) {
        FilesToSync files = new FilesToSync(proof.log());
        try {
            LogOfRows log = new LogOfRows((path, bytes) -> write(files, path, bytes));
            Elsewhere.LogSoFar soFar = new SoFar(log);
            rows.forEach(row -> {
                log.add(row);
                KeptFiles.saidBy(row).ifPresent(kept::add);
                elsewhere.passing(soFar);
                progress.accept(row.position());
            });
            log.finish();
            if (log.size() != head.size() || !log.root().equals(head.root())) {
                throw new BackupDoesNotHold(
                        "The entries in the backup are not those that its checkpoint was signed over."
                                + " Nothing was restored.");
            }
            elsewhere.refuseOthers(head.size());
            files.sync();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record SoFar(LogOfRows log) implements Elsewhere.LogSoFar {
        @Override
        public long size() {
            return log.size();
        }

        @Override
        public Hash root() {
            return log.root();
        }
    }

    private void write(FilesToSync files, String path, byte[] bytes) {
        try {
            files.write(proof.log().resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseWhatIsThere() {
        for (Path there : made()) {
            if (Files.exists(there)) {
                throw new IllegalArgumentException("There is a ledger already: " + there
                        + ". Restore into a new folder; what is there is never written over.");
            }
        }
        ProofLog.existingKey(proof)
                .filter(there -> !there.toString().equals(key.toString()))
                .ifPresent(there -> {
                    throw new IllegalArgumentException("The key in " + proof.keys() + " is that of another log, "
                            + there.name() + ". Take it away, or name another folder for keys.");
                });
    }

    /** All that is made, besides the rows of a shared database, which go with their transaction, and the key. */
    private List<Path> made() {
        List<Path> log = List.of(
                proof.log().resolve("checkpoint"),
                proof.log().resolve("tile"),
                proof.log().resolve(ProofLog.ROLLED_BACK));
        return switch (store.location()) {
            case StoreSettings.Postgres shared -> log;
            case StoreSettings.Embedded embedded ->
                Stream.concat(
                                Stream.of(
                                                "ledger.mv.db",
                                                "ledger.trace.db",
                                                "making.mv.db",
                                                "database-users.properties")
                                        .map(embedded.folder()::resolve),
                                log.stream())
                        .toList();
        };
    }

    private void clear() throws IOException {
        for (Path there : made()) {
            if (Files.exists(there)) {
                try (Stream<Path> files = Files.walk(there)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
