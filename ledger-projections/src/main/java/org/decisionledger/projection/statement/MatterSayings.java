package org.decisionledger.projection.statement;

import org.decisionledger.core.commitment.CommitmentFact;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentDischarged;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.condition.ConditionFact;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.condition.ConditionFact.ConditionDischarged;
import org.decisionledger.core.delegation.DelegationFact;
import org.decisionledger.core.delegation.DelegationFact.DelegatedAuthorityRecorded;
import org.decisionledger.core.delegation.DelegationFact.DelegationProposed;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.instrument.InstrumentFact;
import org.decisionledger.core.instrument.InstrumentFact.InstrumentAdopted;
import org.decisionledger.core.instrument.InstrumentFact.ProvisionSuperseded;
import org.decisionledger.core.recommendation.RecommendationFact;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationAnswered;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationClosed;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.rule.RuleFact;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.rule.RuleFact.DutySet;
import org.decisionledger.core.thing.ThingId;

/** What facts about commitments, conditions, delegations, agreements, recommendations and duties imply. */
final class MatterSayings {

    private MatterSayings() {}

    static void tell(Teller tell, CommitmentFact fact) {
        ThingId it = fact.commitment();
        switch (fact) {
            case CommitmentMade f -> {
                tell.once(it, "date").part("made").date(tell.occurred());
                tell.once(it, "due date").date(f.due());
                tell.once(it, Attributes.HOLDER).thing(f.holder());
                tell.once(it, Attributes.HOLDER).part("post").thing(f.holderOffice());
            }
            case CommitmentDischarged f -> {
                tell.here(it, "date").part("discharged").date(tell.occurred());
                tell.here(it, Attributes.STATUS).words(Fields.written(f.how()));
            }
        }
    }

    static void tell(Teller tell, ConditionFact fact) {
        ThingId it = fact.condition();
        switch (fact) {
            case ConditionAttached f -> {
                tell.once(it, "due date").date(f.due());
                tell.once(it, Attributes.HOLDER).thing(f.holder());
            }
            case ConditionDischarged f -> tell.here(it, Attributes.STATUS).words(Fields.written(f.how()));
        }
    }

    static void tell(Teller tell, DelegationFact fact) {
        ThingId it = fact.delegation();
        switch (fact) {
            case DelegationProposed f -> {
                tell.once(it, "delegating body").thing(f.from());
                tell.once(it, "delegate").thing(f.to());
            }
            case DelegatedAuthorityRecorded f -> {
                tell.once(it, "delegating body").thing(f.from());
                tell.once(it, Attributes.HOLDER).thing(f.holder());
                tell.once(it, "limit").money(f.limit());
            }
        }
    }

    static void tell(Teller tell, InstrumentFact fact) {
        ThingId it = fact.instrument();
        switch (fact) {
            case InstrumentAdopted f -> {
                tell.once(it, "date").part("adopted").date(tell.occurred());
                tell.here(it, "parties").things(f.parties());
                tell.once(it, Attributes.TERM).stretch(f.inForce());
            }
            case ProvisionSuperseded f ->
                tell.here(it, "date").part("superseded").date(tell.occurred());
        }
    }

    static void tell(Teller tell, RecommendationFact fact) {
        ThingId it = fact.recommendation();
        switch (fact) {
            case RecommendationIssued f -> tell.here(it, "date").date(tell.occurred());
            case RecommendationAnswered f -> {
                tell.here(it, Attributes.STATUS).words(Fields.written(f.response()));
                tell.here(it, "due date").date(f.due());
            }
            case RecommendationClosed f -> {
                tell.here(it, "date").part("closed").date(tell.occurred());
                tell.here(it, Attributes.STATUS).words(Fields.written(f.how()));
            }
        }
    }

    /** What a rule says is held against itself by a detector of its own; a duty has one holder. */
    static void tell(Teller tell, RuleFact fact) {
        switch (fact) {
            case DecisionRuleSet f -> {}
            case DutySet f -> {
                tell.once(f.rule(), Attributes.HOLDER).thing(f.holder());
                tell.once(f.rule(), Attributes.HOLDER).part("post").thing(f.holderOffice());
            }
        }
    }
}
