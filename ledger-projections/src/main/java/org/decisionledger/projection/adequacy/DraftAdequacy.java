package org.decisionledger.projection.adequacy;

import java.util.List;

/**
 * The checklist as put to the decisions that entries not yet recorded are about.
 *
 * @param decisions one for each decision, in order of identifier; none when the entries are about no decision
 */
public record DraftAdequacy(List<Adequacy> decisions) {

    public DraftAdequacy {
        decisions = List.copyOf(decisions);
    }
}
