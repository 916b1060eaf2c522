package org.decisionledger.api.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.SignedNote;

/**
 * What a backup consists of: for each file its SHA-256, as {@code sha256sum -c} reads it, and in lines that it passes
 * over when the backup was taken and the checkpoint it ends with. The last line is the hash of all before it. The
 * backup is the one that its manifest describes; the manifest is written when all else is on disk.
 *
 * @param taken when, by the clock of the program that took it
 * @param checkpoint signed over exactly the entries in the backup
 * @param files SHA-256 in hexadecimal, by path under the folder of the backup
 */
record Manifest(Instant taken, SignedNote checkpoint, SortedMap<String, String> files) {

    static final String FILE = "manifest";

    private static final String FIRST = "# decision-ledger-backup 1\n";
    private static final String TAKEN = "# taken ";
    private static final String NOTE = "# checkpoint> ";
    private static final String END = "# end ";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ((?:[a-z0-9-]+[./])*[a-z0-9-]+)");

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The manifest of the backup in a folder; empty when there is none, so that there is no whole backup. */
    static Optional<Manifest> in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BackupDoesNotHold("The file " + file + " is damaged, and says of all others what they must be: "
                    + e.getMessage() + ".");
        }
    }

    Checkpoint head() {
        return Checkpoint.parse(checkpoint.text());
    }

    String text() {
        StringBuilder out = new StringBuilder(FIRST);
        out.append(TAKEN).append(taken).append('\n');
        checkpoint
                .toString()
                .lines()
                .forEach(line -> out.append(NOTE).append(line).append('\n'));
        files.forEach((path, hash) -> out.append(hash).append("  ").append(path).append('\n'));
        return out.append(END).append(Sha256.of(out.toString())).append('\n').toString();
    }

    static Manifest parse(String text) {
        String taken = "";
        StringBuilder note = new StringBuilder();
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : text.split("\n", -1)) {
            Matcher file = LINE.matcher(line);
            if (file.matches()) {
                files.put(file.group(2), file.group(1));
            } else if (line.startsWith(NOTE)) {
                note.append(line, NOTE.length(), line.length()).append('\n');
            } else if (line.startsWith(TAKEN)) {
                taken = line.substring(TAKEN.length());
            }
        }
        Manifest read = new Manifest(Instant.parse(taken), SignedNote.parse(note.toString()), files);
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("its last line is not the hash of what is above it");
        }
        return read;
    }
}
