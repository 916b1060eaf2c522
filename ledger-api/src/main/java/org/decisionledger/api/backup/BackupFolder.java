package org.decisionledger.api.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.decisionledger.api.proof.LogOfRows;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import org.decisionledger.core.transparency.Tile;

/** A backup as it lies in its folder. Every file is held against the manifest whenever it is read. */
final class BackupFolder {

    private final Path folder;
    private final Manifest manifest;

    private BackupFolder(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * @throws BackupDoesNotHold the manifest is damaged
     * @throws IllegalArgumentException there is no whole backup in the folder
     */
    static BackupFolder open(Path folder) {
        try {
            return new BackupFolder(
                    folder,
                    Manifest.in(folder)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "There is no whole backup in " + folder + ": it has no file " + Manifest.FILE
                                            + ", which is written when everything else is there.")));
        } catch (IOException e) {
            throw unreadable(folder.resolve(Manifest.FILE), e);
        }
    }

    private static LedgerUnavailable unreadable(Path file, IOException e) {
        return new LedgerUnavailable(
                "The file " + file + " of the backup cannot be read: " + e.getMessage() + ".", "Check the disk.", e);
    }

    /** Holds every file against the manifest, before anything is made of them. */
    void check() {
        manifest.files().keySet().forEach(this::bytes);
        Path own = folder.resolve(Backup.CHECKPOINT);
        try {
            NoteKey key = key();
            SignedNote note = SignedNote.parse(Files.readString(own));
            note.check(key);
        } catch (IOException | IllegalArgumentException | SignedNote.NotSigned e) {
            throw new BackupDoesNotHold("The file " + own + " of the backup is missing or damaged.");
        }
    }

    SignedNote checkpoint() {
        return manifest.checkpoint();
    }

    Checkpoint head() {
        return manifest.head();
    }

    Manifest manifest() {
        return manifest;
    }

    /** The verifier key in the backup, which shows that its parts belong together and not who made it. */
    NoteKey key() {
        return NoteKey.parse(new String(bytes(Backup.VERIFIER_KEY), StandardCharsets.UTF_8));
    }

    boolean has(String path) {
        return manifest.files().containsKey(path);
    }

    byte[] bytes(String path) {
        Path file = folder.resolve(path);
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (Sha256.of(bytes).equals(manifest.files().get(path))) {
                return bytes;
            }
            throw new BackupDoesNotHold(
                    "The file " + file + " of the backup is damaged: its SHA-256 is not the one in the manifest.");
        } catch (NoSuchFileException e) {
            throw new BackupDoesNotHold("The file " + file + " of the backup is missing.");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Hands over all rows in order. */
    void rows(Consumer<StoredRow> each) {
        long size = head().size();
        for (long number = 0; number * Tile.FULL < size; number++) {
            Tile tile = new Tile(0, number, (int) Math.min(Tile.FULL, size - number * Tile.FULL));
            String path = Backup.LINES + tile.entriesPath().substring(LogOfRows.ENTRIES.length()) + ".jsonl";
            if (!has(path)) {
                throw new BackupDoesNotHold("The manifest of the backup in " + folder + " does not name " + path + ".");
            }
            lines(path, number * Tile.FULL, tile.width(), each);
        }
    }

    private void lines(String path, long before, int count, Consumer<StoredRow> each) {
        String[] lines = text(path).split("\n", -1);
        if (lines.length != count + 1 || !lines[count].isEmpty()) {
            throw new BackupDoesNotHold(
                    "The file " + folder.resolve(path) + " of the backup does not have " + count + " lines.");
        }
        for (int i = 0; i < count; i++) {
            StoredRow row = row(lines[i], path, i);
            if (row.position() != before + i + 1) {
                throw new BackupDoesNotHold("Line " + (i + 1) + " of " + folder.resolve(path)
                        + " is the entry at position " + row.position() + ", and not " + (before + i + 1) + ".");
            }
            each.accept(row);
        }
    }

    private StoredRow row(String line, String path, int index) {
        try {
            return Envelopes.row(line);
        } catch (IllegalArgumentException e) {
            throw new BackupDoesNotHold("Line " + (index + 1) + " of " + folder.resolve(path) + " is no stored entry: "
                    + e.getMessage() + ".");
        }
    }

    private String text(String path) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(path)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BackupDoesNotHold("The file " + folder.resolve(path) + " of the backup is not text in UTF-8.");
        }
    }
}
