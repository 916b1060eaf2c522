package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.contract.ContractFact.ContractNoticeGiven;
import org.decisionledger.core.contract.ContractFact.ImprovementPlanAgreed;
import org.decisionledger.core.criticism.CriticismFact.CriticismPut;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingCalled;
import org.decisionledger.core.offer.OfferFact.OfferMade;
import org.decisionledger.core.offer.OfferFact.OfferReceived;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationAnswered;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.jspecify.annotations.Nullable;

/** Something that is due, ends or lapses, by the entry itself, before the day on which it was asked, given or made. */
public final class DueBeforeAsked implements Detector {

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        for (Standing s : naming) {
            due(s.fact())
                    .filter(due -> Dates.isBefore(due.date(), s.occurred()) && thing.equals(Entries.own(s.fact())))
                    .ifPresent(due -> found.add(found(thing, s, due)));
        }
        return found;
    }

    private record Due(String words, Edtf date) {}

    private static Optional<Due> due(LedgerFact fact) {
        if (fact instanceof CommitmentMade made) {
            return due("is due", made.due());
        }
        if (fact instanceof ConditionAttached attached) {
            return due("is to be met by", attached.due());
        }
        if (fact instanceof OfferMade made) {
            return due("stands until", made.expires());
        }
        if (fact instanceof OfferReceived received) {
            return due("stands until", received.expires());
        }
        if (fact instanceof ContractNoticeGiven notice) {
            return due("gives the end as", notice.ends());
        }
        if (fact instanceof ImprovementPlanAgreed plan) {
            return due("is due", plan.due());
        }
        return dueInProceedings(fact);
    }

    private static Optional<Due> dueInProceedings(LedgerFact fact) {
        if (fact instanceof LeadActionProposed proposed) {
            return due("asks for an answer by", proposed.replyBy());
        }
        if (fact instanceof CriticismPut put) {
            return due("asks for a reply by", put.replyBy());
        }
        if (fact instanceof DecisionSought sought) {
            return due("is due", sought.due());
        }
        if (fact instanceof MeetingCalled called) {
            return due("is called for", called.planned());
        }
        return fact instanceof RecommendationAnswered answered ? due("is due", answered.due()) : Optional.empty();
    }

    private static Optional<Due> due(String words, @Nullable Edtf date) {
        return date == null ? Optional.empty() : Optional.of(new Due(words, date));
    }

    private static Found found(ThingId thing, Standing s, Due due) {
        return new Found(
                ConflictKind.PLAN_ENDS_BEFORE_IT_STARTS,
                Hardness.ON_A_NATURAL_READING,
                thing,
                Entries.dated(s) + ", " + due.words() + " " + due.date().inWords() + ", which is before that.",
                List.of(s.id()));
    }
}
