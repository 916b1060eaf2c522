package org.decisionledger.api.proof;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;

/**
 * What verifying found.
 *
 * @param after the position after which entries were read; 0 when all were
 * @param entries entries read
 * @param covered entries that the newest checkpoint of the log covers; 0 when there is none
 * @param checkpoints how many checkpoints the entries were held against
 * @param findings everything that is wrong, in order of position; empty when nothing is
 */
public record Verified(long after, long entries, long covered, int checkpoints, List<Finding> findings) {

    public Verified {
        findings = List.copyOf(findings);
    }

    /** Whether there was something to hold the entries against, and nothing is wrong. */
    public boolean sound() {
        return findings.isEmpty() && (checkpoints > 0 || entries == 0);
    }

    /** The same as it is noted of a ledger. */
    public NotedOccasion occasion(Instant at) {
        return new NotedOccasion(
                Occasion.FULL_VERIFICATION,
                at,
                sound(),
                String.format(
                        Locale.ROOT,
                        "%,d entries read, %,d covered by the newest checkpoint, held against %,d; things wrong: %,d",
                        entries,
                        covered,
                        checkpoints,
                        findings.size()));
    }

    /** In words. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            out.append(finding.kind().name().toLowerCase(Locale.ROOT))
                    .append(": ")
                    .append(finding.words())
                    .append('\n');
        }
        out.append(String.format(
                Locale.ROOT,
                "Read %,d entries%s; the newest signed checkpoint covers %,d. Held against %,d signed %s.%n",
                entries,
                after == 0 ? "" : String.format(Locale.ROOT, ", those after position %,d", after),
                covered,
                checkpoints,
                checkpoints == 1 ? "checkpoint" : "checkpoints"));
        if (!findings.isEmpty()) {
            out.append(String.format(Locale.ROOT, "Things that are wrong: %,d.%n", findings.size()));
        } else if (checkpoints == 0) {
            out.append("No checkpoint was found, so nothing is vouched for. Sign one with: ledger checkpoint\n");
        } else {
            out.append(
                    after == 0
                            ? "Every entry it covers is as it was signed.\n"
                            : "Every entry it covers after that position is as it was signed.\n");
            beyond(out);
        }
        if (after > 0) {
            out.append(String.format(
                    Locale.ROOT,
                    "Not read: the entries at positions 1 to %,d. That the log still begins with the hashes they were"
                            + " signed with was worked out; whether what is stored of them still gives these hashes"
                            + " was not.%nVerify without --since for that.%n",
                    after));
        }
        return out.toString();
    }

    private void beyond(StringBuilder out) {
        long unsigned = after + entries - covered;
        if (unsigned > 0) {
            out.append(String.format(
                    Locale.ROOT, "Newer than it, with nothing signed to vouch for them: %,d.%n", unsigned));
        }
    }
}
