package org.decisionledger.core.rule.outcome;

import java.util.List;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What was put to the parties, and when.
 *
 * @param asked the parties that were asked
 * @param circulatedOn when it was put to them, the date of the entry
 * @param replyBy by when an answer is asked; the last day counts
 * @param decisionOn when it is to be decided
 */
public record Proposal(
        Matter matter,
        List<OrganisationId> asked,
        @Nullable Edtf circulatedOn,
        @Nullable Edtf replyBy,
        @Nullable Edtf decisionOn) {

    public Proposal {
        asked = List.copyOf(asked);
    }

    /**
     * As an entry tells it.
     *
     * @param circulatedOn the date of the entry
     * @param forum the body or forum that is to decide, which the fact itself does not tell
     */
    public static Proposal of(LeadActionProposed told, @Nullable Edtf circulatedOn, @Nullable OrganisationId forum) {
        List<String> classes = told.matterClass() == null ? List.of() : List.of(told.matterClass());
        return new Proposal(
                new Matter(classes, forum, told.rules(), told.value()),
                told.to(),
                circulatedOn,
                told.replyBy(),
                told.decisionOn());
    }
}
