package org.decisionledger.projection.statement;

import java.util.List;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.funding.FundingFact;
import org.decisionledger.core.funding.FundingFact.ContributionSet;
import org.decisionledger.core.funding.FundingFact.CostSharingFormulaSet;
import org.decisionledger.core.funding.FundingFact.FundingApproved;
import org.decisionledger.core.funding.FundingFact.FundingRequested;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.offer.OfferFact.OfferDeclined;
import org.decisionledger.core.offer.OfferFact.OfferMade;
import org.decisionledger.core.offer.OfferFact.OfferOutcomeCommunicated;
import org.decisionledger.core.offer.OfferFact.OfferReceived;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What facts about offers and funding imply. */
final class MoneySayings {

    private MoneySayings() {}

    static void tell(Teller tell, OfferFact fact) {
        ThingId it = fact.offer();
        switch (fact) {
            case OfferMade f -> {
                tell.once(it, "date").part("made").date(tell.occurred());
                terms(
                        tell,
                        it,
                        f.to(),
                        f.amount(),
                        f.upFront(),
                        f.amountBasis(),
                        f.period(),
                        f.periodStated(),
                        f.expires());
            }
            case OfferReceived f -> {
                tell.once(it, "date").part("received").date(tell.occurred());
                terms(
                        tell,
                        it,
                        f.to(),
                        f.amount(),
                        f.upFront(),
                        f.amountBasis(),
                        f.period(),
                        f.periodStated(),
                        f.expires());
            }
            case OfferDeclined f -> {
                tell.here(it, "date").part("declined").date(tell.occurred());
                tell.once(it, Attributes.STATUS).words("declined");
            }
            case OfferOutcomeCommunicated f -> {
                tell.here(it, "date").part("outcome communicated").date(tell.occurred());
                tell.once(it, Attributes.STATUS).words(Fields.written(f.outcome()));
            }
        }
    }

    private static void terms(
            Teller tell,
            ThingId it,
            List<OrganisationId> to,
            @Nullable Money amount,
            @Nullable Money upFront,
            @Nullable String basis,
            @Nullable Edtf period,
            @Nullable String periodStated,
            @Nullable Edtf expires) {
        tell.here(it, "addressees").things(to);
        tell.once(it, "amount").basis(basis).money(amount);
        tell.once(it, "up front").money(upFront);
        tell.once(it, Attributes.TERM).stretch(period);
        tell.once(it, Attributes.TERM).read(periodStated);
        tell.once(it, "open until").date(expires);
    }

    static void tell(Teller tell, FundingFact fact) {
        ThingId it = fact.funding();
        switch (fact) {
            case FundingRequested f -> {
                tell.here(it, "date").part("requested").date(tell.occurred());
                tell.once(it, "amount").part("requested").period(f.period()).money(f.amount());
            }
            case FundingApproved f -> {
                tell.here(it, "date").part("approved").date(tell.occurred());
                tell.once(it, "amount").part("approved").period(f.period()).money(f.amount());
            }
            case ContributionSet f ->
                tell.once(it, "amount")
                        .part(row(f))
                        .basis(f.basis() == null ? f.table() : f.basis())
                        .period(f.period())
                        .money(f.amount());
            case CostSharingFormulaSet f ->
                tell.here(it, "amount")
                        .part("to be shared")
                        .basis(Fields.written(f.state()))
                        .money(f.total());
        }
    }

    private static String row(ContributionSet f) {
        String party = f.party() == null ? "total" : f.party().value();
        String whole = f.line() == null ? party : party + ", " + f.line();
        return Boolean.TRUE.equals(f.printedTotal()) && f.party() != null ? whole + ", total" : whole;
    }
}
