package org.decisionledger.projection.check;

import org.decisionledger.core.entry.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What a check says of a thing, and whether somebody dismissed it.
 *
 * @param check the check
 * @param finding what it says
 * @param dismissal the entry by which it was dismissed of this thing, the last where there are several; {@code null}
 *     for none
 */
public record Checked(
        Check.About check, CheckFinding finding, @Nullable EntryId dismissal) {

    /** A fail that nobody dismissed. */
    public boolean failed() {
        return finding.outcome() == CheckOutcome.FAIL && dismissal == null;
    }
}
