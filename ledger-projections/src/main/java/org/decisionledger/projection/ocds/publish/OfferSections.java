package org.decisionledger.projection.ocds.publish;

import java.util.List;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.offer.OfferFact.OfferDeclined;
import org.decisionledger.core.offer.OfferFact.OfferMade;
import org.decisionledger.core.offer.OfferFact.OfferOutcomeCommunicated;
import org.decisionledger.core.offer.OfferFact.OfferReceived;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.ocds.json.JsonDraft;
import org.jspecify.annotations.Nullable;

/**
 * Offers as bids (OCDS bids extension). An offer that was turned down is not a bid that was disqualified: its state
 * stays as it is, and what became of it stands in a member of ours, {@code outcome}.
 */
final class OfferSections {

    private final SectionsOfFacts all;

    OfferSections(SectionsOfFacts all) {
        this.all = all;
    }

    Draft of(Standing s, OfferFact told) {
        return switch (told) {
            case OfferMade made ->
                offered(
                        s,
                        made,
                        made.amount(),
                        made.amountBasis(),
                        made.period(),
                        made.periodStated(),
                        made.conditions());
            case OfferReceived got ->
                offered(s, got, got.amount(), got.amountBasis(), got.period(), got.periodStated(), got.conditions());
            case OfferDeclined declined -> outcome(s, declined, "declined", declined.reason());
            case OfferOutcomeCommunicated outcome ->
                outcome(s, outcome, "told: " + Words.of(outcome.outcome()), outcome.content());
        };
    }

    private Draft offered(
            Standing s,
            OfferFact offer,
            @Nullable Money amount,
            @Nullable String basis,
            @Nullable Edtf period,
            @Nullable String periodStated,
            List<String> conditions) {
        Draft draft = new Draft("tenderUpdate");
        JsonDraft bid = all.item(offer.offer().value(), s)
                .text("title", PlainText.of(all.title(offer.offer())))
                .text("date", EventDates.exact(s.occurred()))
                .text("dateStated", Words.of(s.occurred()))
                .text("status", "pending")
                .text("submissionType", "bid")
                .object("value", Words.value(amount))
                .text("valueBasis", PlainText.of(basis))
                .object("contractPeriod", EventDates.period(period))
                .text("contractPeriodStated", periodStated == null ? Words.of(period) : PlainText.of(periodStated))
                .texts("conditions", conditions.stream().map(PlainText::of).toList());
        Actor by = s.header().by();
        if (by.organisation() != null) {
            bid.list("tenderers", List.of(all.reference(by.organisation())));
            draft.party(by.organisation(), "tenderer");
        }
        return draft.object("bids", new JsonDraft().list("details", List.of(bid)));
    }

    private Draft outcome(Standing s, OfferFact offer, String what, @Nullable String words) {
        JsonDraft bid = all.item(offer.offer().value(), s)
                .object(
                        "outcome",
                        new JsonDraft()
                                .text("status", what)
                                .text("date", EventDates.exact(s.occurred()))
                                .text("dateStated", Words.of(s.occurred()))
                                .text("description", PlainText.of(words)));
        return new Draft("tenderUpdate").object("bids", new JsonDraft().list("details", List.of(bid)));
    }
}
