package org.decisionledger.api.proof;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.transparency.NoteKey;

/**
 * A second party that countersigns checkpoints (C2SP tlog-witness).
 *
 * @param key its verifier key, had from that party
 * @param address what {@code /add-checkpoint} is put behind
 */
public record Witness(NoteKey key, URI address) {

    /** Read from lines {@code KEY ADDRESS}; empty lines and those that begin with {@code #} are passed over. */
    public static List<Witness> parse(String lines) {
        List<Witness> witnesses = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                witnesses.add(one(line));
            }
        }
        return witnesses;
    }

    private static Witness one(String line) {
        String[] words = line.split("\\s+");
        if (words.length != 2 || !words[1].matches("https?://[^/]+.*")) {
            throw new IllegalArgumentException(
                    "A witness is named by its key and its address, for example: witness.example+01234567+BA…"
                            + " https://witness.example");
        }
        NoteKey key = NoteKey.parse(words[0]);
        if (key.type() != NoteKey.Type.COSIGNATURE) {
            throw new IllegalArgumentException("The key of " + key.name() + " is not that of a witness.");
        }
        return new Witness(key, URI.create(words[1].replaceAll("/+$", "")));
    }
}
