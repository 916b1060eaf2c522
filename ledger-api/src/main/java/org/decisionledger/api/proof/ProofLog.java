package org.decisionledger.api.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import org.jspecify.annotations.Nullable;

/** The transparency log of one open ledger. Its key is made, and its files are written, when they are first needed. */
public final class ProofLog {

    /** In the folder of a log that was restored from too old a backup: the checkpoint that covers more. */
    public static final String ROLLED_BACK = "rolled-back";

    private final EntryLog log;
    private final ProofSettings settings;
    private final TileFiles files;
    private final LogKeeper keeper;
    private final Countersigners countersigners;
    private @Nullable LogKey key;
    private volatile @Nullable SignedNote checked;

    public ProofLog(EntryLog log, ProofSettings settings) {
        this.log = log;
        this.settings = settings;
        this.files = new TileFiles(settings.log());
        this.keeper = new LogKeeper(log, settings, this::ownKey);
        this.countersigners = new Countersigners(settings.witnesses(), files);
    }

    /** The verifier key of the log that is kept there; the key is made when there is none. */
    public static NoteKey verifierKey(ProofSettings settings) {
        return own(settings).verifier();
    }

    /** The verifier key of the log that is kept there; empty when there is no key. None is made. */
    public static Optional<NoteKey> existingKey(ProofSettings settings) {
        return LogKey.existing(settings.keys());
    }

    private synchronized LogKey ownKey() {
        if (key == null) {
            key = own(settings);
        }
        return key;
    }

    /** A new key would be another log: what was signed so far could not go on. */
    private static LogKey own(ProofSettings settings) {
        if (LogKey.existing(settings.keys()).isEmpty()
                && Files.exists(settings.log().resolve(TileFiles.CHECKPOINT))) {
            throw new LedgerUnavailable(
                    "The log in " + settings.log() + " has been signed, and the key that signs is not in "
                            + settings.keys() + ".",
                    "Put " + LogKey.FILE + " back from where it is kept.",
                    null);
        }
        return LogKey.in(settings.keys(), settings.name());
    }

    /** The verifier key, which whoever checks the log is to be given by another way than the log. */
    public NoteKey key() {
        return ownKey().verifier();
    }

    /**
     * Takes every entry there is into the log, signs, and has the witnesses countersign. One that does not answer is told
     * in the program's own log and asked again next time.
     *
     * @throws LogDoesNotHold what is stored does not go on from what was signed; nothing was signed
     */
    public SignedNote sign() {
        SignedNote signed = keeper.integrate();
        SignedNote cosigned = countersigners.ask(signed);
        if (!cosigned.equals(signed)) {
            keeper.keep(cosigned);
        }
        return cosigned;
    }

    /**
     * The same once there is an entry. When none is new the checkpoint stays as it is, and copies that could not be
     * made before are.
     */
    public void keepSigned() {
        if (log.head() > 0) {
            sign();
        }
    }

    /**
     * The newest checkpoint.
     *
     * @param size entries it covers
     * @param since when its file was written
     */
    public record Newest(long size, Instant since) {}

    /** What the newest checkpoint covers, its signature unchecked; empty when there is none that can be read. */
    public Optional<Newest> newest() {
        try {
            Optional<String> text = files.checkpoint();
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Newest(
                            Checkpoint.parse(SignedNote.parse(text.get()).text())
                                    .size(),
                            Files.getLastModifiedTime(files.file(TileFiles.CHECKPOINT))
                                    .toInstant()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where this process has copied the newest checkpoint to, and where it could not; empty before it has signed. */
    public List<CheckpointCopy> copies() {
        return keeper.copies();
    }

    /** A file of the log as it is published; empty when there is none under that path. */
    public Optional<byte[]> file(String path) {
        return files.bytes(path);
    }

    /**
     * Proves that an entry is in the log.
     *
     * @param id the entry's id, or its position
     * @throws QuestionFault.Unknown there is no such entry
     * @throws NotInLogYet no checkpoint covers it yet
     * @throws LogDoesNotHold it is not what was signed
     */
    public Inclusion prove(String id) {
        StoredRow row = row(id);
        SignedNote signed = signed().orElseThrow(() -> new NotInLogYet("The entry " + row.id() + " is at position "
                + row.position() + ", and no checkpoint is signed yet. Sign one with: ledger checkpoint"));
        return Prover.prove(row, signed, files, key());
    }

    /**
     * What proves of entries that they are in the log; empty when no checkpoint is signed or its key is not there.
     *
     * @param ids names of entries; those that no entry has are left out
     * @throws LogDoesNotHold one of them is not what was signed
     */
    public Optional<InclusionSet> prove(Collection<EntryId> ids) {
        Optional<SignedNote> newest = LogKey.existing(settings.keys()).isEmpty() ? Optional.empty() : signed();
        return newest.map(note -> {
            long size = Checkpoint.parse(note.text()).size();
            List<InclusionSet.Proved> proved = new ArrayList<>();
            List<String> later = new ArrayList<>();
            for (StoredRow row : log.rowsOf(ids)) {
                if (row.position() <= size) {
                    proved.add(new InclusionSet.Proved(Prover.prove(row, note, files, key()), row.envelope()));
                } else {
                    later.add(row.id());
                }
            }
            return new InclusionSet(
                    note.toString(), Checkpoint.parse(note.text()).origin(), size, key().toString(), proved, later);
        });
    }

    /**
     * The receipt of an entry, with the newest checkpoint when that covers it.
     *
     * @param id the entry's id, or its position
     * @throws QuestionFault.Unknown there is no such entry
     * @throws LogDoesNotHold a checkpoint covers it, and it is not what was signed
     */
    public CoveredReceipt receipt(String id) {
        StoredRow row = row(id);
        Optional<SignedNote> covering =
                signed().filter(note -> Checkpoint.parse(note.text()).size() >= row.position());
        covering.ifPresent(note -> Prover.prove(row, note, files, key()));
        return new CoveredReceipt(
                row.id(),
                row.position(),
                row.recordedAt(),
                row.leafHash(),
                covering.map(note -> Checkpoint.parse(note.text()).size()).orElse(null),
                covering.map(SignedNote::toString).orElse(null));
    }

    /**
     * Holds every stored entry against the log's files, its newest checkpoint, the copies of checkpoints in the folders
     * of the settings, and those in {@code elsewhere}. Nothing is made or changed.
     *
     * @param elsewhere files of checkpoints kept elsewhere
     * @param known the verifier key, had from elsewhere; {@code null} for the one beside the ledger
     * @param progress told the position come to
     */
    public Verified verify(List<Path> elsewhere, @Nullable NoteKey known, LongConsumer progress) {
        return verifySince(0, elsewhere, known, progress);
    }

    /**
     * The same for the entries after the first {@code since}, rounded down to a multiple of 256. That the log begins
     * with what was signed of those before is worked out from the hashes in its tiles; they are not read themselves.
     *
     * @throws IllegalArgumentException the newest checkpoint does not cover {@code since} entries
     */
    public Verified verifySince(long since, List<Path> elsewhere, @Nullable NoteKey known, LongConsumer progress) {
        return verifyKept(since, elsewhere.stream().map(Kept::in).toList(), known, progress);
    }

    /** The same, for checkpoints that are no files here. */
    Verified verifyKept(long since, List<Kept> elsewhere, @Nullable NoteKey known, LongConsumer progress) {
        List<Kept> kept = new ArrayList<>(elsewhere);
        settings.copies().stream()
                .map(folder -> folder.resolve(TileFiles.CHECKPOINT))
                .filter(Files::exists)
                .map(Kept::in)
                .forEach(kept::add);
        if (Files.exists(files.file(ROLLED_BACK))) {
            kept.add(Kept.in(files.file(ROLLED_BACK)));
        }
        Optional<NoteKey> by = known != null ? Optional.of(known) : LogKey.existing(settings.keys());
        return new Verification(log, files, progress).run(since, kept, by);
    }

    private StoredRow row(String id) {
        List<StoredRow> found = named(id);
        if (found.isEmpty() && id.matches("[1-9][0-9]{0,14}")) {
            long position = Long.parseLong(id);
            found = log.rowsBetween(position, position).toList();
        }
        if (found.isEmpty()) {
            throw new QuestionFault.Unknown(
                    "There is no entry \"" + id + "\". Name an entry by its id or its position.");
        }
        return found.getFirst();
    }

    private List<StoredRow> named(String id) {
        try {
            return log.rowsOf(List.of(new EntryId(id)));
        } catch (IllegalArgumentException e) {
            return List.of(); // what cannot name an entry names none
        }
    }

    /** The newest checkpoint, its signature checked once for each text there was. */
    private Optional<SignedNote> signed() {
        Optional<String> text = files.checkpoint();
        SignedNote known = checked;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (known != null && known.toString().equals(text.get())) {
            return Optional.of(known);
        }
        checked = Checkpoints.checked(text.get(), key());
        return Optional.of(checked);
    }

    /** Writes the log and its entries into an empty folder; returns how many entries were written. */
    public long export(Path folder, LongConsumer progress) {
        SignedNote signed = signed().orElseThrow(
                        () -> new NotInLogYet("No checkpoint is signed yet. Sign one with: ledger checkpoint"));
        return new LogExport(log, files, folder).write(signed, progress);
    }
}
