package org.decisionledger.projection.law;

import java.util.List;
import org.decisionledger.core.time.Answer;

/**
 * Whether a pack applies to a procedure, and why.
 *
 * @param pack the pack
 * @param applies certainly, possibly, or not
 * @param reasons one sentence each on the day, on what was bought and on who bought
 */
public record PackConsidered(Pack pack, Answer applies, List<String> reasons) {

    public PackConsidered {
        reasons = List.copyOf(reasons);
    }
}
