package org.decisionledger.api.backup;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was restored.
 *
 * @param log the name of the log
 * @param entries how many there are, at the positions from 1 on
 * @param taken when the backup was taken, as its manifest says
 * @param heldAgainst how many checkpoints kept elsewhere it was held against
 * @param rollback what is missing of what was signed; {@code null} when no checkpoint given covers more
 * @param key the verifier key that the checkpoint in the backup was checked with
 * @param canSign whether the private key is in place
 * @param documents how many files of documents are in place, each read and held against its digest
 * @param missing digests of the files that entries say are kept and that neither the backup nor the folder has
 * @param users names of the files about those who sign in that were put back
 */
public record Restored(
        String log,
        long entries,
        Instant taken,
        int heldAgainst,
        @Nullable Rollback rollback,
        String key,
        boolean canSign,
        int documents,
        List<String> missing,
        List<String> users) {

    public Restored {
        missing = List.copyOf(missing);
        users = List.copyOf(users);
    }

    /**
     * That the backup is older than a checkpoint kept elsewhere.
     *
     * @param where that checkpoint was read
     * @param covers how many entries it was signed over
     * @param missingFrom first position that is missing
     * @param missingTo last position that is missing
     * @param accepted whether the log may go on from the backup
     */
    public record Rollback(String where, long covers, long missingFrom, long missingTo, boolean accepted) {

        String text() {
            return String.format(
                            Locale.ROOT,
                            "ROLLBACK: the backup is older than the checkpoint in %s, which covers %,d entries.%n"
                                    + "Missing: the entries at the positions %,d to %,d (%,d of them), which were signed.%n",
                            where,
                            covers,
                            missingFrom,
                            missingTo,
                            missingTo - missingFrom + 1)
                    + (accepted
                            ? "It was accepted: the log goes on from the backup, and whoever holds that checkpoint will see that"
                                    + " it was set back.\n"
                            : "The ledger can be read and served. Nothing is signed until this is settled: restore a newer"
                                    + " backup, or see the page on backups for how it is accepted.\n");
        }
    }

    /** Whether something that was signed is missing, and nobody accepted that. */
    public boolean setBack() {
        return rollback != null && !rollback.accepted();
    }

    private void besideInWords(StringBuilder out) {
        if (documents > 0) {
            out.append(documents == 1 ? "1 file" : documents + " files")
                    .append(" of documents in place, each read and held against its digest on record.\n");
        }
        missing.forEach(sha256 -> out.append("MISSING: the file with the SHA-256 ")
                .append(sha256)
                .append(", which an entry says is kept, is not in the backup.\n"));
        if (!users.isEmpty()) {
            out.append("Put back of those who sign in: ")
                    .append(String.join(", ", users))
                    .append(".\n");
        }
    }

    /** In words. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "Restored %,d entries of %s, as they were when the backup was taken, %s.%n"
                        + "Read back and hashed anew, they are those that the checkpoint in the backup was signed over.%n",
                entries,
                log,
                taken));
        if (rollback != null) {
            out.append(rollback.text());
        } else if (heldAgainst > 0) {
            out.append(String.format(
                    Locale.ROOT,
                    "Nothing is missing of what the checkpoints given cover; held against %,d of them.%n",
                    heldAgainst));
        } else {
            out.append(
                    "Held against no checkpoint kept elsewhere, so it cannot be told whether the backup is older than the"
                            + " ledger was. Give one with --checkpoint.\n");
        }
        out.append("Verifier key  ").append(key).append('\n');
        if (!canSign) {
            out.append("The key that signs is not in place. Put log-key.pem where it belongs; until then nothing is"
                    + " signed.\n");
        }
        besideInWords(out);
        return out.toString();
    }
}
