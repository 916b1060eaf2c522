package org.decisionledger.api.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongFunction;
import org.decisionledger.api.proof.WitnessKey;
import org.decisionledger.api.store.DurableFile;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.transparency.AddCheckpoint;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Countersigning;
import org.decisionledger.core.transparency.Countersigning.Due;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;

/**
 * What a witness keeps: its key, and of each log it knows the key and the checkpoint it countersigned last. A checkpoint
 * is on disk before it is signed, and looking and keeping are one step under a lock, so that whatever is killed when,
 * never two views of one log are countersigned.
 */
public final class WitnessFolder {

    private static final String KEY = "verifier-key";
    private static final String CHECKPOINT = "checkpoint";

    private final Path folder;
    private final WitnessKey key;
    private final Clock clock;

    /**
     * Opens the folder; a key is made in it when there is none.
     *
     * @param name the name that the key gets when it is made
     * @param clock tells the time that goes into a countersignature
     */
    public WitnessFolder(Path folder, String name, Clock clock) {
        this.folder = folder;
        this.key = WitnessKey.in(folder, name);
        this.clock = clock;
    }

    /** The verifier key of the witness, which those who rely on it are to be given. */
    public NoteKey key() {
        return key.verifier();
    }

    /** From now on the checkpoints of this log are countersigned. A log has one key for as long as it is known. */
    public synchronized void know(NoteKey log) {
        if (log.type() != NoteKey.Type.ED25519) {
            throw new IllegalArgumentException("The key of " + log.name() + " is not that of a log.");
        }
        Optional<NoteKey> known = known(log.name());
        if (known.isPresent() && !known.get().toString().equals(log.toString())) {
            throw new IllegalArgumentException(
                    "The log " + log.name() + " is known with another key: " + known.get() + ".");
        }
        write(log.name(), KEY, log + "\n");
    }

    /** What came of a request. */
    public record Answer(Countersigning judged, Optional<SignedNote> cosigned) {}

    /** Countersigns when it is due. */
    public Answer answer(AddCheckpoint request) {
        return answer(request.checkpoint(), held -> request);
    }

    /**
     * The same where the one who countersigns works out the proof.
     *
     * @param request made for the size that was countersigned last
     */
    public synchronized Answer answer(SignedNote checkpoint, LongFunction<AddCheckpoint> request) {
        String origin = Checkpoint.parse(checkpoint.text()).origin();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                Optional<Checkpoint> held = last(origin)
                        .map(text -> Checkpoint.parse(SignedNote.parse(text).text()));
                AddCheckpoint asked = request.apply(held.map(Checkpoint::size).orElse(0L));
                Countersigning judged = Countersigning.of(asked, known(origin), held);
                return judged instanceof Due
                        ? new Answer(judged, Optional.of(countersigned(origin, asked.checkpoint())))
                        : new Answer(judged, Optional.empty());
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private SignedNote countersigned(String origin, SignedNote note) {
        write(origin, CHECKPOINT, note.toString());
        SignedNote cosigned = key.cosign(note, clock.instant().getEpochSecond());
        write(origin, CHECKPOINT, cosigned.toString());
        return cosigned;
    }

    /** The checkpoint of that log that was kept last, with the countersignature when it was given. */
    public Optional<String> last(String origin) {
        return read(origin, CHECKPOINT);
    }

    /** The same, asked for by the SHA-256 of the log's name, 64 hexadecimal digits. */
    public Optional<String> lastOf(String hash) {
        return hash.matches("[0-9a-f]{64}")
                ? text(folder.resolve("logs").resolve(hash).resolve(CHECKPOINT))
                : Optional.empty();
    }

    private Optional<NoteKey> known(String origin) {
        return read(origin, KEY).map(NoteKey::parse);
    }

    private Optional<String> read(String origin, String file) {
        return text(of(origin).resolve(file));
    }

    private Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void write(String origin, String file, String text) {
        try {
            DurableFile.write(of(origin).resolve(file), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** A name may have any character, and a folder may not. */
    private Path of(String origin) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(origin.getBytes(StandardCharsets.UTF_8));
            return folder.resolve("logs").resolve(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private LedgerUnavailable unusable(IOException e) {
        return new LedgerUnavailable(
                "The folder of the witness, " + folder + ", cannot be used: " + e.getMessage() + ".",
                "Make it readable and writable for this user, or free space on the disk. Nothing was countersigned.",
                e);
    }
}
