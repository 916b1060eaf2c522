package org.decisionledger.api.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * That one entry is in the log, for whoever holds the log's verifier key.
 *
 * @param id the entry's id
 * @param position its position, from 1
 * @param index its leaf's index, from 0
 * @param logEntry what the log holds of it, canonical JSON
 * @param leafHash 64 hexadecimal digits
 * @param hashes the hashes from the leaf to the root, base64
 * @param size number of entries under the checkpoint
 * @param checkpoint the signed checkpoint
 * @param key the verifier key, {@code name+id+key}; to be compared with one had from elsewhere
 */
public record Inclusion(
        String id,
        long position,
        long index,
        String logEntry,
        String leafHash,
        List<String> hashes,
        long size,
        String checkpoint,
        String key) {

    /** The proof as a file (C2SP tlog-proof); the log entry stands in its line {@code extra}. */
    public String file() {
        StringBuilder out = new StringBuilder("c2sp.org/tlog-proof@v1\nextra ")
                .append(Base64.getEncoder().encodeToString(logEntry.getBytes(StandardCharsets.UTF_8)))
                .append("\nindex ")
                .append(index)
                .append('\n');
        hashes.forEach(hash -> out.append(hash).append('\n'));
        return out.append('\n').append(checkpoint).toString();
    }

    /** In words, with all that is needed to follow it by hand. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append("Entry ").append(id).append(" is number ").append(position).append(" of the first ");
        out.append(size).append(" entries, as the checkpoint below was signed over them.\n\n");
        out.append("Log entry\n  ").append(logEntry).append("\nLeaf hash\n  ").append(leafHash);
        out.append("\nHashes from the leaf to the root\n");
        hashes.forEach(hash -> out.append("  ").append(hash).append('\n'));
        out.append("Checkpoint\n");
        checkpoint.lines().forEach(line -> out.append("  ").append(line).append('\n'));
        return out.append("Verifier key\n  ").append(key).append('\n').toString();
    }
}
