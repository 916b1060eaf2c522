package org.decisionledger.projection.statement;

import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.DecisionReported;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.decision.DecisionFact.DisputeReferred;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.LeadActionImplemented;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/** What facts about decisions imply; each body decides for itself, so its decision is a part. */
final class DecisionSayings {

    private DecisionSayings() {}

    static void tell(Teller tell, DecisionFact fact) {
        ThingId it = fact.decision();
        @Nullable ThingId body = tell.from().header().by().organisation();
        switch (fact) {
            case OptionsTabled f -> tell.here(it, "date").part("options tabled").date(tell.occurred());
            case OptionSelected f -> {
                tell.once(it, "date").part(body).date(tell.occurred());
                tell.once(it, "option chosen").part(body).thing(f.option());
            }
            case ResolutionPassed f -> tell.once(it, "date").part(body).date(tell.occurred());
            case InterimAwardApproved f -> {
                tell.once(it, "date").part(body).date(tell.occurred());
                tell.once(it, "providers").part(body).thing(f.provider());
                tell.once(it, "competed").part(body).yesOrNo(f.competed(), "competed", "not competed");
            }
            case DecisionReported f -> tell.here(it, "date").part("reported").date(tell.occurred());
            case LeadActionProposed f -> {
                tell.once(it, "due date").part("reply").date(f.replyBy());
                tell.once(it, "planned date").date(f.decisionOn());
                tell.once(it, "value").money(f.value());
            }
            case PartyResponded f -> {
                tell.here(it, "date").part(f.party()).date(tell.occurred());
                tell.here(it, Attributes.STATUS).part(f.party()).words(Fields.written(f.reply()));
            }
            case ResponseWindowClosed f -> {
                tell.once(it, "due date").part("reply").date(f.deadline());
                tell.here(it, "date").part("window closed").date(tell.occurred());
            }
            case LeadActionImplemented f ->
                tell.here(it, "date").part("implemented").date(tell.occurred());
            case DisputeReferred f ->
                tell.here(it, "date").part("dispute referred").date(tell.occurred());
            case DecisionSought f -> tell.here(it, "due date").date(f.due());
        }
    }
}
