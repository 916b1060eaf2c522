package org.decisionledger.core.rule.outcome;

import java.util.List;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.thing.OrganisationId;

/** What one body decided for itself, where bodies meet in common. */
public record BodyOutcome(OrganisationId body, CollectiveOutcome outcome, List<AnswerTaken> answers) {

    public BodyOutcome {
        answers = List.copyOf(answers);
    }
}
