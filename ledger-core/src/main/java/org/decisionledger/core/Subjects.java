package org.decisionledger.core;

import java.util.List;
import org.decisionledger.core.account.PartyAccount;
import org.decisionledger.core.commitment.Commitment;
import org.decisionledger.core.complaint.Complaint;
import org.decisionledger.core.condition.Condition;
import org.decisionledger.core.contract.Contract;
import org.decisionledger.core.criticism.Criticism;
import org.decisionledger.core.decision.Decision;
import org.decisionledger.core.delegation.Delegation;
import org.decisionledger.core.document.Document;
import org.decisionledger.core.entry.CorrectedEntry;
import org.decisionledger.core.flag.Flag;
import org.decisionledger.core.funding.Funding;
import org.decisionledger.core.gap.Gap;
import org.decisionledger.core.handover.Handover;
import org.decisionledger.core.instrument.Instrument;
import org.decisionledger.core.meeting.Meeting;
import org.decisionledger.core.offer.Offer;
import org.decisionledger.core.office.Office;
import org.decisionledger.core.organisation.Organisation;
import org.decisionledger.core.person.Person;
import org.decisionledger.core.procurement.Procurement;
import org.decisionledger.core.question.Question;
import org.decisionledger.core.recommendation.Recommendation;
import org.decisionledger.core.review.Review;
import org.decisionledger.core.risk.Risk;
import org.decisionledger.core.rule.Rule;

/** The subjects: each keeps the facts told of one kind of thing consistent. */
public final class Subjects {

    private Subjects() {}

    /** Every subject, one for each sealed interface of facts. */
    public static List<Class<?>> all() {
        return List.of(
                PartyAccount.class,
                Commitment.class,
                Complaint.class,
                Contract.class,
                Decision.class,
                Document.class,
                CorrectedEntry.class,
                Funding.class,
                Gap.class,
                Meeting.class,
                Offer.class,
                Office.class,
                Organisation.class,
                Procurement.class,
                Recommendation.class,
                Review.class,
                Risk.class,
                Rule.class,
                Condition.class,
                Delegation.class,
                Handover.class,
                Instrument.class,
                Question.class,
                Criticism.class,
                Flag.class,
                Person.class);
    }
}
