package org.decisionledger.core.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * What a log asks of a witness: to countersign a checkpoint, with the proof that it goes on from the one the witness
 * countersigned last (C2SP tlog-witness, add-checkpoint).
 *
 * @param old size of the checkpoint that the witness is thought to have countersigned last; 0 for none
 * @param proof the consistency proof from there, at most 63 hashes
 * @param checkpoint signed by the log
 */
public record AddCheckpoint(long old, List<Hash> proof, SignedNote checkpoint) {

    private static final int MOST_HASHES = 63;
    private static final String OLD = "old ";

    public AddCheckpoint {
        if (old < 0 || proof.size() > MOST_HASHES) {
            throw new IllegalArgumentException(
                    "a witness is asked with an old size of 0 or more and at most " + MOST_HASHES + " hashes");
        }
        proof = List.copyOf(proof);
    }

    /** Read from what is sent; refused with {@link IllegalArgumentException} when it is not of that form. */
    public static AddCheckpoint parse(String body) {
        int blank = body.indexOf("\n\n");
        if (blank < 0) {
            throw new IllegalArgumentException("an old size, hashes, an empty line and a checkpoint are sent");
        }
        String[] lines = body.substring(0, blank).split("\n", -1);
        if (!lines[0].matches("old (0|[1-9][0-9]{0,18})")) {
            throw new IllegalArgumentException("the first line gives the old size");
        }
        List<Hash> proof = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            proof.add(Hash.base64(lines[i]));
        }
        SignedNote note = SignedNote.parse(body.substring(blank + 2));
        Checkpoint.parse(note.text());
        return new AddCheckpoint(Long.parseLong(lines[0].substring(OLD.length())), proof, note);
    }

    /** What is sent. */
    public String text() {
        StringBuilder out = new StringBuilder(OLD).append(old).append('\n');
        proof.forEach(hash -> out.append(hash.base64()).append('\n'));
        return out.append('\n').append(checkpoint).toString();
    }
}
