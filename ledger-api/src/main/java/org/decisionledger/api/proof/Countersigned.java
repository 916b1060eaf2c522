package org.decisionledger.api.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import org.decisionledger.core.transparency.SignedNote.NotSigned;

/**
 * Which second parties countersigned which checkpoints. That these are of this log, and that the entries fit them, is
 * not looked at here.
 *
 * @param given each countersignature that holds
 * @param missing sentences about parties that countersigned none of the checkpoints, or whose signature does not hold
 */
public record Countersigned(List<Given> given, List<String> missing) {

    /**
     * One countersignature.
     *
     * @param witness the name of the second party
     * @param at by its own clock
     * @param size entries under the checkpoint
     * @param where the checkpoint was read
     */
    public record Given(String witness, Instant at, long size, String where) {}

    public Countersigned {
        given = List.copyOf(given);
        missing = List.copyOf(missing);
    }

    /**
     * Looks at the newest checkpoint of the log, at its copies, and at checkpoints kept elsewhere.
     *
     * @param witnesses the keys of second parties
     */
    public static Countersigned of(ProofSettings settings, List<Path> elsewhere, List<NoteKey> witnesses) {
        List<Path> files = new ArrayList<>();
        files.add(settings.log().resolve(TileFiles.CHECKPOINT));
        settings.copies().forEach(folder -> files.add(folder.resolve(TileFiles.CHECKPOINT)));
        files.addAll(elsewhere);
        List<Given> given = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (NoteKey witness : witnesses) {
            if (witness.type() != NoteKey.Type.COSIGNATURE) {
                throw new IllegalArgumentException("The key of " + witness.name() + " is not that of a second party.");
            }
            int before = given.size() + missing.size();
            for (Path file : files.stream().filter(Files::exists).toList()) {
                look(file, witness, given, missing);
            }
            if (given.size() + missing.size() == before) {
                missing.add("Not countersigned by " + witness.name() + ": none of the checkpoints.");
            }
        }
        return new Countersigned(given, missing);
    }

    private static void look(Path file, NoteKey witness, List<Given> given, List<String> missing) {
        try {
            SignedNote note = SignedNote.parse(Files.readString(file));
            if (!note.by(witness).isEmpty()) {
                given.add(new Given(
                        witness.name(),
                        Instant.ofEpochSecond(note.cosignedAt(witness)),
                        Checkpoint.parse(note.text()).size(),
                        file.toString()));
            }
        } catch (NotSigned e) {
            missing.add("Not countersigned by " + witness.name() + ": in " + file + ", " + e.getMessage() + ".");
        } catch (IOException | IllegalArgumentException e) {
            missing.add("The checkpoint " + file + " cannot be read as one.");
        }
    }

    /** Whether each of the parties asked about countersigned, and no countersignature is wrong. */
    public boolean byAll() {
        return missing.isEmpty();
    }

    /** In words. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (Given one : given) {
            out.append("Countersigned by ").append(one.witness()).append(" on ").append(one.at());
            out.append(", by its own clock: the checkpoint over ").append(one.size());
            out.append(" entries in ").append(one.where()).append('\n');
        }
        missing.forEach(sentence -> out.append(sentence).append('\n'));
        return out.toString();
    }
}
