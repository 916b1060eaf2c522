package org.decisionledger.core.recommendation;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.RecommendationId;
import org.decisionledger.core.thing.ReviewId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What is recommended. */
public sealed interface RecommendationFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    RecommendationId recommendation();

    /** A body or reviewer recommends. Seen in 000 §3.7, §3.12, §4.8, §5.0; 002 §6; 003 §5; 004 ¶35. */
    @WireName(value = "RecommendationIssued", seenIn = "000 §3.7, §3.12, §4.8, §5.0; 002 §6; 003 §5; 004 ¶35")
    @Meaning("A body or reviewer recommends.")
    record RecommendationIssued(
            @Meaning("the recommendation") @Introduces RecommendationId recommendation,
            @Meaning("what is recommended, in brief") @Title String text,

            @Meaning("its number in the source list") @Nullable
            String number,

            @Meaning("the list it stands in") @Nullable String list,
            @Meaning("to whom") @AtLeastOne List<OrganisationId> to,
            @Meaning("the review it comes from") @Nullable ReviewId review,
            @Meaning("the decision it is for") @Nullable DecisionId decision,
            @Meaning("the meeting it is made to") @Nullable MeetingId meeting)
            implements RecommendationFact {

        public RecommendationIssued {
            to = List.copyOf(to);
        }
    }

    /** Those addressed answer a recommendation, and may name who is to see to it. Seen in 000 §5.0. */
    @WireName(value = "RecommendationAnswered", seenIn = "000 §5.0")
    @Meaning("Those addressed answer a recommendation, and may name who is to see to it.")
    record RecommendationAnswered(
            @Meaning("the recommendation") RecommendationId recommendation,
            @Meaning("what they answer") RecommendationResponse response,

            @Meaning("the body that is to see to it") @Nullable
            OrganisationId owner,

            @Meaning("the post that is to see to it") @Nullable
            OfficeId ownerOffice,

            @Meaning("by when") @Nullable Edtf due,
            @Meaning("why") @Nullable String reason)
            implements RecommendationFact {}

    /** A recommendation is carried out, replaced or not pursued. Seen in 000 §5.0. */
    @WireName(value = "RecommendationClosed", seenIn = "000 §5.0")
    @Meaning("A recommendation is carried out, replaced or not pursued.")
    record RecommendationClosed(
            @Meaning("the recommendation") RecommendationId recommendation,
            @Meaning("how it ends") RecommendationEnd how,
            @Meaning("what shows it") String evidence)
            implements RecommendationFact {}
}
