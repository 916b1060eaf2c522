package org.decisionledger.api.proof;

import java.util.List;
import java.util.Locale;

/**
 * What verifying found.
 *
 * @param entries entries read
 * @param covered entries that the newest checkpoint of the log covers; 0 when there is none
 * @param checkpoints how many checkpoints the entries were held against
 * @param findings everything that is wrong, in order of position; empty when nothing is
 */
public record Verified(long entries, long covered, int checkpoints, List<Finding> findings) {

    public Verified {
        findings = List.copyOf(findings);
    }

    /** Whether there was something to hold the entries against, and nothing is wrong. */
    public boolean sound() {
        return findings.isEmpty() && (checkpoints > 0 || entries == 0);
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
                Locale.ROOT, "Read %,d entries; the newest signed checkpoint covers %,d.%n", entries, covered));
        if (!findings.isEmpty()) {
            out.append(String.format(Locale.ROOT, "Things that are wrong: %,d.%n", findings.size()));
        } else if (checkpoints == 0) {
            out.append("No checkpoint was found, so nothing is vouched for. Sign one with: ledger checkpoint\n");
        } else {
            out.append("Every entry it covers is as it was signed.\n");
            if (entries > covered) {
                out.append(String.format(
                        Locale.ROOT,
                        "Newer than it, with nothing signed to vouch for them: %,d.%n",
                        entries - covered));
            }
        }
        return out.toString();
    }
}
