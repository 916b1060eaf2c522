package org.decisionledger.api.proof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a recorded entry with the signed checkpoint that covers it, once there is one. Held against that
 * checkpoint, the stored entry was found to be the one that was signed.
 *
 * @param id the entry's id
 * @param position its place in the ledger, counted from 1
 * @param recordedAt microseconds, UTC
 * @param leafHash what stands for the entry in the log, 64 hexadecimal digits
 * @param covered how many entries the checkpoint covers; {@code null} when none covers this entry yet
 * @param checkpoint the signed checkpoint; {@code null} when none covers this entry yet
 */
public record CoveredReceipt(
        String id,
        long position,
        Instant recordedAt,
        String leafHash,
        @Nullable Long covered,
        @Nullable String checkpoint) {

    /** In words. */
    public String text() {
        String receipt =
                "Recorded " + id + " at position " + position + ", " + recordedAt + ".\nLeaf hash " + leafHash + "\n";
        return checkpoint == null
                ? receipt + "No signed checkpoint covers it yet.\n"
                : receipt + "Covered by the signed checkpoint over the first " + covered + " entries:\n"
                        + checkpoint.indent(2);
    }
}
