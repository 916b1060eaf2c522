package org.decisionledger.api.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.decisionledger.api.document.DocumentFolder;
import org.decisionledger.api.proof.Checkpoints;
import org.decisionledger.api.proof.LogOfRows;
import org.decisionledger.api.store.DurableFile;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * Takes a backup: a checkpoint is signed over all there is, and everything it covers is written as an exported log, read
 * from the stored rows and held against the checkpoint. A further backup into the same folder adds what is new. Until
 * the manifest is written, which is last, the folder holds the backup it held before, or none.
 */
public final class Backup {

    /** The folder of the exported log in a backup. */
    static final String LOG = "log/";

    static final String CHECKPOINT = LOG + "checkpoint";
    static final String LINES = LOG + "ledger/";
    static final String VERIFIER_KEY = "verifier-key";
    static final String PRIVATE_KEY = "log-key.pem";
    static final String LOCK = "lock";
    private static final String USERS = "users";
    private static final Set<String> OWN = Set.of(
            "log",
            "documents",
            USERS,
            LOCK,
            VERIFIER_KEY,
            PRIVATE_KEY,
            Manifest.FILE,
            Manifest.FILE + ".new",
            VERIFIER_KEY + ".new",
            PRIVATE_KEY + ".new");

    private final BackupSource source;
    private final Path folder;
    private final LongConsumer progress;
    private final StringBuilder lines = new StringBuilder();
    private final SortedSet<String> kept = new TreeSet<>();
    private BesideEntries beside = BesideEntries.NONE;

    /** @param progress told the position come to */
    public Backup(BackupSource source, Path folder, LongConsumer progress) {
        this.source = source;
        this.folder = folder;
        this.progress = progress;
    }

    /** Takes as well what the ledger keeps beside its entries; returns this. */
    public Backup with(BesideEntries others) {
        beside = others;
        return this;
    }

    /**
     * What was taken.
     *
     * @param folder where it is
     * @param entries those at the positions from 1 to this
     * @param before entries in the backup that was there before; 0 when there was none
     * @param withKey whether the key that signs is part of it
     * @param documents how many files of documents are part of it
     * @param missing digests of the files that entries say are kept, and that were neither there nor in the backup before
     * @param withUsers whether those who may sign in are part of it
     * @param checkpoint the signed checkpoint over exactly these entries
     */
    public record Taken(
            String folder,
            long entries,
            long before,
            boolean withKey,
            int documents,
            List<String> missing,
            boolean withUsers,
            String checkpoint) {

        public Taken {
            missing = List.copyOf(missing);
        }

        /** In words. */
        public String text() {
            return String.format(
                            Locale.ROOT,
                            "Backup of the first %,d entries in %s; %,d of them are new there.%n",
                            entries,
                            folder,
                            entries - before)
                    + (withKey
                            ? "The key that signs is part of it: whoever can read the folder can sign.\n"
                            : "The key that signs is not part of it: keep log-key.pem elsewhere.\n")
                    + besideInWords()
                    + "Signed checkpoint over exactly these entries:\n" + checkpoint;
        }

        private String besideInWords() {
            StringBuilder words = new StringBuilder();
            if (documents > 0) {
                words.append(documents == 1 ? "1 file" : documents + " files").append(" of documents with it.\n");
            }
            missing.forEach(
                    sha256 -> words.append("MISSING: the file with the SHA-256 ")
                            .append(sha256)
                            .append(
                                    ", which an entry says is kept, is not there or was altered; the backup does not have it.\n"));
            return words.append(
                            withUsers
                                    ? "Those who may sign in are part of it, with the hashes of their passwords.\n"
                                    : "")
                    .toString();
        }
    }

    /**
     * Takes it.
     *
     * @param now goes into the manifest
     * @param privateKey the file of the key that signs, when it is to be part of the backup; {@code null} when not
     * @throws BackupDoesNotHold the folder has a backup that the ledger does not go on from; it is left as it was
     */
    public Taken take(Instant now, @Nullable Path privateKey) {
        try {
            refuseOtherFiles();
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw busy();
                }
                return taken(now, privateKey);
            } catch (OverlappingFileLockException e) {
                throw busy();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new LedgerUnavailable(
                    "The backup cannot be written in " + folder + ": " + e.getMessage() + ".",
                    "Make the folder writable, or free space on the disk. What was a whole backup there before still is.",
                    e);
        }
    }

    private LedgerUnavailable busy() {
        return new LedgerUnavailable("A backup into " + folder + " is under way already.", "Wait for it to end.", null);
    }

    private Taken taken(Instant now, @Nullable Path privateKey) throws IOException {
        Optional<Manifest> earlier = Manifest.in(folder);
        NoteKey key = source.key();
        SignedNote signed = Checkpoints.checked(source.checkpoint().toString(), key);
        Checkpoint head = Checkpoint.parse(signed.text());
        earlier.ifPresent(before -> refuseOther(before.head(), head));
        BackupFiles files = new BackupFiles(folder, earlier);
        write(files, head, earlier);
        List<String> missing = putDocuments(files);
        putUsers(files);
        files.put(VERIFIER_KEY, (key + "\n").getBytes(StandardCharsets.UTF_8));
        putPrivately(files, privateKey, earlier);
        files.sync();
        DurableFile.write(
                folder.resolve(Manifest.FILE),
                new Manifest(now, signed, files.all()).text().getBytes(StandardCharsets.UTF_8));
        DurableFile.write(folder.resolve(CHECKPOINT), signed.toString().getBytes(StandardCharsets.UTF_8));
        files.removeOthers(folder.resolve(LOG), List.of(CHECKPOINT));
        files.removeOthers(folder.resolve(USERS), List.of());
        return new Taken(
                folder.toString(),
                head.size(),
                earlier.map(before -> before.head().size()).orElse(0L),
                files.all().containsKey(PRIVATE_KEY),
                kept.size() - missing.size(),
                missing,
                files.all().keySet().stream().anyMatch(path -> path.endsWith("/" + BesideInFolders.USERS)),
                signed.toString());
    }

    private void write(BackupFiles files, Checkpoint head, Optional<Manifest> earlier) {
        LogOfRows log = new LogOfRows((path, bytes) -> {
            files.put(LOG + path, bytes);
            if (path.startsWith(LogOfRows.ENTRIES)) {
                files.put(
                        LINES + path.substring(LogOfRows.ENTRIES.length()) + ".jsonl",
                        lines.toString().getBytes(StandardCharsets.UTF_8));
                lines.setLength(0);
            }
        });
        source.rows(head.size(), row -> {
            add(row, log);
            earlier.ifPresent(before -> refuseOtherBeginning(before.head(), log));
            progress.accept(row.position());
        });
        log.finish();
        if (log.size() != head.size() || !log.root().equals(head.root())) {
            throw new BackupDoesNotHold("The " + log.size() + " entries read are not the " + head.size()
                    + " that the checkpoint was signed over. Nothing was taken. See what is wrong with: ledger verify");
        }
    }

    private void add(StoredRow row, LogOfRows log) {
        if (row.position() != log.size() + 1) {
            throw new BackupDoesNotHold("The ledger has no entry at position " + (log.size() + 1)
                    + ". Nothing was taken. See what is wrong with: ledger verify");
        }
        lines.append(row.envelope()).append('\n');
        KeptFiles.saidBy(row).ifPresent(kept::add);
        log.add(row);
    }

    /** Those the backup had before stay in it, also when the ledger lost them meanwhile; returns what neither has. */
    private List<String> putDocuments(BackupFiles files) {
        List<String> missing = new ArrayList<>();
        for (String sha256 : kept) {
            Optional<byte[]> bytes = beside.document(sha256)
                    .or(() -> new DocumentFolder(folder.resolve("documents")).read(sha256))
                    .filter(found -> KeptFiles.isAsNamed(sha256, found));
            if (bytes.isPresent()) {
                files.put(KeptFiles.path(sha256), bytes.get());
            } else {
                missing.add(sha256);
            }
        }
        return missing;
    }

    /** Under their digests, so that what an earlier manifest names stays until there is a new one. */
    private void putUsers(BackupFiles files) throws IOException {
        Optional<byte[]> recorded = beside.recorded();
        if (recorded.isPresent()) {
            files.put(inUsers(BesideInFolders.RECORDED, recorded.get()), recorded.get());
        }
        Optional<byte[]> users = beside.signingIn();
        if (users.isPresent()) {
            String path = inUsers(BesideInFolders.USERS, users.get());
            DurableFile.writePrivately(folder.resolve(path), users.get());
            files.put(path, users.get());
        }
    }

    private static String inUsers(String name, byte[] bytes) {
        return USERS + "/" + Sha256.of(bytes) + "/" + name;
    }

    private void refuseOther(Checkpoint before, Checkpoint head) {
        if (!before.origin().equals(head.origin())) {
            throw new BackupDoesNotHold("The backup in " + folder + " is that of the log " + before.origin()
                    + ", and this is " + head.origin() + ". The backup is left as it was.");
        }
        if (before.size() > head.size()) {
            throw new BackupDoesNotHold("The backup in " + folder + " has " + before.size()
                    + " entries, and the ledger has " + head.size() + ": the entries at the positions "
                    + (head.size() + 1) + " to " + before.size() + " are gone. The backup is left as it was.");
        }
    }

    private void refuseOtherBeginning(Checkpoint before, LogOfRows log) {
        if (log.size() == before.size() && !log.root().equals(before.root())) {
            throw new BackupDoesNotHold("The first " + before.size() + " entries of the ledger are not those of the"
                    + " backup in " + folder + ". The backup is left as it was.");
        }
    }

    /** Once it was asked for, it stays part of the backup. */
    private void putPrivately(BackupFiles files, @Nullable Path privateKey, Optional<Manifest> earlier)
            throws IOException {
        Path kept = folder.resolve(PRIVATE_KEY);
        if (privateKey != null) {
            DurableFile.writePrivately(kept, Files.readAllBytes(privateKey));
        }
        if (privateKey != null
                || earlier.filter(m -> m.files().containsKey(PRIVATE_KEY)).isPresent()) {
            files.put(PRIVATE_KEY, Files.readAllBytes(kept));
        }
    }

    private void refuseOtherFiles() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            Optional<String> other = there.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !OWN.contains(name))
                    .findFirst();
            if (other.isPresent()) {
                throw new IllegalArgumentException("The folder " + folder + " holds " + other.get()
                        + ", which is no part of a backup. Name one that is empty, not there, or has a backup.");
            }
        }
    }
}
